package org.entente.claim.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claim.ledger.Telling.Side;
import org.entente.model.Span;

/**
 * What the order of words says of an event's two sides and a verb: who does it, and which side a
 * preposition leads to.
 */
final class Clause {
  private static final Pattern PASSIVE =
      Pattern.compile("(?i)\\b(?:am|is|are|was|were|be|been|being|get|gets|got)\\s+(?:\\S+\\s+)?$");
  private static final Pattern BY = Pattern.compile("(?i)\\bby\\s+");
  private static final int REACH = 25;

  /** "Gave up", "in order": no verbs of trade. */
  private static final WordList NO_TRADE = Words.list("trade", "none");

  private final Telling telling;
  private final Names names;

  Clause(Telling telling, Names names) {
    this.telling = telling;
    this.names = names;
  }

  /** The word of a list that is the trigger, else the first after it, else the first. */
  Optional<Span> verb(WordList list) {
    List<Span> others = NO_TRADE.in(telling.sentence());
    List<Span> spans =
        list.in(telling.sentence()).stream()
            .filter(span -> others.stream().noneMatch(span::overlaps))
            .toList();
    Optional<Span> trigger = telling.trigger();
    int from = trigger.map(Span::begin).orElse(0);
    Optional<Span> at =
        spans.stream().filter(span -> trigger.filter(span::overlaps).isPresent()).findFirst();
    return at.or(() -> spans.stream().filter(span -> span.begin() >= from).findFirst())
        .or(() -> spans.stream().findFirst());
  }

  /** Who does what the verb says; empty where neither side stands before it. */
  Optional<Side> subject(Span verb) {
    Optional<Side> first = before(verb);
    if (!isPassive(verb)) {
      return first;
    }
    Optional<Side> agent = after(verb, BY);
    return agent.isPresent() ? agent : first.map(Side::other);
  }

  private boolean isPassive(Span verb) {
    return PASSIVE.matcher(telling.sentence().substring(0, verb.begin())).find();
  }

  /** The side that is named first, where it is named before the verb. */
  private Optional<Side> before(Span verb) {
    int actor = begin(Side.ACTOR);
    int recipient = begin(Side.RECIPIENT);
    Side first = recipient < actor ? Side.RECIPIENT : Side.ACTOR;
    return Math.min(actor, recipient) < verb.begin() ? Optional.of(first) : Optional.empty();
  }

  private int begin(Side side) {
    return telling.at(side).map(Span::begin).orElse(Integer.MAX_VALUE);
  }

  /** Whether this side is named between the trigger and the verb: "asked Oslo to sell". */
  boolean isAsked(Side side, Span verb) {
    int begin = begin(side);
    return begin > telling.place() && begin < verb.begin();
  }

  /** The side that is named right behind such a preposition after the verb. */
  Optional<Side> after(Span verb, Pattern preposition) {
    Matcher matcher = preposition.matcher(telling.sentence());
    matcher.region(verb.end(), telling.sentence().length());
    while (matcher.find()) {
      Optional<Side> named = named(matcher.end());
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The side whose words stand at a place, or an adjective or two later; else by its name. */
  private Optional<Side> named(int place) {
    for (Side side : Side.values()) {
      int begin = begin(side, place);
      if (begin >= place && begin - place <= REACH && open(place, begin)) {
        return Optional.of(side);
      }
    }
    Optional<String> code = names.codeAtBegin(telling.sentence().substring(place));
    return Stream.of(Side.values())
        .filter(side -> code.filter(telling.codes(side)::contains).isPresent())
        .findFirst();
  }

  private int begin(Side side, int from) {
    String words = telling.text(side);
    return words.isEmpty() ? -1 : telling.sentence().indexOf(words, from);
  }

  /** Whether only words stand between, no mark and no other preposition. */
  private boolean open(int from, int to) {
    return telling
        .sentence()
        .substring(from, to)
        .matches("(?:(?!by |from |to |of |with )[\\p{L}-]+ )*");
  }

  /** What follows such a preposition after the verb, time after time. */
  List<String> phrasesAfter(Span verb, Pattern preposition) {
    String rest = telling.sentence().substring(verb.end());
    return preposition.matcher(rest).results().map(result -> rest.substring(result.end())).toList();
  }
}
