package org.entente.view;

/** Cells of comma-separated values (RFC 4180). */
public final class Csv {
  private Csv() {}

  /** The cell, quoted where it must be. */
  public static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
