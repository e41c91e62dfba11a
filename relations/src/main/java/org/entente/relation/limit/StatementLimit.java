package org.entente.relation.limit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.entente.relation.limit.LimitAnswer.Limited;
import org.entente.relation.limit.LimitAnswer.NoMeasurableLimit;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.LimitStatement.Direction;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * What texts say of the limit: the share of independent sources that say that C limits A–B, among
 * those that say so, that it fails to, or deny it. A source counts 2^(−age/half-life): its
 * likelihood is raised to that power (Ibrahim and Chen 2000), so that old news leaves wide
 * intervals. The magnitude is that share, 0 to 1: how widely a limit is told of, not how large it
 * is. There is a limit, by the texts, if the whole interval lies above one half.
 *
 * @param answer what the texts say together; n is the sum of what sources count
 * @param limits the share that says that C limits A–B
 * @param failsToLimit the share that says that it tries in vain
 * @param denied the share that denies it
 */
public record StatementLimit(
    LimitAnswer answer, WeightedShare limits, WeightedShare failsToLimit, WeightedShare denied) {
  private static final double MAJORITY = 0.5;

  /**
   * What counts.
   *
   * @param asOf later statements are left out
   * @param halfLife in days, after which a source counts half; empty if time does not matter
   * @param level of the intervals, above 0 and below 1
   */
  public record Settings(LocalDate asOf, OptionalDouble halfLife, double level) {
    /** Checks half-life and level. */
    public Settings {
      if (halfLife.isPresent()
          && !(halfLife.getAsDouble() > 0 && Double.isFinite(halfLife.getAsDouble()))) {
        throw new IllegalArgumentException(
            "a half-life of " + halfLife.getAsDouble() + " days: give a finite one above 0");
      }
      if (!(level > 0 && level < 1)) {
        throw new IllegalArgumentException("a level of " + level + " does not lie between 0 and 1");
      }
    }

    double weight(LimitStatement statement) {
      double age = ChronoUnit.DAYS.between(statement.date(), asOf);
      double kept = halfLife.isPresent() ? Math.pow(2, -age / halfLife.getAsDouble()) : 1;
      return statement.sources() * kept;
    }
  }

  /** Weighs the statements; with too few, the shares' intervals still say how little they tell. */
  public static StatementLimit of(List<LimitStatement> statements, Settings settings) {
    List<LimitStatement> known =
        statements.stream().filter(s -> !s.date().isAfter(settings.asOf())).toList();
    double z = new NormalDistribution().inverseCumulativeProbability((1 + settings.level()) / 2);
    double n = known.stream().mapToDouble(settings::weight).sum();
    Map<Direction, WeightedShare> shares = new EnumMap<>(Direction.class);
    for (Direction direction : Direction.values()) {
      double weight =
          known.stream()
              .filter(s -> s.direction() == direction)
              .mapToDouble(settings::weight)
              .sum();
      shares.put(direction, WeightedShare.wilson(weight, n, z));
    }
    return of(shares, n, z);
  }

  private static StatementLimit of(Map<Direction, WeightedShare> shares, double n, double z) {
    WeightedShare limits = Objects.requireNonNull(shares.get(Direction.LIMITS));
    return new StatementLimit(
        answer(limits, n, z),
        limits,
        Objects.requireNonNull(shares.get(Direction.FAILS_TO_LIMIT)),
        Objects.requireNonNull(shares.get(Direction.DENIED)));
  }

  /** Wilson's lower end for unanimous sources, n/(n + z²), is above one half only if n > z². */
  private static LimitAnswer answer(WeightedShare limits, double n, double z) {
    if (n <= z * z) {
      return new TooLittleData(
          n,
          Math.floor(z * z) + 1,
          "even if all agreed, so few sources would leave open what most would say: read more"
              + " texts, or lengthen the half-life");
    }
    Estimate estimate =
        new Estimate(limits.share(), limits.low(), limits.high(), OptionalDouble.empty(), n);
    return limits.low() > MAJORITY
        ? new Limited(estimate)
        : new NoMeasurableLimit(limits.high(), estimate);
  }
}
