package org.entente.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Interval;

/** Parts of an event in words. */
public final class EventText {
  private EventText() {}

  /** {@code RUS → IND}, or {@code RUS – IND} where both do it together. */
  public static String sides(Event event) {
    return event.isReciprocal()
        ? String.join(" – ", event.actor())
        : String.join("+", event.actor()) + " → " + String.join("+", event.recipient());
  }

  /** {@code AGREE}, with mode and contexts if there are any: {@code CONSULT visit (military)}. */
  public static String type(Event event) {
    String mode = event.mode() == null ? "" : " " + event.mode();
    String contexts =
        event.contexts().stream()
            .sorted()
            .map(context -> context.label())
            .collect(Collectors.joining(", "));
    return event.type().name() + mode + (contexts.isEmpty() ? "" : " (" + contexts + ")");
  }

  /** When it took place, as short as it can be said; {@code undated} if the text does not say. */
  public static String date(Event event) {
    EventDate date = event.date();
    return date == null ? "undated" : interval(date.interval());
  }

  /** {@code 1993}, {@code 1993-05}, {@code 1993-05-10}, or both ends. */
  public static String interval(Interval interval) {
    LocalDate start = interval.start();
    if (start.equals(interval.end())) {
      return start.toString();
    }
    if (interval.equals(Interval.year(start.getYear()))) {
      return Integer.toString(start.getYear());
    }
    YearMonth month = YearMonth.from(start);
    return interval.equals(Interval.month(month)) ? month.toString() : start + "…" + interval.end();
  }
}
