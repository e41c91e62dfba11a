package org.entente.claim.source;

import java.util.List;
import java.util.Optional;

/**
 * What a source claims, and what becomes of it. An event counts once a document that tells of it.
 *
 * @param source an outlet or a speaker
 * @param events how many of its claims are events
 * @param limits how many are limits
 * @param figures how many are figures
 * @param portraits the sides that it tells of, the most told of first
 * @param corroborated of its events, those that another outlet tells too, in words of its own; of a
 *     speaker's, those that another voice tells in another document
 * @param alone of its events, those that nobody else tells although others published something
 *     about the same pair at most seven days before or after. An event whose day of publication is
 *     unknown is never counted as told alone
 * @param doubted of its events and limits, those that its own texts tell as doubtful
 * @param contradicted of all claims, those whose sentence stands in a contradiction about two of
 *     their sides, be the other passage another's or its own; changes over time do not count. Empty
 *     where contradictions were not looked for
 */
public record SourceProfile(
    Source source,
    int events,
    int limits,
    int figures,
    List<Portrait> portraits,
    Share corroborated,
    Share alone,
    Share doubted,
    Optional<Share> contradicted) {
  public SourceProfile {
    portraits = List.copyOf(portraits);
  }

  /** Events, limits and figures. */
  public int claims() {
    return events + limits + figures;
  }

  /** The same with no side but this. */
  public SourceProfile only(String side) {
    return new SourceProfile(
        source,
        events,
        limits,
        figures,
        of(side).stream().toList(),
        corroborated,
        alone,
        doubted,
        contradicted);
  }

  /** How it tells of this side; empty if it does not. */
  public Optional<Portrait> of(String side) {
    return portraits.stream().filter(portrait -> portrait.side().equals(side)).findFirst();
  }
}
