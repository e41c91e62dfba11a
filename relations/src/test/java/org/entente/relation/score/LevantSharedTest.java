package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import org.entente.model.Interval;
import org.entente.relation.score.ChangePoints.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Levant series of the field, and events of Israel and the Palestinians 1979–2011. */
@Tag("shared")
class LevantSharedTest {
  private static final Path DATA =
      Path.of(System.getProperty("entente.shared", "../shared"), "data");

  @Test
  void theWeeksAreThoseOfThePublishedSeries() throws IOException {
    List<String> published =
        Files.readAllLines(DATA.resolve("golden/levant_weekly_goldstein.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .map(cells -> cells[0] + " week " + cells[1])
            .toList();
    LocalDate end = LocalDate.of(2003, 10, 28);
    assertThat(
            PeriodLength.WEEK_OF_52.cut(new Interval(LocalDate.of(1979, 4, 15), end)).stream()
                .map(Period::label))
        .containsExactlyElementsOf(published);
  }

  /** Force that Israel used against Palestinians (CAMEO 18–20), by month. */
  @Test
  void theUprisingsAreTurningPoints() throws IOException {
    List<ScoredAct> acts = new ArrayList<>();
    Path file = DATA.resolve("events/levant.cameo.csv.gz");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.replace("\"", "").split(",");
        if (cells[1].startsWith("ISR")
            && cells[2].startsWith("PAL")
            && cells[3].matches("(18|19|20).*")) {
          acts.add(new ScoredAct(LocalDate.parse(cells[0]), Axis.CONFLICT, 10, 1, "levant"));
        }
      }
    }
    long start = System.nanoTime();
    PairScores scores =
        PairScores.of(
            acts,
            new ScoreSettings(
                new Scale("Goldstein CAMEO", "KEDS"),
                PeriodLength.MONTH,
                new Interval(LocalDate.of(1979, 5, 1), LocalDate.of(2011, 6, 30)),
                OptionalDouble.empty()));
    List<TurningPoint> turns = TurningPoint.of(scores, Axis.CONFLICT, Kind.LEVELS, 36);
    System.out.printf("turning points in %.2f s:%n", (System.nanoTime() - start) / 1e9);
    turns.stream().filter(turn -> turn.nearby() > 0.9).forEach(System.out::println);
    assertThat(turns)
        .filteredOn(turn -> turn.nearby() > 0.9)
        .extracting(turn -> turn.period().label())
        .contains("1987-12", "2000-10");
  }
}
