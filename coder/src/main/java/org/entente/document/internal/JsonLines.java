package org.entente.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.document.Input;
import org.jspecify.annotations.Nullable;

/** The lines of a JSON Lines stream, one at a time; what follows a break is refused, once. */
final class JsonLines implements Several {
  private final String source;
  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int line;
  private boolean ended;

  /**
   * Reads {@code stream}, which it owns.
   *
   * @param limit bytes of the longest line that is taken
   * @param firstLine number of its first line
   */
  JsonLines(String source, InputStream stream, int limit, int firstLine) {
    this.source = source;
    this.stream = stream;
    this.limit = limit;
    this.line = firstLine - 1;
  }

  /** The next line that is not blank; null at the end. */
  @Override
  public @Nullable Input next() {
    while (!ended) {
      Input input = line();
      if (input != null) {
        return input;
      }
    }
    return null;
  }

  private @Nullable Input line() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
    boolean tooLong = false;
    line++;
    try {
      while (fill()) {
        int end = newline();
        tooLong |= bytes.size() + end - from > limit;
        if (!tooLong) {
          bytes.write(buffer, from, end - from);
        }
        from = end + 1;
        if (end < to) {
          return input(bytes, tooLong);
        }
      }
    } catch (IOException e) {
      ended = true;
      return new RefusedInput(source, line, Bytes.broken(e) + "; the lines before were read");
    }
    ended = true;
    return input(bytes, tooLong);
  }

  private boolean fill() throws IOException {
    if (from >= to) {
      from = 0;
      to = stream.read(buffer);
    }
    return to > 0;
  }

  private int newline() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private @Nullable Input input(ByteArrayOutputStream bytes, boolean tooLong) {
    if (tooLong) {
      return new RefusedInput(source, line, "the line " + Bytes.tooLarge(limit));
    }
    byte[] content = bytes.toByteArray();
    for (byte b : content) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return new JsonLineInput(source, line, content);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    stream.close();
  }
}
