package org.entente.web.api;

import org.entente.relation.score.SignRule;
import org.entente.store.Granularity;

/** When two states have a tie, and over which periods, as callers may say. */
final class TieRules {
  private static final Granularity[] PERIODS = {Granularity.YEAR, Granularity.MONTH};
  private static final int MOST_EVENTS = 1_000_000;

  private TieRules() {}

  /** {@code cooperation, conflict, min_events}. */
  static SignRule rule(Parameters asked) {
    SignRule usual = SignRule.STANDARD;
    try {
      return new SignRule(
          asked.decimal("cooperation", usual.cooperation(), 0, 10),
          asked.decimal("conflict", usual.conflict(), 0, 10),
          (int) asked.number("min_events", usual.events(), 1, MOST_EVENTS));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
  }

  /** {@code by}: year or month. */
  static Granularity by(Parameters asked) {
    return asked.choice("by", Granularity.YEAR, PERIODS, Granularity::label);
  }
}
