package org.entente.exchange.layout.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A table of codes that ships with Entente: tab-separated, comments with #, a header. */
public final class CodeTable {
  private CodeTable() {}

  /** The rows below the header; each has a cell for each column. */
  public static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(name).split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    return rows.subList(1, rows.size());
  }

  private static String text(String name) {
    String place = "/org/entente/exchange/codes/" + name;
    try (InputStream in = Objects.requireNonNull(CodeTable.class.getResourceAsStream(place))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(place + " cannot be read", e);
    }
  }
}
