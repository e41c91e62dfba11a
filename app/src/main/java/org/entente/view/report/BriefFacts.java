package org.entente.view.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.claim.ledger.Entry;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.source.Profiles;
import org.entente.model.Contradiction;
import org.entente.model.Document;
import org.entente.model.Report;
import org.entente.view.limit.LimitReport;
import org.entente.view.relation.RelationReport;

/**
 * What a brief is written from.
 *
 * @param relation of the pair
 * @param limit of a third state on it; empty if none was asked for
 * @param ledgers what happened, by sort
 * @param reports all events between the two, of every status
 * @param sources who tells of the pair
 * @param contradictions about the pair; empty if they were not looked for
 * @param setting what else a brief tells
 */
public record BriefFacts(
    RelationReport relation,
    Optional<LimitReport> limit,
    List<Rows> ledgers,
    List<Report> reports,
    Profiles sources,
    Optional<List<Contradiction>> contradictions,
    Setting setting) {
  public BriefFacts {
    ledgers = List.copyOf(ledgers);
    reports = List.copyOf(reports);
  }

  /**
   * A ledger's entries.
   *
   * @param ledger which
   * @param entries by day
   */
  public record Rows(Ledger ledger, List<Entry> entries) {
    public Rows {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What else a brief tells.
   *
   * @param date on its first page
   * @param span the time that was asked for, in words
   * @param documents finds documents by their ids
   * @param names gives the name of a side's code
   */
  public record Setting(
      LocalDate date,
      String span,
      Function<String, Optional<Document>> documents,
      UnaryOperator<String> names) {}
}
