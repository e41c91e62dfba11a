package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesTest {
  @TempDir Path folder;
  private final List<Coded> events = new ArrayList<>();

  @Test
  void countsClassesAndAddsScoresMonthByMonth() {
    event("1993-01-05", EventType.AGREE, 2.5, Status.ASSERTED);
    event("1993-01-31", EventType.AID, 7.1, Status.ASSERTED);
    event("1993-01-10", EventType.ACCUSE, -2, Status.ASSERTED);
    event("1993-03-01", EventType.ASSAULT, -10, Status.ASSERTED);
    event("1993-03-02", EventType.AID, 7, Status.PLANNED);
    event("", EventType.AID, 7, Status.ASSERTED);
    try (Store store = filled()) {
      Series series = store.series(SeriesQuery.of("PAK", "RUS", Granularity.MONTH));
      assertThat(series.periods()).hasSize(2);
      Series.Period january = series.periods().get(0);
      assertThat(january.start()).isEqualTo("1993-01-01");
      assertThat(january.counts())
          .isEqualTo(
              Map.of(
                  Quad.VERBAL_COOPERATION, 1L,
                  Quad.MATERIAL_COOPERATION, 1L,
                  Quad.VERBAL_CONFLICT, 1L,
                  Quad.MATERIAL_CONFLICT, 0L));
      assertThat(january.cooperation()).isEqualTo(9.6);
      assertThat(january.conflict()).isEqualTo(-2);
      assertThat(series.periods().get(1).total()).isEqualTo(1);
      assertThat(series.undated()).isEqualTo(1);
      assertThat(series.filled().periods().get(1).start()).isEqualTo("1993-02-01");
      assertThat(series.filled().periods()).hasSize(3);
    }
  }

  @Test
  void countsByTheDayOfPublicationOnlyWhenAsked() {
    event("1993-01-05", EventType.AGREE, 2.5, Status.ASSERTED);
    event("", EventType.AID, 7, Status.ASSERTED);
    try (Store store = filled()) {
      SeriesQuery own = SeriesQuery.of("RUS", "PAK", Granularity.YEAR);
      SeriesQuery either =
          new SeriesQuery(own.events().withDating(Dating.EVENT_OR_PUBLISHED), Granularity.YEAR);
      assertThat(store.series(own).undated()).isEqualTo(1);
      Series series = store.series(either);
      assertThat(series.undated()).isZero();
      assertThat(series.byPublication()).isEqualTo(1);
      assertThat(series.periods())
          .extracting(Series.Period::start)
          .containsExactly(LocalDate.of(1993, 1, 1), LocalDate.of(2001, 1, 1));
    }
  }

  @Test
  void otherStatusesCountWhenAskedFor() {
    event("1993-01-05", EventType.AGREE, 2.5, Status.NEGATED);
    try (Store store = filled()) {
      SeriesQuery asserted = SeriesQuery.of("RUS", "PAK", Granularity.DAY);
      assertThat(store.series(asserted).periods()).isEmpty();
      EventQuery negated = asserted.events().withStatuses(Set.of(Status.NEGATED));
      assertThat(store.series(new SeriesQuery(negated, Granularity.DAY)).periods()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Granularity.class)
  void agreesWithCountingInMemory(Granularity by) {
    try (Store store = Store.create(folder)) {
      store.add(StoreTest.batch(0, 200, "one"));
      EventQuery query = EventQuery.all().withSides(Sides.of("RUS"));
      List<Event> all = store.events(query).filter(e -> e.date() != null).toList();
      Series series = store.series(new SeriesQuery(query, by));
      for (Series.Period period : series.periods()) {
        List<Event> these = all.stream().filter(e -> start(e, by).equals(period.start())).toList();
        assertThat(period.total()).isEqualTo(these.size()).isPositive();
        assertThat(period.cooperation() + period.conflict())
            .isCloseTo(these.stream().mapToDouble(Event::score).sum(), within(1e-6));
      }
      assertThat(series.periods().stream().mapToLong(Series.Period::total).sum())
          .isEqualTo(all.size());
    }
  }

  private static LocalDate start(Event event, Granularity by) {
    return event.date() == null ? LocalDate.MIN : by.startOf(event.date().interval().start());
  }

  private Store filled() {
    Store store = Store.create(folder);
    Document document = new Document("d", "text", null, null, null, null, "en", List.of());
    store.add(List.of(new CodedDocument(document, "one", events)));
    return store;
  }

  private void event(String day, EventType type, double score, Status status) {
    EventDate date =
        day.isEmpty() ? null : new EventDate(Interval.day(LocalDate.parse(day)), "on that day");
    events.add(
        new Event(
            new Passage("d", events.size(), events.size() + 1, "x"),
            List.of("RUS"),
            List.of("PAK"),
            "Moscow",
            "Islamabad",
            null,
            type,
            null,
            Set.of(),
            "010",
            score,
            status,
            date,
            LocalDate.of(2001, 2, 3),
            null,
            List.of(),
            1));
  }
}
