package org.entente.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from its first bytes what an input is. */
public final class Sniff {
  /** How many bytes are looked at. */
  static final int HEAD = 8192;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern JSON_OBJECT = Pattern.compile("(?s)\\A\\s*\\{\\s*\"[^\"]*\"\\s*:.*");

  private Sniff() {}

  /** The format of content whose name says nothing. */
  static Format format(byte[] head) {
    if (startsWith(head, "%PDF-")) {
      return Format.PDF;
    }
    if (isWarc(head)) {
      return Format.WARC;
    }
    String text = latin(head);
    if (MARKUP.matcher(text).matches()) {
      return Format.HTML;
    }
    return JSON_OBJECT.matcher(text).matches() ? Format.JSON_LINES : Format.TEXT;
  }

  /** Whether content is a WARC file, unpacked. */
  static boolean isWarc(byte[] head) {
    return startsWith(head, "WARC/");
  }

  /** Whether content that is named a text file is a web page. */
  public static boolean isMarkup(byte[] head) {
    return MARKUP.matcher(latin(head)).matches();
  }

  /** What a binary file looks like, or null where its first bytes are no known mark. */
  static @Nullable String binaryKind(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return "a PDF file; name it .pdf";
    }
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return "a ZIP archive or office document; unpack it, or save it as text or PDF";
    }
    if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
      return "an old office document; save it as text or PDF";
    }
    if (startsWith(bytes, "{\\rtf")) {
      return "a rich text document; save it as plain text or PDF";
    }
    boolean image =
        startsWith(bytes, "\u0089PNG")
            || startsWith(bytes, "\u00ff\u00d8\u00ff")
            || startsWith(bytes, "GIF8");
    return image ? "an image; recognise its text (OCR) first" : null;
  }

  /** Whether content is packed with gzip. */
  public static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    byte[] expected = mark.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= expected.length
        && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
  }

  private static String latin(byte[] head) {
    int from = head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb ? 3 : 0;
    int length = Math.min(head.length, HEAD) - from;
    return new String(head, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }
}
