package org.entente.sentence.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.TimeExpression;
import org.entente.sentence.Token;

/** Chooses the expression that belongs to an act. */
public final class TimeOfAct {
  private static final Set<String> SAYING = WordLists.read("attribution.toml").words("said");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");
  private static final int OTHER_CLAUSE = 1_000;
  private static final int NO_DATE = 1_000_000;
  private static final int NEAR_SAYING = 3;

  private TimeOfAct() {}

  public static Optional<EventDate> dateOf(
      Span act, List<TimeExpression> times, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (times.isEmpty() || tokens.isEmpty()) {
      return Optional.empty();
    }
    int[] clauses = Clauses.of(tokens);
    int at = Clauses.tokenAt(tokens, act);
    return times.stream()
        .filter(time -> time.interval() != null)
        .filter(time -> !datesAnotherSaying(time, tokens, clauses, at))
        .filter(time -> !isInAside(time, tokens, at))
        .filter(time -> !DatesOfNouns.isDateOfNoun(time, sentence, act))
        .min(Comparator.comparingInt(time -> distance(time, tokens, clauses, at)))
        .flatMap(TimeOfAct::date);
  }

  /** The nearest date that stands in the same clause as {@code act}. */
  static Optional<EventDate> inClause(Span act, List<TimeExpression> times, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] clauses = Clauses.of(tokens);
    int at = Clauses.tokenAt(tokens, act);
    return dateOf(
        act,
        times.stream()
            .filter(TimeExpression::isDate)
            .filter(time -> clauses[Clauses.tokenAt(tokens, time.span())] == clauses[at])
            .toList(),
        sentence);
  }

  private static Optional<EventDate> date(TimeExpression time) {
    Interval interval = time.interval();
    return interval == null ? Optional.empty() : Optional.of(new EventDate(interval, time.text()));
  }

  private static int distance(TimeExpression time, List<Token> tokens, int[] clauses, int act) {
    int at = Clauses.tokenAt(tokens, time.span());
    int distance = Math.abs(at - act);
    if (clauses[at] != clauses[act]) {
      distance += OTHER_CLAUSE * Math.abs(clauses[at] - clauses[act]);
    }
    return time.isDate() ? distance : distance + NO_DATE;
  }

  /** "Kenya, which joined in 1999, accused": 1999 is no date for the accusation. */
  private static boolean isInAside(TimeExpression time, List<Token> tokens, int act) {
    int at = Clauses.tokenAt(tokens, time.span());
    int from = at;
    while (from > 0 && !tokens.get(from).text().equals(",")) {
      from--;
    }
    String opener = from == 0 ? "" : tokens.get(from + 1).text().toLowerCase(Locale.ROOT);
    if (!RELATIVES.contains(opener)) {
      return false;
    }
    int to = Clauses.tokenAt(tokens, new Span(time.span().end() - 1, time.span().end()));
    while (to < tokens.size() && !tokens.get(to).text().equals(",")) {
      to++;
    }
    return act < from || act > to;
  }

  /** "said on Monday that": Monday is no date for what was said. */
  private static boolean datesAnotherSaying(
      TimeExpression time, List<Token> tokens, int[] clauses, int act) {
    int at = Clauses.tokenAt(tokens, time.span());
    if (clauses[at] == clauses[act]) {
      return false;
    }
    for (int i = Math.max(0, at - NEAR_SAYING); i < at; i++) {
      boolean said = SAYING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
      if (said && clauses[i] == clauses[at] && i != act) {
        return true;
      }
    }
    return false;
  }
}
