package org.entente.document.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Streams that may be packed with gzip. */
final class Unpacking {
  static final int BUFFER = 1 << 16;

  private Unpacking() {}

  /** What {@code stream}, which can be marked, holds once it is unpacked. */
  static InputStream unpacked(InputStream stream) throws IOException {
    byte[] head = head(stream);
    return Sniff.isGzip(head)
        ? new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER)
        : stream;
  }

  /** The first bytes of {@code stream}, which stays where it was; fewer where it breaks off. */
  static byte[] head(InputStream stream) throws IOException {
    stream.mark(Sniff.HEAD + 1);
    byte[] head = new byte[Sniff.HEAD];
    int length = 0;
    try {
      int read = stream.read(head, 0, head.length);
      while (read > 0 && length + read < head.length) {
        length += read;
        read = stream.read(head, length, head.length - length);
      }
      length += Math.max(read, 0);
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    stream.reset();
    return Arrays.copyOf(head, length);
  }
}
