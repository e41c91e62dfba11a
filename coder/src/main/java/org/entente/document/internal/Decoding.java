package org.entente.document.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes into text: byte order marks first, then the declared charset, then UTF-8, then
 * Windows-1252. A text that is UTF-8 but for a few broken bytes stays UTF-8, with U+FFFD in their
 * place.
 */
public final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int PROBE = 8192;
  private static final char HOLE = '\ufffd';

  private Decoding() {}

  /** Decodes {@code bytes}, or refuses them as binary. */
  public static String text(byte[] bytes, @Nullable Charset declared) throws Refusal {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return withoutMark(new String(bytes, marked));
    }
    String binary = Sniff.binaryKind(bytes);
    if (binary != null) {
      throw new Refusal("is binary, not text: looks like " + binary);
    }
    Charset wide = byNulls(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    String text = narrow(bytes, declared);
    if (isBinary(text)) {
      throw new Refusal("is binary, not text; save it as plain text, HTML or PDF");
    }
    return Mojibake.repaired(text);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    int first = at(bytes, 0);
    int second = at(bytes, 1);
    if (first == 0xef && second == 0xbb && at(bytes, 2) == 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (first == 0xff && second == 0xfe) {
      boolean wider = bytes.length > 4 && at(bytes, 2) == 0 && at(bytes, 3) == 0;
      return wider ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }
    return first == 0xfe && second == 0xff ? StandardCharsets.UTF_16BE : null;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xff : -1;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** UTF-16 without a mark: most bytes of one parity are null, hardly any of the other. */
  private static @Nullable Charset byNulls(byte[] bytes) {
    int length = Math.min(bytes.length, PROBE) & ~1;
    int[] nulls = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        nulls[i & 1]++;
      }
    }
    int half = length / 2;
    if (half < 2 || bytes.length % 2 != 0) {
      return null;
    }
    if (nulls[1] > half * 0.6 && nulls[0] < half * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    boolean big = nulls[0] > half * 0.6 && nulls[1] < half * 0.05;
    return big ? StandardCharsets.UTF_16BE : null;
  }

  private static String narrow(byte[] bytes, @Nullable Charset declared) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(HOLE) < 0 || isStrict(bytes)) {
      return text;
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, latinAsWindows(declared));
    }
    long holes = text.chars().filter(c -> c == HOLE).count();
    long accented = text.chars().filter(c -> c > 0x7f && c != HOLE).count();
    return accented >= holes ? text : new String(bytes, WINDOWS);
  }

  /** Browsers read Latin 1 as Windows-1252, and so do those who declare it. */
  private static Charset latinAsWindows(Charset declared) {
    boolean latin =
        declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
    return latin ? WINDOWS : declared;
  }

  private static boolean isStrict(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isBinary(String text) {
    int length = Math.min(text.length(), PROBE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    return controls * 10 > length * 3 || text.indexOf('\0') >= 0;
  }
}
