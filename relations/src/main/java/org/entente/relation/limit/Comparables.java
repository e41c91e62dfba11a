package org.entente.relation.limit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.relation.limit.SignalTable.Pair;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The pairs that A–B is compared with, their covariates as rows of a regression. Covariates are
 * brought to the range 0 to 1, so that units make no difference to what can be solved.
 */
final class Comparables {
  private final List<String> covariates;
  private final List<Pair> pairs;
  private final double[] least;
  private final double[] most;

  Comparables(List<String> covariates, List<Pair> pairs) {
    this.covariates = covariates;
    this.pairs = pairs;
    least = new double[covariates.size()];
    most = new double[covariates.size()];
    for (int k = 0; k < least.length; k++) {
      int column = k;
      least[k] = pairs.stream().mapToDouble(p -> p.values().get(column)).min().orElse(0);
      most[k] = pairs.stream().mapToDouble(p -> p.values().get(column)).max().orElse(0);
    }
  }

  int size() {
    return pairs.size();
  }

  double[] signals() {
    return pairs.stream().mapToDouble(Pair::signals).toArray();
  }

  /** A leading 1, then the covariates. */
  RealVector row(List<Double> values) {
    double[] row = new double[1 + least.length];
    row[0] = 1;
    for (int k = 0; k < least.length; k++) {
      row[1 + k] = (values.get(k) - least[k]) / (most[k] - least[k]);
    }
    return MatrixUtils.createRealVector(row);
  }

  RealMatrix rows() {
    RealMatrix rows = MatrixUtils.createRealMatrix(pairs.size(), 1 + least.length);
    for (int i = 0; i < pairs.size(); i++) {
      rows.setRowVector(i, row(pairs.get(i).values()));
    }
    return rows;
  }

  /** That every covariate differs among the pairs. */
  void requireMovement() {
    for (int k = 0; k < least.length; k++) {
      if (!(most[k] > least[k])) {
        throw new IllegalArgumentException(
            "covariate '%s' is %s for all comparable pairs: drop it, or add pairs that differ in it"
                .formatted(covariates.get(k), least[k]));
      }
    }
  }

  /** Why values cannot be compared with these pairs', if they lie beyond theirs. */
  Optional<String> beyond(List<Double> values) {
    return IntStream.range(0, least.length)
        .filter(k -> values.get(k) < least[k] || values.get(k) > most[k])
        .mapToObj(
            k ->
                String.format(
                    Locale.ROOT,
                    "no pair is comparable: '%s' would be %.3g, the others have %.3g to %.3g; add pairs like it or drop the covariate",
                    covariates.get(k),
                    values.get(k),
                    least[k],
                    most[k]))
        .findFirst();
  }
}
