package org.entente.document;

import java.io.InputStream;

/**
 * A stream that the caller has opened where {@link Sources} cannot look: in a distributed file
 * system, or in the middle of a file.
 *
 * @param source what messages call it; its ending tells the format, and where it has lines, it
 *     stands in the ids of documents that have none
 * @param id the document's id, where the stream is one document
 * @param firstLine number of its first line, from 1, where it has lines
 * @param bytes its content; closed when the inputs are
 */
public record OpenedStream(String source, String id, int firstLine, InputStream bytes) {
  public OpenedStream {
    if (firstLine < 1) {
      throw new IllegalArgumentException("line " + firstLine + " of " + source);
    }
  }
}
