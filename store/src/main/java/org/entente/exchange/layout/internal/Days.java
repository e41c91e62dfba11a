package org.entente.exchange.layout.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.exchange.layout.RowFault;

/**
 * Days as event data write them: 20180601 (also with a time behind), 2018-06-01, 6/1/2018 (month
 * first), 01-Jun-2018, 180601. Not for use from several threads.
 */
public final class Days {
  private static final int KNOWN = 100_000;
  private static final DateTimeFormatter NAMED =
      DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH);

  private final Map<String, LocalDate> known = new HashMap<>();

  /** The day that a cell tells. */
  public LocalDate day(String cell) {
    LocalDate day = known.get(cell);
    if (day == null) {
      day = parse(cell);
      if (known.size() < KNOWN) {
        known.put(cell, day);
      }
    }
    return day;
  }

  private static LocalDate parse(String cell) {
    String text = cell.strip();
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}([ T].*)?")) {
        return LocalDate.parse(text.substring(0, 10));
      }
      if (text.matches("\\d{8}(\\d{6})?")) {
        return of(text.substring(0, 4), text.substring(4, 6), text.substring(6, 8));
      }
      if (text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
        String[] parts = text.split("/", -1);
        return of(parts[2], parts[0], parts[1]);
      }
      if (text.matches("\\d{6}")) {
        int year = Integer.parseInt(text.substring(0, 2));
        return of(
            (year < 40 ? "20" : "19") + text.substring(0, 2),
            text.substring(2, 4),
            text.substring(4));
      }
      if (text.matches("\\d{1,2}-[A-Za-z]{3}-\\d{4}")) {
        return LocalDate.parse(text, NAMED);
      }
    } catch (DateTimeException e) {
      throw new RowFault("\"" + cell + "\" is no day of the calendar");
    }
    throw new RowFault("\"" + cell + "\" is no day; expected one such as 20180601 or 2018-06-01");
  }

  private static LocalDate of(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
