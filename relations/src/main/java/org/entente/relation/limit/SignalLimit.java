package org.entente.relation.limit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.SignalTable.Pair;
import org.hipparchus.linear.RealVector;

/**
 * The shortfall of A–B in costly signals: what pairs like it, without C's tie, would show, less
 * what was seen. A model of the other pairs ({@link SignalModel}) predicts A–B, with covariates
 * that measure C's tie set to what they would be without it; where all others lack that tie no
 * covariate is needed for it. The interval is for the count or value that A–B would have shown, not
 * only for its mean.
 *
 * <p>It is a limit only as far as the covariates hold whatever else makes A–B differ from the
 * others. Predictions stay within the range of the others (King and Zeng 2006).
 */
public final class SignalLimit {
  private static final int PAIRS_PER_COEFFICIENT = 3;
  private static final int LEAST_PAIRS = 8;
  private static final String NO_FIT =
      "no coefficients fit best: the other pairs show no signals, or none wherever a covariate has"
          + " some value, or one covariate is made of others; drop covariates or add pairs";

  private SignalLimit() {}

  /**
   * What is asked.
   *
   * @param pair A–B
   * @param withoutThird covariates that measure C's tie, and what they would be without it; may be
   *     empty
   * @param level of the interval, above 0 and below 1
   */
  public record Question(
      String pair, Map<String, Double> withoutThird, SignalModel model, double level) {
    /** Checks the level. */
    public Question {
      withoutThird = Map.copyOf(withoutThird);
      if (!(level > 0 && level < 1)) {
        throw new IllegalArgumentException("a level of " + level + " does not lie between 0 and 1");
      }
      withoutThird.forEach((name, value) -> SignalTable.requireFinite(pair, name, value));
    }
  }

  /**
   * The shortfall; n is the number of comparable pairs.
   *
   * @throws IllegalArgumentException if the pair or a covariate is unknown, if signals are negative
   *     and the model is Poisson, or if all other pairs share a covariate's value
   */
  public static LimitAnswer of(SignalTable table, Question question) {
    Pair pair = table.pair(question.pair());
    List<Double> without = without(table.covariates(), pair, question.withoutThird());
    requireSign(table, question.model());
    Comparables others = new Comparables(table.covariates(), table.others(question.pair()));
    int needed = Math.max(LEAST_PAIRS, PAIRS_PER_COEFFICIENT * (1 + without.size()));
    if (others.size() < needed) {
      return new TooLittleData(
          others.size(),
          needed,
          "too few comparable pairs for %d covariates: add pairs or drop covariates"
              .formatted(without.size()));
    }
    others.requireMovement();
    Optional<String> beyond = others.beyond(without);
    return beyond.isPresent()
        ? new TooLittleData(others.size(), others.size() + 1.0, beyond.get())
        : answer(others, pair.signals(), without, question);
  }

  private static LimitAnswer answer(
      Comparables others, double seen, List<Double> without, Question question) {
    Optional<SignalFit> fit = SignalFit.of(question.model(), others.rows(), others.signals());
    if (fit.isEmpty()) {
      return new TooLittleData(others.size(), others.size() + 1.0, NO_FIT);
    }
    RealVector row = others.row(without);
    double mean = fit.get().mean(row);
    double[] ends = fit.get().interval(row, question.level());
    return LimitAnswer.of(
        new Estimate(
            mean - seen,
            ends[0] - seen,
            ends[1] - seen,
            Estimate.share(mean - seen, seen, mean),
            others.size()));
  }

  private static List<Double> without(
      List<String> covariates, Pair pair, Map<String, Double> changes) {
    if (!covariates.containsAll(changes.keySet())) {
      throw new IllegalArgumentException(
          "without the third state %s would change, but the covariates are %s"
              .formatted(changes.keySet(), covariates));
    }
    return IntStream.range(0, covariates.size())
        .mapToObj(k -> changes.getOrDefault(covariates.get(k), pair.values().get(k)))
        .toList();
  }

  private static void requireSign(SignalTable table, SignalModel model) {
    for (Pair pair : table.pairs()) {
      if (model == SignalModel.POISSON && pair.signals() < 0) {
        throw new IllegalArgumentException(
            "pair '%s' has %s signals, below 0: take SignalModel.LEAST_SQUARES"
                .formatted(pair.name(), pair.signals()));
      }
    }
  }
}
