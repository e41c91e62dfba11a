package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each query is compared with a plain filter over the same events in memory. */
class EventQueryTest {
  private static final LocalDate SINCE = LocalDate.of(1971, 12, 3);
  private static final LocalDate UNTIL = LocalDate.of(1999, 5, 26);

  @TempDir static Path folder;
  static Store store;
  static List<Event> all;

  @BeforeAll
  static void fill() {
    List<CodedDocument> batch = StoreTest.batch(0, 200, "one");
    store = Store.create(folder);
    store.add(batch);
    all =
        batch.stream()
            .flatMap(each -> each.records().stream())
            .flatMap(EventQueryTest::event)
            .toList();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void aPairMatchesInEitherDirectionAndInReciprocalEvents() {
    check(
        EventQuery.all().withPair("RUS", "PAK"),
        e -> towards(e, "RUS", "PAK") || towards(e, "PAK", "RUS") || together(e, "RUS", "PAK"));
  }

  @Test
  void aDirectedPairMatchesOneDirectionAndReciprocalEvents() {
    check(
        EventQuery.all().withSides(Sides.directed("RUS", "PAK")),
        e -> towards(e, "RUS", "PAK") || together(e, "RUS", "PAK"));
  }

  @Test
  void oneSideMatchesWhereverItStands() {
    check(
        EventQuery.all().withSides(Sides.of("NATO")),
        e -> e.actor().contains("NATO") || e.recipient().contains("NATO"));
    check(
        EventQuery.all().withSides(new Sides("NATO", null, true)), e -> e.actor().contains("NATO"));
  }

  @Test
  void boundsOnDaysLeaveUndatedEventsOut() {
    check(
        EventQuery.all().withSince(SINCE).withUntil(UNTIL),
        e -> e.date() != null && within(e.date().interval().start()));
  }

  @Test
  void theDayOfPublicationCountsOnlyWhenAskedFor() {
    check(
        EventQuery.all().withSince(SINCE).withUntil(UNTIL).withDating(Dating.EVENT_OR_PUBLISHED),
        e ->
            e.date() != null
                ? within(e.date().interval().start())
                : e.published() != null && within(e.published()));
  }

  @Test
  void typesClassesAndStatusesNarrow() {
    check(
        EventQuery.all().withTypes(Set.of(EventType.AID, EventType.AGREE)),
        e -> e.type() == EventType.AID || e.type() == EventType.AGREE);
    check(
        EventQuery.all()
            .withQuads(Set.of(Quad.MATERIAL_CONFLICT))
            .withStatuses(Set.of(Status.REPORTED_DOUBTFUL, Status.ASSERTED)),
        e ->
            e.type().quad() == Quad.MATERIAL_CONFLICT
                && (e.status() == Status.REPORTED_DOUBTFUL || e.status() == Status.ASSERTED));
    check(EventQuery.all().withDoc("doc-5.txt"), e -> e.passage().doc().equals("doc-5.txt"));
  }

  @Test
  void pagesInOrderOfDayMeetWithoutGaps() {
    EventQuery query = EventQuery.all().withPair("RUS", "IND").withOrder(Order.DAY);
    List<Event> whole = read(query);
    assertThat(whole).hasSizeGreaterThan(20);
    assertThat(
            Stream.concat(
                    read(query.withLimit(7)).stream(),
                    read(query.withPage(7, Long.MAX_VALUE)).stream())
                .toList())
        .isEqualTo(whole);
    assertThat(whole.stream().filter(e -> e.date() != null).map(EventQueryTest::start))
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(whole.get(whole.size() - 1).date()).isNull();
  }

  private static void check(EventQuery query, Predicate<Event> expected) {
    List<Event> fitting = all.stream().filter(expected).toList();
    assertThat(fitting).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(read(query)).containsExactlyInAnyOrderElementsOf(fitting);
  }

  private static List<Event> read(EventQuery query) {
    try (Stream<Event> events = store.events(query)) {
      return events.toList();
    }
  }

  private static Stream<Event> event(Coded coded) {
    return coded instanceof Event event ? Stream.of(event) : Stream.empty();
  }

  private static boolean towards(Event e, String a, String b) {
    return e.actor().contains(a) && e.recipient().contains(b);
  }

  private static boolean together(Event e, String a, String b) {
    return e.isReciprocal() && e.actor().contains(a) && e.actor().contains(b);
  }

  private static boolean within(LocalDate day) {
    return !day.isBefore(SINCE) && !day.isAfter(UNTIL);
  }

  private static LocalDate start(Event e) {
    return e.date() == null ? LocalDate.MAX : e.date().interval().start();
  }
}
