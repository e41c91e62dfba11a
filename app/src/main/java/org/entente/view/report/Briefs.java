package org.entente.view.report;

/** Who can answer with briefs, for those who only hand them on. */
@FunctionalInterface
public interface Briefs {
  /**
   * The brief.
   *
   * @throws IllegalArgumentException if the sides are not different ones
   */
  Brief of(BriefQuestion question);
}
