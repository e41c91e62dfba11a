package org.entente.view.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.model.Account;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Limit;
import org.entente.model.Passage;
import org.entente.view.EventText;
import org.entente.view.Words;
import org.entente.view.report.Brief.Citation;
import org.jspecify.annotations.Nullable;

/** Numbers passages in the order in which they are first referred to. */
final class Citations {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Citation> items = new ArrayList<>();
  private final Function<String, Optional<Document>> documents;
  private final UnaryOperator<String> names;

  /**
   * None yet.
   *
   * @param documents finds documents by their ids
   * @param names gives the name of a side's code
   */
  Citations(Function<String, Optional<Document>> documents, UnaryOperator<String> names) {
    this.documents = documents;
    this.names = names;
  }

  /** The number of the passage that tells of an event. */
  int of(Event event) {
    return number(
        new Told(event.id(), event.passage(), what(event), event.speaker(), event.published()));
  }

  /** Who did what to whom, and when, in a line. */
  String what(Event event) {
    return "%s: %s, %s; %s"
        .formatted(
            sides(event),
            Plain.type(event),
            event.status().label().replace('_', ' '),
            EventText.date(event));
  }

  /** The number of the passage that tells of a limit. */
  int of(Limit limit) {
    String what =
        "%s, on %s: %s (%s)"
            .formatted(
                names.apply(limit.limiter()),
                Words.and(limit.pair().stream().map(names).toList()),
                limit.direction().label().replace('_', ' '),
                limit.mechanism().label().replace('_', ' '));
    String key = limit.passage().doc() + "#" + limit.passage().begin() + what;
    return number(new Told(key, limit.passage(), what, limit.speaker(), limit.published()));
  }

  /** The number of one of the two passages of a contradiction. */
  int of(Account account, String about) {
    String key = account.passage().doc() + "#" + account.passage().begin() + about;
    return number(new Told(key, account.passage(), about, account.speaker(), account.published()));
  }

  /** All so far, by number. */
  List<Citation> all() {
    return List.copyOf(items);
  }

  private String sides(Event event) {
    String actors = Words.and(event.actor().stream().map(names).toList());
    return event.isReciprocal()
        ? actors
        : actors + " → " + Words.and(event.recipient().stream().map(names).toList());
  }

  private record Told(
      String key,
      Passage passage,
      String what,
      @Nullable String speaker,
      @Nullable LocalDate published) {}

  private int number(Told told) {
    Integer known = numbers.get(told.key());
    if (known != null) {
      return known;
    }
    int number = items.size() + 1;
    numbers.put(told.key(), number);
    Optional<Document> document = documents.apply(told.passage().doc());
    items.add(
        new Citation(
            number,
            told.what(),
            Plain.line(told.passage().sentence()),
            source(told, document.orElse(null)),
            Plain.web(document.map(Document::url).orElse(null))));
    return number;
  }

  private static String source(Told told, @Nullable Document document) {
    List<String> parts = new ArrayList<>();
    if (told.speaker() != null) {
      parts.add(Plain.line(told.speaker()) + ", in");
    }
    String title = document == null ? null : document.title();
    parts.add(title == null ? told.passage().doc() : "“" + Plain.line(title) + "”,");
    if (title != null) {
      String outlet = document == null ? null : document.outlet();
      parts.add(outlet == null ? told.passage().doc() : outlet);
    }
    parts.add(told.published() == null ? "(undated)" : "(" + told.published() + ")");
    return String.join(" ", parts);
  }
}
