package org.entente.spark.internal;

/** A Parquet file holds no documents that could be read; the message says why. */
final class UnreadableTable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableTable(String reason) {
    super(reason);
  }

  UnreadableTable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
