package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.Lexicon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Country and sector of mentions that stand alone, against the shared development set. */
@Tag("shared")
class ActorsGoldTest {
  private static final double COUNTRY = 0.85;
  private static final double SECTOR = 0.75;

  private record Row(String text, String date, String country, String sector) {}

  @Test
  void resolvesTheSharedMentions() throws IOException {
    ActorResolver resolver = new ActorResolver(lexicon());
    List<String> misses = new ArrayList<>();
    int countries = 0;
    int sectors = 0;
    List<Row> rows = rows();
    for (Row row : rows) {
      LocalDate day = ActorResolver.day(row.date()).orElse(null);
      Resolution found = resolver.resolve(row.text(), day);
      boolean country = matches(row.country(), found.country());
      boolean sector = matches(row.sector(), found.sector());
      countries += country ? 1 : 0;
      sectors += sector ? 1 : 0;
      if (!country || !sector) {
        misses.add(row + " got " + found);
      }
    }
    misses.forEach(System.out::println);
    System.out.printf(
        "country %.3f, sector %.3f of %d%n",
        countries / (double) rows.size(), sectors / (double) rows.size(), rows.size());
    assertThat(countries / (double) rows.size()).isGreaterThanOrEqualTo(COUNTRY);
    assertThat(sectors / (double) rows.size()).isGreaterThanOrEqualTo(SECTOR);
  }

  private static boolean matches(String gold, String found) {
    return gold.equals("*") || gold.equals(found);
  }

  /** A lexicon folder under work may be measured before it is packaged. */
  private static Lexicon lexicon() {
    String folder = System.getProperty("entente.lexicon");
    return folder == null ? Lexicon.packaged() : Lexicon.packagedWith(List.of(Path.of(folder)));
  }

  private static List<Row> rows() throws IOException {
    Path file = Path.of(System.getProperty("entente.shared"), "gold", "actors_dev.tsv");
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }
}
