package org.entente.sentence.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.entente.model.Interval;
import org.entente.sentence.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/** What expressions are counted from: the document's date, the time spoken of before, the tense. */
final class TimeContext {
  private final List<Lexeme> lexemes;
  private final @Nullable LocalDate documentDate;
  private @Nullable Interval previous;
  private boolean inSentence;

  TimeContext(List<Lexeme> lexemes, @Nullable LocalDate documentDate, @Nullable Interval previous) {
    this.lexemes = lexemes;
    this.documentDate = documentDate;
    this.previous = previous;
  }

  @Nullable LocalDate documentDate() {
    return documentDate;
  }

  @Nullable Interval previous() {
    return previous;
  }

  /** Later expressions of the sentence are counted from {@code interval}. */
  void remember(Interval interval) {
    previous = interval;
    inSentence = true;
  }

  boolean isFuture(TimeMatch match) {
    return Tense.isFuture(lexemes, match.from());
  }

  /** Whether a verb tells it as done. */
  boolean isPast(TimeMatch match) {
    return Tense.isPast(lexemes, match.from());
  }

  /**
   * An expression without a year: in a story it follows the time told before, in a report it is the
   * nearest one before or after the document's date, as the tense has it.
   */
  TimeValue yearless(TimeMatch match, IntFunction<Interval> inYear) {
    return new TimeValue(Kind.ABSOLUTE, resolve(match, inYear), inYear);
  }

  private @Nullable Interval resolve(TimeMatch match, IntFunction<Interval> inYear) {
    Interval told = previous;
    LocalDate today = documentDate;
    if (told != null && (today == null || (inSentence && isLongBefore(told, today)))) {
      return told.start().getYear() == told.end().getYear() ? following(told, inYear) : null;
    }
    if (today == null) {
      return null;
    }
    Interval nearest = inYear.apply(today.getYear());
    if (isFuture(match)) {
      return nearest.end().isBefore(today) ? inYear.apply(today.getYear() + 1) : nearest;
    }
    return nearest.start().isAfter(today) ? inYear.apply(today.getYear() - 1) : nearest;
  }

  private static boolean isLongBefore(Interval told, LocalDate today) {
    return told.end().isBefore(today.minusYears(1));
  }

  private static Interval following(Interval told, IntFunction<Interval> inYear) {
    int year = told.start().getYear();
    Interval same = inYear.apply(year);
    return same.end().isBefore(told.start()) ? inYear.apply(year + 1) : same;
  }
}
