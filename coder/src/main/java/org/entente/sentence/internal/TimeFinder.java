package org.entente.sentence.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Goes through a sentence from left to right and takes the longest expression at each place. */
public final class TimeFinder {
  private static final Set<String> LEADS =
      Set.of("in", "on", "during", "throughout", "from", "between", "over", "at", "for");

  private TimeFinder() {}

  public static List<TimeExpression> find(
      Sentence sentence, @Nullable LocalDate documentDate, @Nullable Interval previous) {
    if (!TimeGrammar.mayHold(sentence.tokens())) {
      return List.of();
    }
    List<Lexeme> lexemes = TimeLexer.lexemes(sentence.tokens());
    TimeContext context = new TimeContext(lexemes, documentDate, previous);
    List<TimeExpression> times = new ArrayList<>();
    int at = 0;
    while (at < lexemes.size()) {
      TimeGrammar.Found found = TimeGrammar.longest(lexemes, at, context);
      if (found == null) {
        at++;
      } else {
        TimeExpression time = expression(sentence, lexemes, at, found);
        times.add(time);
        Interval interval = time.interval();
        if (interval != null && time.isDate()) {
          context.remember(interval);
        }
        at = found.to();
      }
    }
    return times;
  }

  private static TimeExpression expression(
      Sentence sentence, List<Lexeme> lexemes, int from, TimeGrammar.Found found) {
    boolean led = from > 0 && LEADS.contains(lexemes.get(from - 1).word());
    int begin = lexemes.get(led ? from - 1 : from).begin();
    Span span = new Span(begin, lexemes.get(found.to() - 1).end());
    return new TimeExpression(
        span, found.value().interval(), span.of(sentence.text()), found.value().kind());
  }
}
