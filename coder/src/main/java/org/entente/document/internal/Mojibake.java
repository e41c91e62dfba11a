package org.entente.document.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs UTF-8 that was once read as Windows-1252 ("â€™" for an apostrophe), in the sequences that
 * no language writes; all others are left as they are.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern CERTAIN =
      Pattern.compile(
          "â€[™œ\u009d˜¦“”¢š›\u0090\u0091\u0092\u0093\u0094\u0098\u0099\u009c]"
              + "|Ã[©¨ª«¡¢£¤¥§¬®¯°±²³´µ¶¸¹º¼½¾¿\u00ad\u0081\u008d\u008f\u0090\u009d]"
              + "|Â[\u00a0£§©®°·½¼¾²³±]");

  private Mojibake() {}

  static String repaired(String text) {
    if (text.indexOf('â') < 0 && text.indexOf('Ã') < 0 && text.indexOf('Â') < 0) {
      return text;
    }
    Matcher matcher = CERTAIN.matcher(text);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(decodedAgain(found.group())));
  }

  private static String decodedAgain(String garbled) {
    byte[] bytes = new byte[garbled.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = garbled.charAt(i);
      bytes[i] = c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : garbled;
  }
}
