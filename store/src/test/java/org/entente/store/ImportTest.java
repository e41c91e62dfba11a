package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.Format;
import org.entente.exchange.layout.Layout;
import org.entente.exchange.layout.MentionFile;
import org.entente.exchange.layout.Rows;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  private static final ImportPlan GDELT = new ImportPlan(Format.GDELT, null, "gdelt");
  private static final ImportPlan KEDS = new ImportPlan(Format.KEDS, Codebook.CAMEO, "keds");
  private static final String KEDS_LINES =
      """
      date,source,target,code
      1979-04-15,ISRMIL,LBN,190
      1979-04-16,LBN,ISR,042
      1979-04-16,LBN,ISR,042
      1979-02-30,LBN,ISR,042
      1979-05-16,ISR,LBN,13y
      1979-05-16,ISR,LBN
      1979-05-17,ISR,LBN,010
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path generated(String name, Layout layout, int rows) throws IOException {
    Rows made = new Rows(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(made.line(layout));
    }
    return Files.write(folder.resolve(name), lines);
  }

  private static ImportCounts add(Store store, Path file, ImportPlan plan) {
    return store.importEvents(file, plan, ImportWatch.quiet());
  }

  @Test
  void everyRowIsImportedOrADuplicateOrRefusedWithItsLine() throws IOException {
    Path file = write("a.csv", KEDS_LINES);
    try (Store store = Store.create(folder.resolve("s"))) {
      assertThat(add(store, file, KEDS)).isEqualTo(new ImportCounts(4, 1, 2, 1, 1, 0));
      assertThat(store.refusals())
          .extracting(Refusal::line, Refusal::reason)
          .containsExactly(
              tuple(5L, "\"1979-02-30\" is no day of the calendar"),
              tuple(7L, "has 3 columns, keds-cameo has 4"));
      assertThat(store.datasets()).containsEntry("keds", 4L);
      assertThat(store.summary().imported()).isEqualTo(4);
    }
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    Path file = write("a.csv", KEDS_LINES);
    try (Store store = Store.create(folder.resolve("s"))) {
      add(store, file, KEDS);
      List<?> before = store.imported("keds").toList();
      assertThat(add(store, file, KEDS)).isEqualTo(new ImportCounts(0, 5, 2, 1, 1, 0));
      assertThat(store.imported("keds").toList()).isEqualTo(before);
      assertThat(store.refusals()).hasSize(2);
    }
  }

  @Test
  void monthsAddUpToTheirDaysAfterSeveralImportsAndARebuild() throws IOException {
    Path dir = folder.resolve("s");
    try (Store store = Store.create(dir)) {
      add(store, generated("a.csv", Format.GDELT.layouts().get(0), 3_000), GDELT);
      add(store, write("b.csv", KEDS_LINES), KEDS);
      assertThat(months(store)).isNotEmpty().isEqualTo(days(store));
    }
    Store.rebuild(dir);
    try (Store store = Store.open(dir, Access.READ)) {
      assertThat(months(store)).isNotEmpty().isEqualTo(days(store));
    }
  }

  private static Map<List<Object>, Long> months(Store store) {
    return totals(store, Granularity.MONTH);
  }

  private static Map<List<Object>, Long> days(Store store) {
    return totals(store, Granularity.DAY);
  }

  /** Events and thousandths of scores, by pair and month. */
  private static Map<List<Object>, Long> totals(Store store, Granularity by) {
    Map<List<Object>, Long> totals = new HashMap<>();
    try (Stream<PairPeriod> pairs = store.pairSeries(new SeriesQuery(EventQuery.all(), by))) {
      pairs.forEach(
          each -> {
            LocalDate month = each.start().withDayOfMonth(1);
            List<Object> key = List.of(each.a(), each.b(), month);
            totals.merge(key, each.cooperations() + each.conflicts(), Long::sum);
            long score = Math.round(1000 * (each.cooperation() + each.conflict()));
            totals.merge(List.of(each.a(), each.b(), month, "score"), score, Long::sum);
          });
    }
    return totals;
  }

  private static final String MENTION =
      "81\t20150218223000\t20150218%s\t1\tb.example\t%s\t4\t-1\t996\t988\t1\t100\t2579\t-0.83\t\t";

  @Test
  void mentionsBesideEventsAreKeptOnceAndSurviveARebuild() throws IOException {
    String late = MENTION.formatted("231500", "http://b.example/2");
    String soon = MENTION.formatted("224500", "http://b.example/1");
    String bad = MENTION.formatted("99", "http://b.example/3");
    Path file = write("a.mentions.CSV", String.join("\n", late, soon, late, bad, "81\t1"));
    Path dir = folder.resolve("s");
    try (Store store = Store.create(dir)) {
      assertThat(add(store, file, GDELT)).isEqualTo(new ImportCounts(2, 1, 2, 0, 0, 0));
      assertThat(store.refusals())
          .extracting(Refusal::reason)
          .containsExactly(
              "MentionTimeDate \"2015021899\" is no time like 20150218230000",
              "has 2 columns, GDELT's mentions have 16");
      assertThat(add(store, file, GDELT)).isEqualTo(new ImportCounts(0, 3, 2, 0, 0, 0));
      assertThat(store.summary().mentions()).isEqualTo(2);
      assertThat(store.summary().imported()).isZero();
    }
    Store.rebuild(dir);
    try (Store store = Store.open(dir, Access.READ)) {
      assertThat(store.mentions("gdelt", "81").map(MentionFile::write)).containsExactly(soon, late);
    }
  }

  @Test
  void importedEventsAreCountedAndToldLikeCodedOnes() throws IOException {
    try (Store store = Store.create(folder.resolve("s"))) {
      add(store, write("a.csv", KEDS_LINES), KEDS);
      List<Event> events = store.events(EventQuery.all().withPair("ISR", "LBN")).toList();
      assertThat(events)
          .extracting(event -> event.passage().doc())
          .containsExactlyInAnyOrder(
              "keds:1979-04-15/ISRMIL/LBN/190", "keds:1979-04-16/LBN/ISR/042");
      for (Event event : events) {
        assertThat(store.event(event.id())).contains(event);
        assertThat(store.events(EventQuery.all().withDoc(event.passage().doc())))
            .containsExactly(event);
      }
      Series series = store.series(SeriesQuery.of("LBN", "ISR", Granularity.MONTH));
      assertThat(series.periods()).hasSize(1);
      assertThat(series.periods().get(0).total()).isEqualTo(2);
      assertThat(store.pairSeries(SeriesQuery.of(Sides.of("ISR"), Granularity.YEAR)))
          .extracting(PairPeriod::a, PairPeriod::b, PairPeriod::cooperations, PairPeriod::conflicts)
          .containsExactly(tuple("ISR", "LBN", 1L, 1L));
    }
  }

  @Test
  void aQueryIsNarrowedToDatasets() throws IOException {
    try (Store store = Store.create(folder.resolve("s"))) {
      add(store, write("a.csv", KEDS_LINES), KEDS);
      add(store, write("a.csv", KEDS_LINES), new ImportPlan(Format.KEDS, Codebook.CAMEO, "other"));
      EventQuery all = EventQuery.all();
      assertThat(store.events(all)).hasSize(4);
      assertThat(store.events(all.withDatasets(Set.of("other")))).hasSize(2);
      assertThat(store.events(all.withDatasets(Set.of(EventQuery.CODED)))).isEmpty();
      assertThat(store.datasets(all))
          .containsEntry("keds", 2L)
          .containsEntry("other", 2L)
          .hasSize(2);
    }
  }

  @Test
  void theTableIsMadeAgainFromTheLake() throws IOException {
    Path dir = folder.resolve("s");
    List<?> before;
    try (Store store = Store.create(dir)) {
      add(store, generated("g.csv", Format.layout("gdelt2"), 300), GDELT);
      store.checkpoint();
      add(store, write("a.csv", KEDS_LINES), KEDS);
      before = store.imported("gdelt").toList();
    }
    Files.delete(dir.resolve("events.duckdb"));
    try (Store store = Store.open(dir, Access.WRITE)) {
      assertThat(store.imported("gdelt").toList()).isEqualTo(before).hasSize(300);
      assertThat(store.datasets()).containsEntry("keds", 4L);
      assertThat(add(store, folder.resolve("a.csv"), KEDS).imported()).isZero();
    }
  }

  @Test
  void rowsOfEachLayoutComeBackFromTheStoreAsTheyWere() throws IOException {
    try (Store store = Store.create(folder.resolve("s"))) {
      for (Format format : List.of(Format.GDELT, Format.PHOENIX, Format.PLOVER)) {
        for (Layout layout : format.layouts()) {
          Path file = generated(layout.name() + ".txt", layout, 200);
          String dataset = layout.name();
          assertThat(add(store, file, new ImportPlan(format, null, dataset)).imported())
              .isEqualTo(200);
          assertThat(store.imported(dataset).map(layout::write))
              .containsExactlyInAnyOrderElementsOf(Files.readAllLines(file));
        }
      }
    }
  }

  @Test
  void aStoppedImportGoesOnWhereItWas() throws IOException {
    Path file = generated("g.csv", Format.layout("gdelt2"), 5000);
    try (Store store = Store.create(folder.resolve("s"))) {
      ImportCounts first = store.importEvents(file, GDELT, stoppingAfter(2));
      assertThat(first.imported()).isBetween(1L, 4999L);
      assertThat(add(store, file, GDELT)).isEqualTo(counts(5000, file));
      assertThat(store.datasets()).containsEntry("gdelt", 5000L);
    }
  }

  /** What an undisturbed import of the file comes to. */
  private ImportCounts counts(long rows, Path file) {
    try (Store store = Store.create(folder.resolve("undisturbed"))) {
      ImportCounts counts = add(store, file, GDELT);
      assertThat(counts.imported()).isEqualTo(rows);
      return counts;
    }
  }

  private static ImportWatch stoppingAfter(int questions) {
    int[] asked = {0};
    return new ImportWatch() {
      @Override
      public void at(long rows) {}

      @Override
      public boolean stopped() {
        return ++asked[0] > questions;
      }

      @Override
      public void refused(Refusal refusal) {}

      @Override
      public void duplicate(String source, long line, String key) {}

      @Override
      public void unmapped(String source, long line, String code) {}
    };
  }

  @Test
  void aFileThatWasCutShortIsCompletedByTheWholeOne() throws IOException {
    Path plain = generated("g.csv", Format.layout("gdelt2"), 2000);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(Files.readAllBytes(plain));
    }
    Path file = folder.resolve("g.csv.gz");
    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    try (Store store = Store.create(folder.resolve("s"))) {
      ImportCounts cut = add(store, file, GDELT);
      assertThat(cut.imported()).isBetween(100L, 1999L);
      assertThat(cut.refused()).isEqualTo(1);
      assertThat(store.refusals())
          .singleElement()
          .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(cut.imported() + 1))
          .satisfies(refusal -> assertThat(refusal.reason()).contains("cut short"));
      Files.write(file, packed.toByteArray());
      ImportCounts whole = add(store, file, GDELT);
      assertThat(whole.imported()).isEqualTo(2000 - cut.imported());
      assertThat(whole.duplicates()).isEqualTo(cut.imported());
      assertThat(store.refusals()).isEmpty();
    }
  }

  @Test
  void filesInAZipAreReadOneByOne() throws IOException {
    Path file = folder.resolve("g.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("a.CSV", "b.CSV")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            (KEDS_LINES + (name.startsWith("b") ? "x" : "")).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    try (Store store = Store.create(folder.resolve("s"))) {
      assertThat(add(store, file, KEDS)).isEqualTo(new ImportCounts(4, 6, 5, 2, 2, 0));
      assertThat(store.refusals())
          .anyMatch(r -> r.source().endsWith("g.zip!b.CSV") && r.line() == 9);
    }
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
    try (Store store = Store.create(folder.resolve("t"))) {
      assertThat(add(store, file, KEDS).refused()).isEqualTo(1);
    }
  }

  @Test
  void aFileOfAnotherFormatIsRefusedAsAWhole() throws IOException {
    try (Store store = Store.create(folder.resolve("s"))) {
      assertThat(add(store, write("a.csv", KEDS_LINES), GDELT).refused()).isEqualTo(1);
      assertThat(add(store, folder.resolve("missing.csv"), GDELT).refused()).isEqualTo(1);
      try (Stream<Refusal> refusals = store.refusals()) {
        assertThat(refusals.map(Refusal::reason))
            .anyMatch(reason -> reason.contains("expected 61 or 58 or 57"))
            .anyMatch(reason -> reason.contains("is not there"));
      }
    }
  }
}
