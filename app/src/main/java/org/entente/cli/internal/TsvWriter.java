package org.entente.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes tab-separated values; cells are quoted after RFC 4180 where they need it. */
public final class TsvWriter {
  private final Writer out;

  public TsvWriter(Writer out) {
    this.out = out;
  }

  /** Writes one row. */
  public void write(List<String> cells) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.write(separator);
      out.write(quoted(cell));
      separator = "\t";
    }
    out.write('\n');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
