package org.entente.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One act with all its reports.
 *
 * @param reports at least one, by day of publication, those without one last
 * @param independent how many of the reports are in words of their own; copies count once
 */
public record MergedEvent(List<Report> reports, int independent) {
  public MergedEvent {
    reports =
        reports.stream()
            .sorted(
                Comparator.comparing(
                    (Report report) -> report.event().published(),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    if (reports.isEmpty() || independent < 1 || independent > reports.size()) {
      throw new IllegalArgumentException(independent + " of " + reports.size() + " reports");
    }
  }

  /** The report that tells it best: dated to the day if one is, and the surest of those. */
  public Event event() {
    return reports.stream()
        .map(Report::event)
        .min(
            Comparator.comparingLong(MergedEvent::days)
                .thenComparing(Event::confidence, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static long days(Event event) {
    EventDate date = event.date();
    return date == null ? Long.MAX_VALUE : date.interval().days();
  }

  /** Surest report's confidence. */
  public double confidence() {
    return events().mapToDouble(Event::confidence).max().orElseThrow();
  }

  /** Distinct names of those who published it. */
  public List<String> outlets() {
    return reports.stream().map(Report::outlet).filter(Objects::nonNull).distinct().toList();
  }

  /** Distinct names of those who told it, as the texts name them. */
  public List<String> speakers() {
    return events().map(Event::speaker).filter(Objects::nonNull).distinct().toList();
  }

  /** Day of publication of the first report; empty if none is known. */
  public Optional<LocalDate> firstReported() {
    return published().min(Comparator.naturalOrder());
  }

  /** Day of publication of the last report; empty if none is known. */
  public Optional<LocalDate> lastReported() {
    return published().max(Comparator.naturalOrder());
  }

  private Stream<LocalDate> published() {
    return events().map(Event::published).filter(Objects::nonNull);
  }

  private Stream<Event> events() {
    return reports.stream().map(Report::event);
  }
}
