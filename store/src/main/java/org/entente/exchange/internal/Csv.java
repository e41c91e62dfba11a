package org.entente.exchange.internal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of CSV after RFC 4180. */
public final class Csv {
  private Csv() {}

  /** Writes a row, with its end; nothing for what is null. A cell may span lines. */
  public static void row(List<@Nullable String> cells, Appendable out) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.append(separator);
      if (cell != null) {
        out.append(quoted(cell));
      }
      separator = ",";
    }
    out.append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
