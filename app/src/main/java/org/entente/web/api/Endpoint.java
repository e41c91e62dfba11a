package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;

/** A question that the API answers. */
public interface Endpoint {
  /** Below {@code /api/v1}, with names of parts in braces: {@code /documents/{id}}. */
  String path();

  /**
   * The answer.
   *
   * @throws Problem if the question is wrong
   */
  JsonNode answer(Parameters asked);

  /** Whether an answer is the result; if not, it tells how far the work is, and is not kept. */
  default boolean isResult(JsonNode answer) {
    return true;
  }
}
