package org.entente.document.internal.web;

import java.nio.charset.StandardCharsets;

/** Percent escapes of paths, brought to one form so that rules and paths can be compared. */
final class Escapes {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private Escapes() {}

  /** Unescapes what needs no escape, escapes what is not ASCII, writes the rest in upper case. */
  static String normal(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] & 0xff;
      int escaped = value == '%' ? hex(bytes, i + 1) : -1;
      if (escaped >= 0) {
        value = escaped;
        i += 2;
      }
      boolean plain = escaped < 0 ? value < 0x80 && value > ' ' : UNRESERVED.indexOf(value) >= 0;
      if (plain) {
        normal.append((char) value);
      } else {
        normal.append(String.format("%%%02X", value));
      }
    }
    return normal.toString();
  }

  private static int hex(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
