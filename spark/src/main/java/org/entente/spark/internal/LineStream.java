package org.entente.spark.internal;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** The lines of a file that begin in a range of its bytes. */
final class LineStream extends InputStream {
  private final InputStream in;
  private final long end;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long position;
  private boolean atLineStart = true;
  private int firstLine;

  /**
   * Goes to the first line of the range.
   *
   * @param file is closed with this stream
   */
  LineStream(FSDataInputStream file, Piece.Range range) throws IOException {
    in = file;
    end = range.end();
    firstLine = range.linesBefore() + 1;
    position = Math.max(0, range.begin() - 1);
    file.seek(position);
    if (range.begin() > 0 && fill() && !skipsNewline()) {
      firstLine++;
      while (fill() && !skipsNewline()) {
        continue;
      }
    }
  }

  /** Number of the first line in its file, from 1. */
  int firstLine() {
    return firstLine;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = 0;
    while (count < length && !(atLineStart && position >= end) && (count == 0 || from < to)) {
      if (!fill()) {
        break;
      }
      byte value = next();
      target[offset + count++] = value;
      atLineStart = value == '\n';
    }
    return count == 0 ? -1 : count;
  }

  private boolean skipsNewline() {
    return next() == '\n';
  }

  private byte next() {
    position++;
    return buffer[from++];
  }

  private boolean fill() throws IOException {
    if (from >= to) {
      from = 0;
      to = in.read(buffer);
    }
    return to > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
