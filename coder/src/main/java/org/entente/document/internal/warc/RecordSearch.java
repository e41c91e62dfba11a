package org.entente.document.internal.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Finds, behind a broken record, the next place where one begins. */
final class RecordSearch {
  private static final int WINDOW = 1 << 16;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final byte[] MARK = "\nWARC/".getBytes(StandardCharsets.US_ASCII);

  private final SeekableByteChannel file;
  private final boolean packed;

  /**
   * Searches in a file.
   *
   * @param packed whether each record is a gzip member
   */
  RecordSearch(SeekableByteChannel file, boolean packed) {
    this.file = file;
    this.packed = packed;
  }

  /** The offset, not before {@code from}, at which the next record begins; -1 if none does. */
  long from(long from) throws IOException {
    byte[] mark = packed ? GZIP : MARK;
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long at = packed ? from : Math.max(0, from - 1); ; at += WINDOW - mark.length) {
      fill(window, at);
      for (int i = 0; i + mark.length <= window.limit(); i++) {
        if (startsAt(window, i, mark) && (!packed || holdsRecord(at + i))) {
          return packed ? at + i : at + i + 1;
        }
      }
      if (window.limit() < WINDOW) {
        return -1;
      }
    }
  }

  private void fill(ByteBuffer window, long at) throws IOException {
    window.clear();
    file.position(at);
    while (window.hasRemaining() && file.read(window) >= 0) {
      continue;
    }
    window.flip();
  }

  private static boolean startsAt(ByteBuffer window, int at, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (window.get(at + i) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The two bytes of gzip's mark also occur by chance. */
  private boolean holdsRecord(long at) throws IOException {
    file.position(at);
    InputStream raw = Channels.newInputStream(file);
    try {
      byte[] begin = new GZIPInputStream(raw).readNBytes(MARK.length - 1);
      return new String(begin, StandardCharsets.US_ASCII).equals("WARC/");
    } catch (IOException e) {
      return false;
    }
  }
}
