package org.entente.spark.internal;

import java.io.Serializable;

/**
 * A file, or some lines of one, as it was when the work was planned.
 *
 * @param path address in Hadoop's form
 * @param source what messages call it
 * @param id of its document, where it is one
 * @param form what it holds
 * @param range which bytes
 * @param version length and time of change of the whole file
 */
record Piece(String path, String source, String id, Form form, Range range, String version)
    implements Serializable {

  /** What a file holds. */
  enum Form {
    /** Something to be read from its beginning to its end. */
    WHOLE,
    /** Lines that may be read from the middle. */
    LINES,
    /** A table of documents. */
    PARQUET
  }

  /**
   * Bytes of a file of lines. A line belongs to the range in which it begins.
   *
   * @param begin first byte
   * @param end last byte, exclusive
   * @param linesBefore how many lines end before {@code begin}
   */
  record Range(long begin, long end, int linesBefore) implements Serializable {
    Range withLinesBefore(int lines) {
      return new Range(begin, end, lines);
    }
  }

  Piece withLinesBefore(int lines) {
    return new Piece(path, source, id, form, range.withLinesBefore(lines), version);
  }

  /** Whether it is a part of its file only. */
  boolean isPart() {
    return form == Form.LINES;
  }

  long bytes() {
    return range.end() - range.begin();
  }

  /** All that tells it from other pieces. */
  String key() {
    return String.join(
        "\u001f", path, id, Long.toString(range.begin()), Long.toString(range.end()), version);
  }
}
