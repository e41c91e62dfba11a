package org.entente.store.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.entente.model.Event;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that people spoke of among those that the model codes today. A document that was
 * read anew may have its sentences at other places, and a newer model may code them otherwise; the
 * sentence's own words lead back. Each of today's events is found by one at most.
 */
final class Anchoring {
  /** From the surest likeness to the least. */
  private static final List<BiPredicate<Event, Event>> LIKE =
      List.of(
          (then, now) -> then.id().equals(now.id()),
          (then, now) -> sameSentence(then, now) && sameAct(then, now) && sameSides(then, now),
          (then, now) -> sameSentence(then, now) && sameSides(then, now),
          (then, now) -> sameSentence(then, now) && sameAct(then, now) && shareSide(then, now));

  private final Supplier<String> source;
  private @Nullable String text;
  private final Map<String, Event> found = new HashMap<>();

  private Anchoring(Supplier<String> source) {
    this.source = source;
  }

  /**
   * Lays what people said beside what the model codes.
   *
   * @param told what they said of each event
   * @param machine the model's events of the document today
   * @param text the document's, asked for only if needed; empty if it is gone
   * @return events in the order of the text, then those without a place
   */
  static Placed place(List<Told> told, List<Event> machine, Supplier<String> text) {
    Anchoring anchoring = new Anchoring(text);
    Set<Event> free = new LinkedHashSet<>(machine);
    for (BiPredicate<Event, Event> like : LIKE) {
      told.forEach(each -> anchoring.find(each, free, like));
    }
    List<ReviewedEvent> events = new ArrayList<>();
    List<ReviewedEvent> homeless = new ArrayList<>();
    for (Told each : told) {
      Optional<ReviewedEvent> placed = anchoring.placed(each);
      placed.ifPresentOrElse(events::add, () -> homeless.add(reviewed(each, null, null)));
    }
    free.forEach(event -> events.add(ReviewedEvent.of(event)));
    events.sort(
        Comparator.<ReviewedEvent>comparingInt(each -> each.value().passage().begin())
            .thenComparingInt(each -> each.value().passage().end()));
    return new Placed(events, homeless);
  }

  /** Events with a place in the text, and those without. */
  record Placed(List<ReviewedEvent> events, List<ReviewedEvent> homeless) {}

  private void find(Told told, Set<Event> free, BiPredicate<Event, Event> like) {
    Event then = told.base();
    if (then == null || found.containsKey(told.id())) {
      return;
    }
    free.stream()
        .filter(now -> like.test(then, now))
        .min(Comparator.comparingInt(now -> distance(then.passage(), now.passage().begin())))
        .ifPresent(
            now -> {
              found.put(told.id(), now);
              free.remove(now);
            });
  }

  private Optional<ReviewedEvent> placed(Told told) {
    Event now = found.get(told.id());
    if (now != null) {
      return Optional.of(reviewed(told, now, now.passage()));
    }
    Event then = Objects.requireNonNull(told.value() == null ? told.base() : told.value());
    return passage(then.passage()).map(passage -> reviewed(told, null, passage));
  }

  private String text() {
    String known = text;
    if (known == null) {
      known = source.get();
      text = known;
    }
    return known;
  }

  /** Where the words of a passage stand today, nearest to where they stood. */
  private Optional<Passage> passage(Passage then) {
    String whole = text();
    int nearest = -1;
    for (int at = whole.indexOf(then.sentence());
        at >= 0 && !then.sentence().isEmpty();
        at = whole.indexOf(then.sentence(), at + 1)) {
      int begin = whole.codePointCount(0, at);
      if (nearest < 0 || distance(then, begin) < distance(then, nearest)) {
        nearest = begin;
      }
    }
    int length = then.end() - then.begin();
    return nearest < 0
        ? Optional.empty()
        : Optional.of(new Passage(then.doc(), nearest, nearest + length, then.sentence()));
  }

  /** Without a place of today, values stay where they were. */
  private static ReviewedEvent reviewed(Told told, @Nullable Event now, @Nullable Passage place) {
    Event value = told.value();
    if (value == null && now == null) {
      value = told.base();
    }
    if (value != null && place != null) {
      value = at(value, place);
    }
    return new ReviewedEvent(
        told.id(), now, value, told.review(), told.into(), told.notes(), told.tags(), told.star());
  }

  private static Event at(Event event, Passage place) {
    return new Event(
        place,
        event.actor(),
        event.recipient(),
        event.actorText(),
        event.recipientText(),
        event.trigger(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.score(),
        event.status(),
        event.date(),
        event.published(),
        event.speaker(),
        event.speakerCode(),
        event.confidence());
  }

  private static int distance(Passage then, int begin) {
    return Math.abs(then.begin() - begin);
  }

  private static boolean sameSentence(Event then, Event now) {
    return plain(then).equals(plain(now));
  }

  private static String plain(Event event) {
    return event.passage().sentence().replaceAll("\\s+", " ").strip();
  }

  private static boolean sameAct(Event then, Event now) {
    return then.type() == now.type();
  }

  private static boolean sameSides(Event then, Event now) {
    return then.actor().equals(now.actor()) && then.recipient().equals(now.recipient());
  }

  private static boolean shareSide(Event then, Event now) {
    Set<String> both = new HashSet<>(then.parties());
    both.retainAll(now.parties());
    return !both.isEmpty();
  }
}
