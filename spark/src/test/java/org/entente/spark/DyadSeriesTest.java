package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.store.Access;
import org.entente.store.CodedDocument;
import org.entente.store.Dating;
import org.entente.store.Granularity;
import org.entente.store.Series;
import org.entente.store.SeriesQuery;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyadSeriesTest {
  private static final List<String> CODES = List.of("CHN", "EGY", "ETH", "NATO", "RUS");

  @TempDir Path folder;
  private final Random random = new Random(7);

  @BeforeEach
  void lake() {
    try (Store store = Store.create(folder)) {
      List<CodedDocument> documents = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        documents.add(document("d" + i));
      }
      store.add(documents);
    }
  }

  @Test
  void everyDyadHasTheSeriesThatTheStoreCounts() throws IOException {
    SparkSession spark = TestSession.get();
    for (Granularity by : List.of(Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)) {
      assertThat(counted(spark, new DyadSeries(by, Dating.EVENT)))
          .isEqualTo(stored(by, Dating.EVENT));
    }
    assertThat(counted(spark, new DyadSeries(Granularity.QUARTER, Dating.EVENT_OR_PUBLISHED)))
        .isEqualTo(stored(Granularity.QUARTER, Dating.EVENT_OR_PUBLISHED));
  }

  private Set<String> counted(SparkSession spark, DyadSeries series) throws IOException {
    Set<String> lines = new TreeSet<>();
    for (Row row : series.of(spark, folder.toString()).collectAsList()) {
      boolean undated = row.isNullAt(2);
      lines.add(
          row.getString(0)
              + row.getString(1)
              + (undated
                  ? " undated " + row.getLong(9)
                  : row.get(2)
                      + " "
                      + row.getLong(3)
                      + " "
                      + row.getLong(4)
                      + " "
                      + row.getLong(5)
                      + " "
                      + row.getLong(6)
                      + " "
                      + row.getDouble(7)
                      + " "
                      + row.getDouble(8)));
    }
    return lines;
  }

  private Set<String> stored(Granularity by, Dating dating) {
    Set<String> lines = new TreeSet<>();
    try (Store store = Store.open(folder, Access.READ)) {
      for (String a : CODES) {
        for (String b : CODES.subList(CODES.indexOf(a) + 1, CODES.size())) {
          SeriesQuery query = SeriesQuery.of(a, b, by);
          Series series =
              store.series(new SeriesQuery(query.events().withDating(dating), query.by()));
          series.periods().forEach(period -> lines.add(a + b + line(period)));
          if (series.undated() > 0) {
            lines.add(a + b + " undated " + series.undated());
          }
        }
      }
    }
    assertThat(lines).hasSizeGreaterThan(25);
    return lines;
  }

  private static String line(Series.Period period) {
    StringBuilder line = new StringBuilder(period.start().toString());
    for (Quad quad : Quad.values()) {
      line.append(' ').append(period.count(quad));
    }
    return line.append(' ')
        .append(period.cooperation())
        .append(' ')
        .append(period.conflict())
        .toString();
  }

  private CodedDocument document(String id) {
    @Nullable LocalDate published = random.nextInt(5) == 0 ? null : day();
    List<Coded> events = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      events.add(event(id, published));
    }
    Document document = new Document(id, "text", null, null, published, null, "en", List.of());
    return new CodedDocument(document, "print", events);
  }

  private Event event(String doc, @Nullable LocalDate published) {
    List<String> sides = new ArrayList<>(CODES);
    java.util.Collections.shuffle(sides, random);
    int acting = 1 + random.nextInt(2);
    boolean together = random.nextInt(3) == 0;
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    LocalDate day = day();
    return new Event(
        new Passage(doc, 0, 4, "text"),
        together ? sides.subList(0, 2 + random.nextInt(2)) : sides.subList(0, acting),
        together ? List.of() : sides.subList(acting, acting + 1 + random.nextInt(2)),
        "a",
        "b",
        null,
        type,
        null,
        Set.of(),
        "010",
        (type.quad().isCooperation() ? 1 : -1) * random.nextInt(100) / 10.0,
        random.nextInt(4) == 0 ? Status.PLANNED : Status.ASSERTED,
        random.nextInt(4) == 0 ? null : new EventDate(new Interval(day, day), "then"),
        published,
        null,
        List.of(),
        0.9);
  }

  private LocalDate day() {
    return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(500));
  }
}
