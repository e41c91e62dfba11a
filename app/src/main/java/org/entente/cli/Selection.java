package org.entente.cli;

import java.time.LocalDate;
import java.util.Set;
import org.entente.cli.internal.CommandException;
import org.entente.model.Interval;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The time and the data sets that a question is about. */
final class Selection {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = PeriodConverters.Since.class,
      description = "First day, or month or year: 2015-04-16, 2015-04, 2015.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = PeriodConverters.Until.class,
      description = "Last day, or month or year.")
  private @Nullable LocalDate until;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      split = ",",
      description =
          "Only events of these imported data sets; coded for those from texts (default: all).")
  private Set<String> datasets = Set.of();

  /**
   * All events, whatever their status, each on the day that its text gives, else of publication.
   */
  static EventQuery all() {
    return EventQuery.all().withDating(Dating.EVENT_OR_PUBLISHED);
  }

  /** Those of {@link #all} that lie in {@code period}. */
  static EventQuery of(Interval period) {
    return all().withSince(period.start()).withUntil(period.end());
  }

  /**
   * Those of {@link #all} of the time and the data sets that the user gave.
   *
   * @throws CommandException if it ends before it begins
   */
  EventQuery query() {
    if (since != null && until != null && until.isBefore(since)) {
      throw CommandException.usage("--until " + until + " lies before --since " + since + ".");
    }
    return all().withSince(since).withUntil(until).withDatasets(datasets);
  }
}
