package org.entente.relation.series;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the past of some series can be left out of the equations of others: the likelihood ratio
 * (T − c)(ln|Σ_r| − ln|Σ_u|) over the equations of the effects, without (r) and with (u) the
 * causes, c the coefficients of an unrestricted equation (Sims 1980; Lütkepohl 2005, section 3.6).
 * χ² with causes × effects × lags degrees.
 */
public final class BlockExogeneity {
  private BlockExogeneity() {}

  /**
   * Tests that none of {@code causes} helps to foretell any of {@code effects}.
   *
   * @throws IllegalArgumentException if a name is unknown, or is both cause and effect
   */
  public static ChiSquareTest of(LeastSquaresVar model, List<String> causes, List<String> effects) {
    Dynamics dynamics = model.dynamics();
    if (causes.isEmpty() || effects.isEmpty() || effects.stream().anyMatch(causes::contains)) {
      throw new IllegalArgumentException(
          "causes %s and effects %s must be two groups, each of one or more, that share no series"
              .formatted(causes, effects));
    }
    int[] equations = effects.stream().distinct().mapToInt(dynamics::place).toArray();
    int[] excluded =
        causes.stream()
            .distinct()
            .mapToInt(dynamics::place)
            .flatMap(cause -> IntStream.of(dynamics.layout().lagsOf(cause)))
            .toArray();
    Design with = model.design().explaining(equations);
    double gained = unexplained(with.without(excluded), effects) - unexplained(with, effects);
    return ChiSquareTest.of(model.freedom() * gained, excluded.length * equations.length);
  }

  /** That the past of all other series can be left out of the equation of one. */
  public static ChiSquareTest ofAllOthers(LeastSquaresVar model, String effect) {
    List<String> others =
        model.table().names().stream().filter(name -> !name.equals(effect)).toList();
    return of(model, others, List.of(effect));
  }

  private static double unexplained(Design design, List<String> names) {
    double[][] covariance = LeastSquares.of(design).covariance(design.rows());
    return Cholesky.of(covariance, names.stream().distinct().toList()).logDeterminant();
  }
}
