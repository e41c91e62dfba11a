package org.entente.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Contradictions;
import org.entente.claim.Merging;
import org.entente.claim.source.Profiles;
import org.entente.claim.source.SourceKind;
import org.entente.claim.source.SourcedClaim;
import org.entente.event.scoring.RelationModel;
import org.entente.model.Claim;
import org.entente.model.Contradiction;
import org.entente.model.Document;
import org.entente.model.Report;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What a store's texts claim, each with its outlet.
 *
 * @param reports events
 * @param others limits and figures
 */
public record StoredClaims(List<Report> reports, List<SourcedClaim> others) {
  /** How many couples of passages are judged: the likeliest to contradict each other. */
  public static final int MOST_COUPLES = 2000;

  /**
   * Reads them.
   *
   * @param side only claims about this one; null for all
   */
  public static StoredClaims of(Store store, EventQuery time, @Nullable String side) {
    Map<String, Optional<String>> outlets = new HashMap<>();
    List<Report> reports;
    try (Stream<Report> all = store.reports(side == null ? time : time.withSides(Sides.of(side)))) {
      reports = all.toList();
    }
    reports.forEach(
        it -> outlets.put(it.event().passage().doc(), Optional.ofNullable(it.outlet())));
    List<Claim> records = new ArrayList<>();
    try (Stream<? extends Claim> limits = store.limits(ClaimQuery.of(time));
        Stream<? extends Claim> figures = store.figures(ClaimQuery.of(time))) {
      limits.forEach(records::add);
      figures.forEach(records::add);
    }
    List<SourcedClaim> others = new ArrayList<>();
    for (Claim record : records) {
      SourcedClaim claim = new SourcedClaim(record, outlet(record.passage().doc(), store, outlets));
      if (side == null || claim.sides().contains(side)) {
        others.add(claim);
      }
    }
    return new StoredClaims(reports, others);
  }

  /** Profiles of their sources. */
  public Profiles profiles(SourceKind kind, @Nullable List<Contradiction> contradictions) {
    return Profiles.of(reports, others, Merging.of(reports), contradictions, kind);
  }

  /** The contradictions among the {@value #MOST_COUPLES} likeliest couples of passages. */
  public List<Contradiction> contradictions(RelationModel model) {
    List<Claim> records = new ArrayList<>();
    reports.forEach(report -> records.add(report.event()));
    others.forEach(claim -> records.add(claim.record()));
    return new Contradictions(model::score, Contradictions.DEFAULT_MIN_CONFIDENCE)
        .among(records, MOST_COUPLES);
  }

  private static @Nullable String outlet(
      String doc, Store store, Map<String, Optional<String>> outlets) {
    return outlets
        .computeIfAbsent(doc, id -> store.document(id).map(Document::outlet))
        .orElse(null);
  }
}
