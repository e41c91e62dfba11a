package org.entente.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into rows and cells, sign by sign. */
final class CsvParser {
  private final String source;
  private final String text;
  private final char separator;
  private final List<CsvRow> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private boolean wasQuoted;
  private int line = 1;
  private int first = 1;

  CsvParser(String source, String text) {
    this.source = source;
    this.text = text;
    separator = separator(text.lines().filter(one -> !one.isBlank()).findFirst().orElse(""));
  }

  private static char separator(String line) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(line, candidate) > count(line, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  List<CsvRow> rows() {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (quoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at++;
      } else {
        take(sign);
      }
    }
    if (quoted) {
      throw CommandException.failed(
          source + ":" + first + ": a quotation mark is opened and not closed.");
    }
    endRow();
    return rows;
  }

  private void take(char sign) {
    if (quoted) {
      quoted = sign != '"';
      line += sign == '\n' ? 1 : 0;
      cell.append(quoted ? String.valueOf(sign) : "");
    } else if (sign == '"' && cell.toString().isBlank()) {
      quoted = true;
      wasQuoted = true;
      cell.setLength(0);
    } else if (sign == separator) {
      endCell();
    } else if (sign == '\n') {
      endRow();
      line++;
      first = line;
    } else if (sign != '\r') {
      cell.append(sign);
    }
  }

  private void endCell() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (cells.size() > 1 || !cells.get(0).isEmpty() || wasQuoted) {
      rows.add(new CsvRow(first, cells));
    }
    cells = new ArrayList<>();
    wasQuoted = false;
  }
}
