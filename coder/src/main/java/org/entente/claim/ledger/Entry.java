package org.entente.claim.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.MergedEvent;
import org.entente.model.Passage;
import org.entente.model.Report;
import org.jspecify.annotations.Nullable;

/** A row of a ledger: an act with what its reports and their sentences tell of it. */
public sealed interface Entry permits Visit, Exercise, ArmsTransfer, Agreement, Statement {
  /** The act with its reports, on which all else rests. */
  MergedEvent act();

  /** Fields in which the reports differ; the entry has the best report's value. */
  List<Dispute> disputes();

  /** The report that tells it best. */
  default Event best() {
    return act().event();
  }

  /** When, by the text of the best report; null if none says. */
  default @Nullable EventDate date() {
    return best().date();
  }

  /** Day of publication of the first report; null if none is known. */
  default @Nullable LocalDate published() {
    return act().firstReported().orElse(null);
  }

  /** Its day in the order of time: by the text, else of publication. */
  default Optional<LocalDate> day() {
    EventDate date = date();
    return date == null ? act().firstReported() : Optional.of(date.interval().start());
  }

  /** The sentences that tell it, each once. */
  default List<Passage> passages() {
    return act().reports().stream().map(Report::event).map(Event::passage).distinct().toList();
  }

  /** How many reports there are: several events of one sentence are one report. */
  default int reports() {
    return passages().size();
  }

  /** How many of the reports are in words of their own. */
  default int independent() {
    return Math.min(act().independent(), reports());
  }
}
