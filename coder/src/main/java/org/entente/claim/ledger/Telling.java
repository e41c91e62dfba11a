package org.entente.claim.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Span;

/**
 * A report with all that is read of it.
 *
 * @param event as coded
 * @param sentence its sentence in one line
 * @param figures those of the same sentence
 */
record Telling(Event event, String sentence, List<Figure> figures) {

  /** The two ends of an event; of a reciprocal one the first party and the others. */
  enum Side {
    ACTOR,
    RECIPIENT;

    Side other() {
      return this == ACTOR ? RECIPIENT : ACTOR;
    }
  }

  static Telling of(Event event, List<Figure> figures) {
    return new Telling(event, oneLine(event.passage().sentence()), figures);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  List<String> codes(Side side) {
    List<String> actor = event.actor();
    if (!event.isReciprocal()) {
      return side == Side.ACTOR ? actor : event.recipient();
    }
    return side == Side.ACTOR ? actor.subList(0, 1) : actor.subList(1, actor.size());
  }

  /** All codes, in the order of the event. */
  List<String> parties() {
    return Stream.concat(event.actor().stream(), event.recipient().stream()).distinct().toList();
  }

  /** The words that name a side. */
  String text(Side side) {
    return oneLine(side == Side.ACTOR ? event.actorText() : event.recipientText());
  }

  /** Where those words first stand. */
  Optional<Span> at(Side side) {
    return find(text(side), 0);
  }

  /** Where the trigger stands; empty where it has none. */
  Optional<Span> trigger() {
    String trigger = event.trigger();
    return trigger == null ? Optional.empty() : find(oneLine(trigger), 0);
  }

  /** Where the trigger begins, else the sentence. */
  int place() {
    return trigger().map(Span::begin).orElse(0);
  }

  private Optional<Span> find(String words, int from) {
    int at = words.isEmpty() ? -1 : sentence.indexOf(words, from);
    if (at < 0 && !words.isEmpty()) {
      at = sentence.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT), from);
    }
    boolean inside = at >= 0 && at + words.length() <= sentence.length();
    return inside ? Optional.of(new Span(at, at + words.length())) : Optional.empty();
  }
}
