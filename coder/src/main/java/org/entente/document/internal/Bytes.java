package org.entente.document.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A whole content in memory. */
public final class Bytes {
  private final byte[] array;

  private Bytes(byte[] array) {
    this.array = array;
  }

  /** These bytes. */
  public static Bytes of(byte[] array) {
    return new Bytes(array);
  }

  /** The bytes themselves, not a copy; nobody writes to them. */
  public byte[] array() {
    return array;
  }

  /** All that {@code stream} holds, at most {@code limit} bytes. */
  public static Bytes of(InputStream stream, int limit) throws Refusal {
    try {
      byte[] bytes = stream.readNBytes(limit);
      if (bytes.length == limit && stream.read() >= 0) {
        throw new Refusal(tooLarge(limit));
      }
      return new Bytes(bytes);
    } catch (IOException e) {
      throw new Refusal(broken(e), e);
    }
  }

  /** Why a content is refused that holds more than {@code limit} bytes. */
  public static String tooLarge(int limit) {
    return "holds more than "
        + (limit >= 1 << 20 ? limit / (1 << 20) + " MiB" : limit + " bytes")
        + ", the limit for one document; split it, or make it JSON Lines with one document a line";
  }

  /** Why reading stopped, in words. */
  public static String broken(IOException e) {
    if (e instanceof EOFException) {
      return "the gzip data break off before their end; fetch or pack the file again";
    }
    if (e instanceof ZipException) {
      return "the gzip data are damaged (" + e.getMessage() + "); fetch or pack the file again";
    }
    return "cannot be read: " + e.getMessage();
  }
}
