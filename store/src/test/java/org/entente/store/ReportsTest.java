package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.Records;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Report;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  @TempDir Path folder;

  private final Records values = new Records(5);

  private static CodedDocument document(String id, @Nullable String outlet, List<Coded> records) {
    List<Block> blocks = List.of(Block.of(new Span(0, 4), Block.Kind.PARAGRAPH));
    Document document = new Document(id, "Text", null, outlet, null, null, "en", blocks);
    return new CodedDocument(document, "f", records);
  }

  @Test
  void eventsComeWithTheOutletsOfTheirDocuments() {
    Event a = values.event("a");
    Event b = values.event("b");
    try (Store store = Store.create(folder)) {
      store.add(List.of(document("a", "Gazette", List.of(a)), document("b", null, List.of(b))));
      try (Stream<Report> reports = store.reports(EventQuery.all())) {
        assertThat(reports).containsExactly(new Report(a, "Gazette"), new Report(b, null));
      }
      try (Stream<Report> reports = store.reports(EventQuery.all().withDoc("b"))) {
        assertThat(reports).containsExactly(new Report(b, null));
      }
    }
  }

  @Test
  void figuresComeWithTheEventsOfTheirSentences() {
    Event event = values.event("a");
    Figure other = values.figure("a");
    Figure own =
        new Figure(
            event.passage(), other.pair(), 3, "days", "x", other.qualifier(), null, null, null);
    try (Store store = Store.create(folder)) {
      store.add(List.of(document("a", null, List.of(event, own, other))));
      try (Stream<Figure> figures = store.figuresBeside(EventQuery.all())) {
        assertThat(figures).containsExactly(own);
      }
      try (Stream<Figure> figures = store.figuresBeside(EventQuery.all().withDoc("b"))) {
        assertThat(figures).isEmpty();
      }
    }
  }
}
