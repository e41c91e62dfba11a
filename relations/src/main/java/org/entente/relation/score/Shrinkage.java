package org.entente.relation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Empirical Bayes for means of periods with few reports: the normal–normal model x̄ₚ ~ N(μₚ,
 * σ²/Nₚ), μₚ ~ N(m, τ²), with the posterior mean m + B (x̄ₚ − m), B = τ² / (τ² + σ²/Nₚ) (Efron and
 * Morris 1975; Morris 1983). σ² is pooled within periods, τ² by the moments of DerSimonian and
 * Laird (1986), m the mean under both. Intensities are bounded and averaged, not counted, hence not
 * gamma–Poisson.
 *
 * @param mean m
 * @param between τ²
 * @param within σ², the variance of one report
 */
record Shrinkage(double mean, double between, double within) {

  /** The model of periods, each a list of acts; empty if none has acts. */
  static Optional<Shrinkage> of(List<List<ScoredAct>> periods) {
    List<Group> groups = new ArrayList<>();
    for (List<ScoredAct> acts : periods) {
      if (!acts.isEmpty()) {
        groups.add(Group.of(acts));
      }
    }
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    double within = within(groups);
    if (within == 0) {
      // No scatter within periods: every mean is taken as it is.
      return Optional.of(new Shrinkage(weightedMean(groups, Double.POSITIVE_INFINITY, 1), 1, 0));
    }
    double between = between(groups, within);
    return Optional.of(new Shrinkage(weightedMean(groups, between, within), between, within));
  }

  /** The posterior mean of a period; m if it is empty. */
  double of(OptionalDouble periodMean, double reports) {
    double own = within == 0 || periodMean.isEmpty() ? 1 : between / (between + within / reports);
    return mean + own * (periodMean.orElse(mean) - mean);
  }

  private record Group(double reports, double mean, double squares, int acts) {
    static Group of(List<ScoredAct> acts) {
      double reports = acts.stream().mapToDouble(ScoredAct::weight).sum();
      double mean = acts.stream().mapToDouble(ScoredAct::volume).sum() / reports;
      double squares =
          acts.stream()
              .mapToDouble(a -> a.weight() * (a.intensity() - mean) * (a.intensity() - mean))
              .sum();
      return new Group(reports, mean, squares, acts.size());
    }
  }

  /** Where no period has two acts, what scatters between them counts as scatter within. */
  private static double within(List<Group> groups) {
    int free = groups.stream().mapToInt(group -> group.acts - 1).sum();
    if (free > 0) {
      return groups.stream().mapToDouble(Group::squares).sum() / free;
    }
    double mean = weightedMean(groups, 0, 1);
    double squares =
        groups.stream().mapToDouble(g -> g.reports * (g.mean - mean) * (g.mean - mean)).sum();
    return groups.size() > 1 ? squares / (groups.size() - 1) : 0;
  }

  private static double between(List<Group> groups, double within) {
    double mean = weightedMean(groups, 0, within);
    double sum = 0;
    double sumOfSquares = 0;
    double q = 0;
    for (Group group : groups) {
      double precision = group.reports / within;
      sum += precision;
      sumOfSquares += precision * precision;
      q += precision * (group.mean - mean) * (group.mean - mean);
    }
    double scale = sum - sumOfSquares / sum;
    return scale > 0 ? Math.max(0, (q - (groups.size() - 1)) / scale) : 0;
  }

  /** Weights 1/(τ² + σ²/N); equal ones if τ² outweighs all. */
  private static double weightedMean(List<Group> groups, double between, double within) {
    double sum = 0;
    double weights = 0;
    for (Group group : groups) {
      double weight = Double.isInfinite(between) ? 1 : 1 / (between + within / group.reports);
      sum += weight * group.mean;
      weights += weight;
    }
    return sum / weights;
  }
}
