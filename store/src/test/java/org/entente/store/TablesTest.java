package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in memory answers as SQL does. */
class TablesTest {
  private static final long SEED = 20261122;
  private static final List<String> CODES = List.of("RUS", "PAK", "NATO", "IND", "NOBODY");

  @TempDir Path folder;
  private Random random;

  @BeforeEach
  void seed() {
    random = new Random(SEED);
  }

  @Test
  void searchesHaveTheSameAnswersFromMemoryAsFromSql() {
    try (Store store = filled(80)) {
      Catalogue catalogue = store.catalogue();
      catalogue.index((done, total) -> {});
      List<EventSearch> events = IntStream.range(0, 60).mapToObj(i -> eventSearch()).toList();
      List<DocumentSearch> documents =
          IntStream.range(0, 40).mapToObj(i -> documentSearch()).toList();
      Map<Object, Object> expected = answers(catalogue, events, documents);
      catalogue.load();
      Map<Object, Object> found = answers(catalogue, events, documents);
      assertThat(expected.values()).anyMatch(each -> each instanceof Found<?> f && f.total() > 9);
      expected.forEach(
          (asked, answer) ->
              assertThat(found.get(asked)).as("seed %d, %s", SEED, asked).isEqualTo(answer));
    }
  }

  @Test
  void whatPeopleRejectedIsLeftOutInMemoryToo() {
    try (Store store = filled(30)) {
      long coded = store.events(EventQuery.all()).count();
      List<HumanValue> rejected =
          store.events(EventQuery.all().withLimit(9)).map(TablesTest::rejected).toList();
      store.overlay(rejected);
      Catalogue catalogue = store.catalogue();
      catalogue.index((done, total) -> {});
      List<EventSearch> events = IntStream.range(0, 30).mapToObj(i -> eventSearch()).toList();
      Map<Object, Object> expected = answers(catalogue, events, List.of());
      catalogue.load();
      assertThat(answers(catalogue, events, List.of())).isEqualTo(expected);
      assertThat(catalogue.events(EventSearch.of(EventQuery.all())).total()).isEqualTo(coded - 9);
    }
  }

  private static HumanValue rejected(Event event) {
    return new HumanValue(event, event, "rejected", true);
  }

  @Test
  void whatIsAddedLaterIsFoundAtOnce() {
    try (Store store = filled(10)) {
      store.catalogue().load();
      long before = store.catalogue().documents(DocumentSearch.all()).total();
      store.add(List.of(Corpus.document(99, 8, "f")));
      assertThat(store.catalogue().documents(DocumentSearch.all()).total()).isEqualTo(before + 1);
      EventSearch added = EventSearch.of(EventQuery.all().withDoc("doc-99.txt"));
      long coded = store.events(added.events()).count();
      assertThat(coded).isPositive();
      assertThat(store.catalogue().events(added).total()).isEqualTo(coded);
    }
  }

  private static Map<Object, Object> answers(
      Catalogue catalogue, List<EventSearch> events, List<DocumentSearch> documents) {
    Map<Object, Object> answers = new HashMap<>();
    for (EventSearch each : events) {
      answers.put(each, catalogue.events(each));
      answers.put(List.of("facets", each), catalogue.facets(each, 7));
    }
    for (DocumentSearch each : documents) {
      answers.put(each, catalogue.documents(each));
      answers.put(List.of("facets", each), catalogue.facets(each, 7));
    }
    return answers;
  }

  private EventSearch eventSearch() {
    return EventSearch.of(query())
        .withWords(chance(5) ? "the" : null)
        .withSpeakers(chance(6) ? Set.of("Ann") : Set.of())
        .withOutlets(chance(8) ? Set.of("Reuters") : Set.of())
        .withLeastConfidence(chance(2) ? random.nextDouble() : 0)
        .withSort(sort(Sort.Key.values()))
        .withPage(chance(3) ? random.nextInt(20) : 0, 1 + random.nextInt(30));
  }

  private DocumentSearch documentSearch() {
    return DocumentSearch.all()
        .withWords(chance(4) ? "title" : null)
        .withDays(day(), day())
        .withHaving(
            chance(2) ? query().withSince(null).withUntil(null).withDating(Dating.EVENT) : null)
        .withSort(sort(Sort.Key.values()))
        .withPage(chance(3) ? random.nextInt(20) : 0, 1 + random.nextInt(30));
  }

  private EventQuery query() {
    EventQuery query =
        EventQuery.all()
            .withDating(Dating.values()[random.nextInt(2)])
            .withSince(day())
            .withUntil(day())
            .withTypes(chance(3) ? some(EventType.values()) : Set.of())
            .withQuads(chance(4) ? some(Quad.values()) : Set.of())
            .withStatuses(chance(3) ? some(Status.values()) : Set.of())
            .withDoc(chance(12) ? "doc-7.txt" : null);
    return chance(2)
        ? query.withSides(new Sides(code(), chance(2) ? code() : null, chance(2)))
        : query;
  }

  private @Nullable LocalDate day() {
    return chance(3) ? LocalDate.of(1985 + random.nextInt(12), 6, 7) : null;
  }

  private Sort sort(Sort.Key[] keys) {
    return new Sort(keys[random.nextInt(keys.length)], chance(2));
  }

  private String code() {
    return CODES.get(random.nextInt(CODES.size()));
  }

  private <T> Set<T> some(T[] values) {
    List<T> some = new ArrayList<>(List.of(values));
    some.removeIf(each -> chance(2));
    return Set.copyOf(some);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private Store filled(int documents) {
    Store store = Store.create(folder.resolve("store"));
    store.add(IntStream.range(0, documents).mapToObj(i -> Corpus.document(i, 12, "f")).toList());
    return store;
  }
}
