package org.entente.sentence;

import org.entente.model.Interval;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that say when.
 *
 * @param span where they stand in the sentence's text
 * @param interval the days that they mean; null where the text leaves that open
 * @param text the words
 * @param kind how they say it
 */
public record TimeExpression(Span span, @Nullable Interval interval, String text, Kind kind) {

  /** How words say when. */
  public enum Kind {
    /** By the calendar: "in March 1999". */
    ABSOLUTE,
    /** Counted from the document's date or an earlier expression: "yesterday", "a year later". */
    RELATIVE,
    /** From then on: "since 1947". */
    SINCE,
    /** Up to then: "until 2024", "by Monday". */
    UNTIL,
    /** How long: "11-day", "for the past 60 years". */
    DURATION,
    /** Without any day to name: "recently". */
    VAGUE
  }

  /** Whether it names the days of an act, rather than how long or since when something lasts. */
  public boolean isDate() {
    return kind == Kind.ABSOLUTE || kind == Kind.RELATIVE;
  }
}
