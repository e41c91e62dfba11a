package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Quad;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  @TempDir Path folder;

  @Test
  void findsTheSameEventsAsAQueryWhateverTheFilters() {
    try (Store store = filled(60)) {
      for (String code : List.of("RUS", "PAK", "NATO")) {
        EventQuery query = EventQuery.all().withSides(Sides.of(code));
        try (Stream<Event> expected = store.events(query);
            Stream<EventHit> found = store.catalogue().allEvents(EventSearch.of(query))) {
          assertThat(found.map(EventHit::event))
              .containsExactlyInAnyOrderElementsOf(expected.toList());
        }
      }
    }
  }

  @Test
  void facetsAddUpToWhatIsFound() {
    try (Store store = filled(60)) {
      EventSearch all = EventSearch.of(EventQuery.all());
      long total = store.catalogue().events(all.withPage(0, 1)).total();
      for (Facet facet : List.of(Facet.TYPE, Facet.QUAD, Facet.STATUS)) {
        assertThat(
                store.catalogue().facets(all, 100).getOrDefault(facet, List.of()).stream()
                    .mapToLong(FacetCount::count)
                    .sum())
            .isEqualTo(total);
      }
    }
  }

  @Test
  void theYearsOfAPairAreThoseOfItsSeries() {
    try (Store store = filled(60)) {
      List<PairCount> pairs = store.catalogue().pairs(null, 9);
      assertThat(pairs).hasSizeGreaterThan(1);
      List<PairYear> years = store.catalogue().years(pairs);
      for (PairCount pair : pairs) {
        EventQuery events =
            EventQuery.all()
                .withDating(Dating.EVENT_OR_PUBLISHED)
                .withStatuses(Set.of(Status.ASSERTED))
                .withPair(pair.a(), pair.b());
        List<PairYear> expected =
            store.series(new SeriesQuery(events, Granularity.YEAR)).periods().stream()
                .map(year -> year(pair, year))
                .toList();
        assertThat(years.stream().filter(each -> isOf(pair, each)).toList()).isEqualTo(expected);
      }
    }
  }

  private static boolean isOf(PairCount pair, PairYear year) {
    return year.a().equals(pair.a()) && year.b().equals(pair.b());
  }

  private static PairYear year(PairCount pair, Series.Period year) {
    long cooperation = year.count(Quad.VERBAL_COOPERATION) + year.count(Quad.MATERIAL_COOPERATION);
    return new PairYear(
        pair.a(), pair.b(), year.start().getYear(), cooperation, year.total() - cooperation);
  }

  @Test
  void theIndexFollowsDocumentsThatAreAddedAndChanged() {
    try (Store store = filled(3)) {
      assertThat(indexed(store)).isEqualTo(3);
      assertThat(indexed(store)).isZero();
      store.add(List.of(Corpus.document(1, 5, "changed"), Corpus.document(4, 5, "f")));
      assertThat(indexed(store)).isEqualTo(2);
      DocumentSearch title = DocumentSearch.all().withWords("title");
      assertThat(store.catalogue().documents(title).total()).isEqualTo(4);
    }
  }

  @Test
  void theIndexCanBeDeletedAtAnyTime() throws Exception {
    try (Store store = filled(3)) {
      indexed(store);
    }
    try (Stream<Path> files = Files.list(folder.resolve("store"))) {
      for (Path file : files.filter(each -> each.toString().contains("text.sqlite")).toList()) {
        Files.delete(file);
      }
    }
    try (Store store = Store.open(folder.resolve("store"), Access.READ)) {
      assertThat(store.catalogue().indexed()).isFalse();
      assertThat(indexed(store)).isEqualTo(3);
      assertThat(store.catalogue().indexed()).isTrue();
    }
  }

  @Test
  void excerptsTellWhereTheWordsStand() {
    try (Store store = filled(3)) {
      indexed(store);
      Excerpt excerpt =
          store
              .catalogue()
              .documents(DocumentSearch.all().withWords("title"))
              .items()
              .get(0)
              .excerpt();
      Span hit = excerpt.hits().get(0);
      assertThat(hit.of(excerpt.text())).isEqualTo("Title");
    }
  }

  private static long indexed(Store store) {
    List<Long> totals = new ArrayList<>();
    store.catalogue().index((done, total) -> totals.add(total));
    return totals.get(totals.size() - 1);
  }

  private Store filled(int documents) {
    Store store = Store.create(folder.resolve("store"));
    store.add(IntStream.range(0, documents).mapToObj(i -> Corpus.document(i, 12, "f")).toList());
    return store;
  }
}
