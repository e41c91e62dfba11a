package org.entente.claim.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.ledger.Telling.Side;
import org.entente.lexicon.Equipment;
import org.entente.model.EventType;
import org.entente.model.Span;

/** Tells who of an event's sides supplies the other. */
final class Trade {
  private static final WordList BUYING = Words.list("trade", "buying");
  private static final WordList SELLING = Words.list("trade", "selling");
  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+(?:the\\s+)?");
  private static final Pattern TO = Pattern.compile("(?i)\\b(?:to|for)\\s+(?:the\\s+)?");

  private static final WordList ARMS = Words.list("trade", "arms");

  /** So many words may stand between: "Kenyan military equipment". */
  private static final int ORIGIN = 3;

  private final Names names;
  private final Systems systems;

  Trade(Names names, Systems systems) {
    this.names = names;
    this.systems = systems;
  }

  /** A verb of trade in a sentence. */
  private record Verb(Span span, boolean buying) {}

  /** Who sells, gives, or is asked to. */
  Side supplier(Telling telling) {
    Optional<Verb> verb = verb(telling);
    return byOrigin(telling)
        .or(() -> verb.flatMap(it -> byPreposition(telling, it)))
        .or(() -> verb.flatMap(it -> bySubject(telling, it)))
        .or(() -> byProducers(telling))
        .orElseGet(() -> byType(telling, verb.map(Verb::buying).orElse(false)));
  }

  /** Whether the sentence tells that the arms go to, or come from, neither of the two. */
  boolean isWithOthers(Telling telling) {
    return verb(telling).filter(verb -> leadsToOthers(telling, verb)).isPresent();
  }

  private boolean leadsToOthers(Telling telling, Verb verb) {
    Clause clause = new Clause(telling, names);
    Pattern preposition = verb.buying() ? FROM : TO;
    if (clause.after(verb.span(), preposition).isPresent()) {
      return false;
    }
    List<String> parties = telling.parties();
    return clause.phrasesAfter(verb.span(), preposition).stream()
        .flatMap(phrase -> names.codeAtBegin(phrase).stream())
        .anyMatch(code -> !parties.contains(code));
  }

  /** The trigger, if it is such a verb; else the first one after it. */
  private Optional<Verb> verb(Telling telling) {
    Clause clause = new Clause(telling, names);
    Optional<Verb> buying = clause.verb(BUYING).map(span -> new Verb(span, true));
    Optional<Verb> selling = clause.verb(SELLING).map(span -> new Verb(span, false));
    if (buying.isEmpty() || selling.isEmpty()) {
      return buying.or(() -> selling);
    }
    int trigger = telling.place();
    int one = distance(buying.get().span(), trigger);
    int other = distance(selling.get().span(), trigger);
    return one <= other ? buying : selling;
  }

  /** Words before the trigger count last. */
  private static int distance(Span span, int trigger) {
    return span.end() > trigger ? Math.max(0, span.begin() - trigger) : 1000 + trigger - span.end();
  }

  private Optional<Side> byPreposition(Telling telling, Verb verb) {
    Clause clause = new Clause(telling, names);
    Optional<Side> from = clause.after(verb.span(), FROM);
    return from.isPresent() || verb.buying()
        ? from
        : clause.after(verb.span(), TO).map(Side::other);
  }

  private Optional<Side> bySubject(Telling telling, Verb verb) {
    Clause clause = new Clause(telling, names);
    if (telling.event().type() == EventType.REQUEST) {
      // Who asks to sell or asks to buy does it; whom one asks to, does it.
      Side subject = clause.isAsked(Side.RECIPIENT, verb.span()) ? Side.RECIPIENT : Side.ACTOR;
      return Optional.of(verb.buying() ? subject.other() : subject);
    }
    return clause.subject(verb.span()).map(side -> verb.buying() ? side.other() : side);
  }

  /** "Kenyan weapons": arms that are told by the side from which they come. */
  private Optional<Side> byOrigin(Telling telling) {
    String sentence = telling.sentence();
    for (Span arms : ARMS.in(sentence)) {
      String before = sentence.substring(0, arms.begin()).stripTrailing();
      for (int words = 1; words <= ORIGIN; words++) {
        Optional<Side> side = names.adjectiveAtEnd(before).flatMap(code -> sideOf(telling, code));
        if (side.isPresent()) {
          return side;
        }
        before = before.replaceFirst("\\s*[\\p{L}-]+$", "");
      }
    }
    return Optional.empty();
  }

  private static Optional<Side> sideOf(Telling telling, String code) {
    boolean actor = telling.codes(Side.ACTOR).contains(code);
    boolean recipient = telling.codes(Side.RECIPIENT).contains(code);
    return actor == recipient ? Optional.empty() : Optional.of(actor ? Side.ACTOR : Side.RECIPIENT);
  }

  /** The side that makes a system which the sentence names, and the other does not. */
  private Optional<Side> byProducers(Telling telling) {
    for (Equipment system : systems.in(telling.sentence())) {
      boolean actor = makes(telling.codes(Side.ACTOR), system);
      if (actor != makes(telling.codes(Side.RECIPIENT), system)) {
        return Optional.of(actor ? Side.ACTOR : Side.RECIPIENT);
      }
    }
    return Optional.empty();
  }

  private static boolean makes(List<String> codes, Equipment system) {
    return codes.stream().anyMatch(system.producers()::contains);
  }

  /** Help comes from its actor; who asks, and who buys, is supplied. */
  private static Side byType(Telling telling, boolean buying) {
    EventType type = telling.event().type();
    boolean turned = type == EventType.REQUEST || (buying && type != EventType.AID);
    return turned ? Side.RECIPIENT : Side.ACTOR;
  }
}
