package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.ledger.Entry;
import org.entente.claim.ledger.Ledger;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Report;
import org.entente.model.Status;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;
import org.entente.store.Order;
import org.entente.store.Store;
import org.entente.view.FigureTable;
import org.entente.view.LedgerTable;

/** What happened between two sides, of one sort, in the order of time, with who says so. */
final class LedgerEndpoint implements Endpoint {
  private static final String FIGURES = "figures";

  /** More reports are not compared while a reader waits. */
  private static final int MOST = 20_000;

  private final Store store;
  private final Names names;

  LedgerEndpoint(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/ledgers/{kind}";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    PairQuestion question = PairQuestion.of(asked);
    Set<Status> statuses = asked.choices("status", Status.values(), Status::label);
    String kind = asked.part("kind");
    ObjectNode node = Json.object().put("kind", kind);
    if (kind.equals(FIGURES)) {
      figures(question, node.put("title", "Figures"));
    } else {
      Ledger ledger = ledger(kind);
      entries(question.events(), ledger, statuses, node.put("title", ledger.title()));
    }
    return node;
  }

  private Ledger ledger(String kind) {
    return names.ledgers().stream()
        .filter(ledger -> ledger.name().equals(kind))
        .findFirst()
        .orElseThrow(
            () -> Problem.notFound("there is no ledger '" + kind + "'; there are " + all()));
  }

  private String all() {
    return Stream.concat(names.ledgers().stream().map(Ledger::name), Stream.of(FIGURES))
        .collect(Collectors.joining(", "));
  }

  private void entries(EventQuery query, Ledger ledger, Set<Status> statuses, ObjectNode node) {
    EventQuery listed = query.withTypes(ledger.types()).withOrder(Order.DAY).withLimit(MOST);
    List<Report> reports;
    List<Figure> figures;
    try (Stream<Report> told = store.reports(listed);
        Stream<Figure> beside = store.figuresBeside(listed)) {
      reports = told.toList();
      figures = beside.toList();
    }
    List<Entry> rows =
        names.entries().of(ledger, reports, figures).stream()
            .filter(row -> statuses.isEmpty() || statuses.contains(row.best().status()))
            .toList();
    node.put("complete", reports.size() < MOST);
    ArrayNode items = node.putArray("items");
    Json.rows(ledger.rows().label(), LedgerTable.of(ledger.rows(), rows)).forEach(items::add);
    for (int i = 0; i < rows.size(); i++) {
      ArrayNode told = ((ObjectNode) items.get(i)).putArray("told");
      rows.get(i).act().reports().forEach(report -> told(report, told.addObject()));
    }
  }

  /** Who says so, and where. */
  private static void told(Report report, ObjectNode node) {
    Event event = report.event();
    node.put("event", event.id()).put("doc", event.passage().doc());
    node.put("outlet", report.outlet()).put("speaker", event.speaker());
    node.put("published", event.published() == null ? null : event.published().toString());
    node.put("status", event.status().label()).put("sentence", event.passage().sentence());
  }

  private void figures(PairQuestion question, ObjectNode node) {
    try (Stream<Figure> found = store.figures(ClaimQuery.of(question.events()))) {
      List<Figure> figures = found.limit(MOST).toList();
      node.put("complete", figures.size() < MOST);
      ArrayNode items = node.putArray("items");
      Json.rows("figure", FigureTable.of(figures)).forEach(items::add);
    }
  }
}
