package org.entente.document.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as English texts and ISO 8601 write them. "03/04/2020", which may be either month's, is no
 * day; nor is a month without a day.
 */
public final class DateText {
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?\\b";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d.])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?=T\\d|$)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)\\b" + DAY + "(?: of)?[\\s-]+" + MONTH + "[\\s,-]+(\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + "\\s+" + DAY + ",?\\s+(\\d{4})\\b");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b"
              + "|\\bat\\b|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?|\\b[ap]\\.?m\\b"
              + "|\\b(?:gmt|utc|est|edt|cst|pst|ist|pkt|pst|bst|cet|hrs?|hours?|t|z)\\b"
              + "|[+-]\\d{2}:?\\d{2}|[^\\p{L}\\p{N}]");

  private record Hit(MatchResult at, LocalDate day) {}

  private DateText() {}

  /** The first day that {@code text} names. */
  public static @Nullable LocalDate first(String text) {
    Hit hit = hit(text);
    return hit == null ? null : hit.day();
  }

  /** Whether {@code text} is a day and nothing else but weekday, time and zone. */
  static boolean isWhole(String text) {
    if (text.length() > 60) {
      return false;
    }
    Hit hit = hit(text);
    if (hit == null) {
      return false;
    }
    String rest = text.substring(0, hit.at().start()) + " " + text.substring(hit.at().end());
    return FRAME.matcher(rest).replaceAll("").replaceAll("\\d+", "").isEmpty();
  }

  /** The month of an English name or its abbreviation, from 1. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable Hit hit(String text) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    Hit best = earlier(null, ISO.matcher(text), 1, 3, 4);
    best = earlier(best, DAY_FIRST.matcher(text), 3, 2, 1);
    best = earlier(best, MONTH_FIRST.matcher(text), 3, 1, 2);
    best = earlier(best, COMPACT.matcher(text), 1, 2, 3);
    return earlierNumbers(best, NUMBERS.matcher(text));
  }

  private static @Nullable Hit earlier(
      @Nullable Hit best, Matcher matcher, int year, int month, int day) {
    while (matcher.find() && (best == null || matcher.start() < best.at().start())) {
      String name = matcher.group(month);
      int number = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : month(name);
      LocalDate date = day(matcher.group(year), number, matcher.group(day));
      if (date != null) {
        return new Hit(matcher.toMatchResult(), date);
      }
    }
    return best;
  }

  private static @Nullable Hit earlierNumbers(@Nullable Hit best, Matcher matcher) {
    while (matcher.find() && (best == null || matcher.start() < best.at().start())) {
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(3));
      boolean dayFirst = first > 12 || matcher.group(2).equals(".") || first == second;
      if (dayFirst || second > 12) {
        int month = dayFirst ? second : first;
        LocalDate date = day(matcher.group(4), month, matcher.group(dayFirst ? 1 : 3));
        if (date != null) {
          return new Hit(matcher.toMatchResult(), date);
        }
      }
    }
    return best;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    int number = Integer.parseInt(year);
    if (number < 1000 || number > 2200) {
      return null;
    }
    try {
      return LocalDate.of(number, month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
