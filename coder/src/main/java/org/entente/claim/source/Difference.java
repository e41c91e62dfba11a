package org.entente.claim.source;

/**
 * How far a source's tone is from the corpus's, with a 95 % interval.
 *
 * @param value source less corpus, in points of the PLOVER score; above 0 is friendlier
 * @param low lower end of the interval
 * @param high upper end
 */
public record Difference(double value, double low, double high) {
  /** Whether the interval leaves 0 out; if not, no difference can be told from chance. */
  public boolean isMeasurable() {
    return low > 0 || high < 0;
  }
}
