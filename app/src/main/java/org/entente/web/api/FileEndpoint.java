package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;

/** A question that is answered with a file. */
public interface FileEndpoint {
  /** Below {@code /api/v1}, with names of parts in braces. */
  String path();

  /**
   * The answer.
   *
   * @param root the server's own address as the caller wrote it, without a slash at the end
   * @throws Problem if the question is wrong
   */
  Answer answer(Parameters asked, String root);

  /** The file, or how far it is. */
  sealed interface Answer {}

  /**
   * A file.
   *
   * @param type its media type
   * @param name for whoever saves it, of letters, digits, dots and hyphens
   * @param shown whether browsers may show it, rather than save it
   * @param content its bytes
   */
  record Ready(String type, String name, boolean shown, byte[] content) implements Answer {}

  /**
   * It is being made; ask again.
   *
   * @param state how far it is
   */
  record Running(JsonNode state) implements Answer {}
}
