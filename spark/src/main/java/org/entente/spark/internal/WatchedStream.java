package org.entente.spark.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers that the file system failed. Who reads documents takes any failure for a damaged file;
 * one of the file system passes by, and the task is to be tried again.
 */
final class WatchedStream extends FilterInputStream {
  private @Nullable IOException failure;

  WatchedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return super.read(target, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Throws what the file system threw, if it did. */
  void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
