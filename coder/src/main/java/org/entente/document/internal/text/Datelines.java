package org.entente.document.internal.text;

import java.util.regex.Pattern;

/** The begin of a report: place, day and agency before a dash or a colon. */
final class Datelines {
  /** Group 1 is a town in capitals or not; the last group the agency. */
  static final Pattern PATTERN =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’ -]{1,30})(?:, ?\\p{Lu}[\\p{L}.' -]{1,25})?"
              + "(?:,? (?i:"
              + DateText.MONTH
              + ") \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?"
              + "|,? \\d{1,2} (?i:"
              + DateText.MONTH
              + ")(?:,? \\d{4})?)?"
              + "(?: ?[(\\[]([^)\\]]{2,30})[)\\]])?\\s?(?:[-–—:]+|\\.$|$)");

  private Datelines() {}
}
