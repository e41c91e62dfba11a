package org.entente.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.Format;
import org.entente.model.Interval;
import org.entente.store.EventQuery;
import org.entente.store.ImportPlan;
import org.entente.store.ImportWatch;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumesTest {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  @TempDir Path folder;

  /** Three events in four days, for three years. */
  private Store filled() throws IOException {
    List<String> lines = new ArrayList<>(List.of("date,source,target,code"));
    for (int i = 0; i < 1_096; i++) {
      if (i % 4 != 3) {
        lines.add(FIRST.plusDays(i) + (i % 2 == 0 ? ",ISR,LBN,190" : ",LBN,SYR,042"));
      }
    }
    Path file = Files.write(folder.resolve("a.csv"), lines);
    Store store = Store.create(folder.resolve("s"));
    store.importEvents(
        file, new ImportPlan(Format.KEDS, Codebook.CAMEO, "keds"), ImportWatch.quiet());
    return store;
  }

  private static Map<LocalDate, Double> byMonth(Map<LocalDate, Double> volumes) {
    Map<LocalDate, Double> months = new TreeMap<>();
    volumes.forEach((day, count) -> months.merge(day.withDayOfMonth(1), count, Double::sum));
    return months;
  }

  @Test
  void monthsHoldWhatTheirDaysHoldAndPartsOfMonthsOnlyTheirDays() throws IOException {
    try (Store store = filled()) {
      Volumes volumes = new Volumes(store, EventQuery.all());
      for (int begin : new int[] {0, 1, 17, 31, 40}) {
        for (int days : new int[] {1, 20, 30, 31, 59, 400, 1_000}) {
          LocalDate start = FIRST.plusDays(begin);
          Interval span = new Interval(start, start.plusDays(days - 1L));
          Map<LocalDate, Double> daily = volumes.of(span, RelationPeriod.DAY);
          assertThat(daily.values().stream().mapToDouble(it -> it).sum())
              .isBetween(days * 3 / 4 - 1.0, days * 3 / 4 + 1.0);
          assertThat(byMonth(volumes.of(span, RelationPeriod.YEAR)))
              .as("%s", span)
              .isEqualTo(byMonth(daily));
        }
      }
    }
  }

  @Test
  void aWholeMonthStandsOnItsFirstDay() throws IOException {
    try (Store store = filled()) {
      Interval span = new Interval(LocalDate.of(1990, 1, 30), LocalDate.of(1990, 3, 2));
      assertThat(new TreeMap<>(new Volumes(store, EventQuery.all()).of(span, RelationPeriod.MONTH)))
          .containsKey(LocalDate.of(1990, 2, 1))
          .doesNotContainKey(LocalDate.of(1990, 2, 3))
          .allSatisfy((day, count) -> assertThat(span.overlaps(Interval.day(day))).isTrue());
    }
  }
}
