package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.actor.ActorResolver;
import org.entente.actor.Resolution;
import org.entente.exchange.Tsv;
import org.entente.lexicon.Lexicon;

/** Resolves mentions of a table with expected countries and sectors. */
final class Actors {
  private Actors() {}

  /** Shares of right countries and sectors, as a table. */
  static String measure(Path gold) throws IOException {
    ActorResolver resolver = new ActorResolver(Lexicon.packaged());
    int rows = 0;
    int countries = 0;
    int sectors = 0;
    for (List<String> row : Tsv.parse(Files.readString(gold)).stream().skip(1).toList()) {
      Resolution said = resolver.resolve(row.get(0), ActorResolver.day(row.get(1)).orElse(null));
      rows++;
      countries += agrees(row.get(2), said.country()) ? 1 : 0;
      sectors += agrees(row.get(3), said.sector()) ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "| asked | right | of | share |%n|---|---|---|---|%n| country | %d | %d | %.3f |%n| sector | %d | %d"
            + " | %.3f |%n",
        countries,
        rows,
        (double) countries / rows,
        sectors,
        rows,
        (double) sectors / rows);
  }

  /** A star means that it is not asked. */
  private static boolean agrees(String expected, String said) {
    return expected.equals("*") || expected.equals(said);
  }
}
