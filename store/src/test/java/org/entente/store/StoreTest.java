package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  @Test
  void givesBackDocumentsAndTheirRecordsAsTheyWere() {
    List<CodedDocument> batch = batch(0, 60, "one");
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(batch);
    }
    try (Store store = Store.open(folder.resolve("s"), Access.READ)) {
      for (CodedDocument each : batch) {
        assertThat(store.document(each.document().id())).contains(each.document());
        assertThat(store.records(each.document().id())).isEqualTo(each.records());
      }
      try (Stream<Event> events = store.events(EventQuery.all())) {
        assertThat(events.toList())
            .containsExactlyInAnyOrderElementsOf(
                batch.stream()
                    .flatMap(each -> each.records().stream())
                    .filter(Event.class::isInstance)
                    .map(Event.class::cast)
                    .toList());
      }
    }
  }

  @Test
  void findsAnEventByItsId() {
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(batch(0, 20, "one"));
      Event event = store.events(EventQuery.all().withLimit(5)).reduce((a, b) -> b).orElseThrow();
      assertThat(store.event(event.id())).contains(event);
      assertThat(store.event("none")).isEmpty();
    }
  }

  @Test
  void reportsHaveTheOutletsOfTheirDocuments() {
    CodedDocument unknown = Corpus.document(7, 20, "one");
    CodedDocument other = Corpus.document(9, 20, "one");
    Document document = other.document();
    CodedDocument known =
        new CodedDocument(
            new Document(
                document.id(), document.text(), null, "The Herald", null, null, "en", List.of()),
            "one",
            other.records());
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(List.of(unknown, known));
      List<Report> reports = store.reports(EventQuery.all()).toList();
      assertThat(reports.stream().map(Report::event))
          .containsExactlyElementsOf(store.events(EventQuery.all()).toList());
      assertThat(reports)
          .extracting(Report::outlet)
          .contains("The Herald")
          .containsNull()
          .hasSizeGreaterThan(2);
      assertThat(reports)
          .allSatisfy(
              report ->
                  assertThat("The Herald".equals(report.outlet()))
                      .isEqualTo(report.event().passage().doc().equals(document.id())));
    }
  }

  @Test
  void addingTheSameAgainChangesNothing() {
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(batch(0, 30, "one"));
      String before = Corpus.hash(store);
      Summary summary = store.summary();
      store.add(batch(0, 30, "one"));
      store.add(batch(10, 20, "one"));
      assertThat(store.summary()).isEqualTo(summary);
      assertThat(Corpus.hash(store)).isEqualTo(before);
    }
  }

  @Test
  void anotherFingerprintReplacesTheDocumentAndItsRecords() {
    CodedDocument old = Corpus.document(7, 20, "one");
    CodedDocument shorter = new CodedDocument(old.document(), "two", old.records().subList(0, 2));
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(batch(0, 20, "one"));
      store.add(List.of(shorter));
      assertThat(store.records(old.document().id())).isEqualTo(shorter.records());
      assertThat(store.has(old.document().id(), "one")).isFalse();
      assertThat(store.has(old.document().id(), "two")).isTrue();
      assertThat(store.summary().documents()).isEqualTo(20);
    }
  }

  @Test
  void ofTwoDocumentsWithOneIdInABatchTheLaterIsKept() {
    CodedDocument first = Corpus.document(7, 20, "one");
    CodedDocument second = new CodedDocument(first.document(), "two", List.of());
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(List.of(first, second));
      assertThat(store.summary()).isEqualTo(new Summary(1, 0, 0, 0, 0, 0, 0, 0));
    }
  }

  @Test
  @SuppressWarnings("NullAway") // the fault that is wanted
  void aFaultInOneDocumentLeavesTheWholeBatchOut() {
    Document broken = new Document("broken", null, null, null, null, null, "en", List.of());
    List<CodedDocument> batch = new ArrayList<>(batch(20, 40, "one"));
    batch.add(new CodedDocument(broken, "one", List.of()));
    try (Store store = Store.create(folder.resolve("s"))) {
      store.add(batch(0, 20, "one"));
      String before = Corpus.hash(store);
      assertThatThrownBy(() -> store.add(batch)).isInstanceOf(Exception.class);
      assertThat(Corpus.hash(store)).isEqualTo(before);
      assertThat(store.has("doc-25.txt", "one")).isFalse();
      store.add(batch(20, 40, "one"));
      assertThat(store.summary().documents()).isEqualTo(40);
    }
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    try (Store one = Store.create(folder.resolve("one"));
        Store two = Store.create(folder.resolve("two"))) {
      one.add(batch(0, 20, "one"));
      one.add(batch(20, 50, "one"));
      two.add(batch(35, 50, "one"));
      two.add(batch(0, 35, "one"));
      assertThat(Corpus.hash(one)).isEqualTo(Corpus.hash(two));
    }
  }

  @Test
  void keepsTheLastReasonForWhatItRefused() {
    try (Store store = Store.create(folder.resolve("s"))) {
      store.refuse("a.jsonl", 7, "no text");
      store.refuse("a.jsonl", 7, "no id");
      store.refuse(List.of(new Refusal("b.pdf", 0, "encrypted"), new Refusal("a.jsonl", 9, "x")));
      assertThat(store.summary().refused()).isEqualTo(3);
      store.clearRefusals("b.pdf");
      assertThat(store.refusals())
          .containsExactly(new Refusal("a.jsonl", 7, "no id"), new Refusal("a.jsonl", 9, "x"));
    }
  }

  @Test
  void pagesAreKnownByTheirAddressAndByTheirText() {
    Document page =
        new Document("p", "Ghana “thanked” Togo.", null, null, null, "http://x/p", "en", List.of());
    for (boolean loadedBefore : List.of(true, false)) {
      try (Store store = Store.create(folder.resolve("s" + loadedBefore))) {
        assertThat(loadedBefore && store.holdsUrl("http://x/p")).isFalse();
        store.add(List.of(new CodedDocument(page, "one", List.of())));
        assertThat(store.holdsUrl("http://x/p")).isTrue();
        assertThat(store.holdsUrl("p")).isFalse();
        assertThat(store.holdsText(page.text())).isTrue();
        assertThat(store.holdsText("http://x/p")).isFalse();
      }
    }
  }

  @Test
  void aStreamThatIsLeftOpenDoesNotKeepTheStoreOpen() {
    Store store = Store.create(folder.resolve("s"));
    store.add(batch(0, 20, "one"));
    assertThat(store.events(EventQuery.all()).iterator().hasNext()).isTrue();
    store.close();
    Store.open(folder.resolve("s"), Access.WRITE).close();
  }

  @Test
  void readingSeesTheStoreButCannotChangeIt() {
    Store.create(folder.resolve("s")).close();
    try (Store store = Store.open(folder.resolve("s"), Access.READ)) {
      assertThatThrownBy(() -> store.add(batch(0, 1, "one")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("opened for reading only");
    }
  }

  @Test
  void leavesNothingBehindWhenAFolderIsNotAStore() throws IOException {
    Files.writeString(folder.resolve("thesis.docx"), "years of work");
    assertThatThrownBy(() -> Store.openOrCreate(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            folder + " is not a store: it holds thesis.docx; name a new or an empty folder");
    assertThat(folder).isDirectoryNotContaining("glob:**{duckdb,lock,sqlite}*");
    Path file = folder.resolve("thesis.docx");
    assertThatThrownBy(() -> Store.create(file)).hasMessageContaining("is a file");
  }

  @Test
  void saysThatThereIsNoStore() {
    Path absent = folder.resolve("absent");
    assertThatThrownBy(() -> Store.open(absent, Access.READ))
        .isInstanceOf(StoreException.class)
        .hasMessage("no store in " + absent + "; run `entente read` first");
    assertThat(absent).doesNotExist();
  }

  static List<CodedDocument> batch(int from, int to, String fingerprint) {
    List<CodedDocument> batch = new ArrayList<>();
    for (int number = from; number < to; number++) {
      batch.add(Corpus.document(number, 20, fingerprint));
    }
    return batch;
  }
}
