package org.entente.relation.score;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * Whether acts came more often in a period than in those before it.
 *
 * <p>Given all acts of both stretches, those of the period are binomial with the share that its
 * exposure has, times the ratio of the rates; the interval of that ratio is Jeffreys' (Brown, Cai
 * and DasGupta 2001). Acts come in bursts, so both counts are first divided by the dispersion of
 * the periods before, Pearson's χ² by its degrees of freedom, if that is above 1 (McCullagh and
 * Nelder 1989).
 *
 * @param acts of the period
 * @param before of all periods before it together
 * @param expected acts of the period if nothing had changed
 * @param dispersion of the periods before; 1 where they vary no more than chance has it
 * @param low end of the interval of the ratio of the rates
 * @param high its other end
 */
public record RateChange(
    int acts, int before, double expected, double dispersion, double low, double high) {
  private static final double HALF = 0.5;

  /** What the interval says. */
  public enum Direction {
    MORE,
    FEWER,
    SAME
  }

  /**
   * Acts of a stretch of time.
   *
   * @param acts how many
   * @param exposure how much could be told in that time: days, or texts; above 0
   */
  public record Stretch(int acts, double exposure) {
    public Stretch {
      if (acts < 0 || !(exposure > 0)) {
        throw new IllegalArgumentException(acts + " acts with exposure " + exposure);
      }
    }
  }

  /**
   * Compares a period with those before it.
   *
   * @param before at least two
   * @param level of the interval, between 0 and 1
   */
  public static RateChange of(Stretch now, List<Stretch> before, double level) {
    int acts = before.stream().mapToInt(Stretch::acts).sum();
    double exposure = before.stream().mapToDouble(Stretch::exposure).sum();
    double dispersion = dispersion(before, acts / exposure);
    BetaDistribution share =
        new BetaDistribution(now.acts() / dispersion + HALF, acts / dispersion + HALF);
    double odds = exposure / now.exposure();
    return new RateChange(
        now.acts(),
        acts,
        acts * now.exposure() / exposure,
        dispersion,
        ratio(share.inverseCumulativeProbability((1 - level) / 2), odds),
        ratio(share.inverseCumulativeProbability((1 + level) / 2), odds));
  }

  private static double ratio(double share, double odds) {
    return share / Math.max(1 - share, Double.MIN_NORMAL) * odds;
  }

  private static double dispersion(List<Stretch> stretches, double rate) {
    if (rate == 0) {
      return 1;
    }
    double squares =
        IntStream.range(0, stretches.size())
            .mapToObj(stretches::get)
            .mapToDouble(each -> square(each, rate * each.exposure()))
            .sum();
    return Math.max(1, squares / (stretches.size() - 1));
  }

  private static double square(Stretch stretch, double expected) {
    double beyond = stretch.acts() - expected;
    return beyond * beyond / expected;
  }

  /** More or fewer only if the whole interval lies on that side of 1. */
  public Direction direction() {
    return low > 1 ? Direction.MORE : high < 1 ? Direction.FEWER : Direction.SAME;
  }
}
