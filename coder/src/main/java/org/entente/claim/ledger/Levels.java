package org.entente.claim.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.ledger.Telling.Side;
import org.entente.claim.ledger.Visit.Level;
import org.entente.claim.ledger.WordTable.Found;
import org.entente.model.Span;

/** Tells the rank of a visitor by offices and roles. */
final class Levels {
  private static final WordTable LEVELS = Words.table("level");

  /** "President Adeyemi's envoy": the office of someone else. */
  private static final Pattern POSSESSIVE =
      Pattern.compile("(?:\\s+\\p{Lu}\\S*?){0,3}['’]s?\\s+(?:\\S+\\s+){0,2}");

  private static final int BEFORE = 40;
  private static final int AFTER = 60;

  private final Names names;

  Levels(Names names) {
    this.names = names;
  }

  /**
   * By the words that name the visitor, else by the office that the person held, else by the words
   * around; empty where none of them tells.
   */
  Optional<Level> of(Telling telling, Side visitor) {
    String text = telling.text(visitor);
    return highest(text)
        .or(() -> ofPerson(text))
        .or(() -> around(telling, visitor).flatMap(Levels::highest));
  }

  private static Optional<Level> highest(String text) {
    List<Found> found = LEVELS.in(text);
    return found.stream()
        .filter(one -> found.stream().noneMatch(later -> owns(one, later, text)))
        .map(one -> Level.valueOf(one.key().toUpperCase(Locale.ROOT)))
        .min(Level::compareTo);
  }

  private static boolean owns(Found one, Found later, String text) {
    int from = one.span().end();
    int to = later.span().begin();
    return from <= to && POSSESSIVE.matcher(text.substring(from, to)).matches();
  }

  private Optional<Level> ofPerson(String text) {
    return names.titles(text).stream()
        .flatMap(title -> highest(title).stream())
        .min(Level::compareTo);
  }

  /** The words before and after, up to where the other side is named. */
  private static Optional<String> around(Telling telling, Side visitor) {
    Optional<Span> own = telling.at(visitor);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(0, own.get().begin() - BEFORE);
    int to = Math.min(telling.sentence().length(), own.get().end() + AFTER);
    Span other = telling.at(visitor.other()).orElse(new Span(0, 0));
    if (other.begin() >= own.get().end()) {
      to = Math.min(to, other.begin());
    } else if (other.end() <= own.get().begin()) {
      from = Math.max(from, other.end());
    }
    return Optional.of(telling.sentence().substring(from, to));
  }
}
