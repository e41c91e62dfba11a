package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;

/**
 * Shocks that bring about a scenario under a given equation. Conditions say Rε = r, where row c of
 * R holds what each shock up to the condition's step adds to its series and r is the gap to the
 * forecast without shocks. Of all such shocks, ε* = R'(RR')⁻¹r is the least and, for standard
 * normal ε, the most likely (Waggoner and Zha 1999, eq. 8); for a draw z, z + R'(RR')⁻¹(r − Rz) is
 * a draw given the conditions.
 */
final class Conditioning {
  /** Each round removes what rounding has left of the gap; the second one ends near 1e-15 of it. */
  private static final int ROUNDS = 3;

  /** Less than this share of a variance is what rounding leaves of nothing. */
  private static final double ROUNDING = 1e-12;

  private final Dynamics dynamics;
  private final Outlook outlook;
  private final List<Condition> conditions;
  private final ImpulseResponses responses;
  private final double[][] impact;
  private final double[][] effects;
  private final Cholesky spread;

  Conditioning(Dynamics dynamics, List<String> order, Outlook outlook, List<Condition> conditions) {
    this.dynamics = dynamics;
    this.outlook = outlook;
    this.conditions = conditions;
    responses = ImpulseResponses.of(dynamics, order, outlook.steps() - 1);
    impact = responses.values()[0];
    effects = new double[conditions.size()][];
    Arrays.setAll(effects, c -> effects(conditions.get(c)));
    spread =
        Cholesky.of(crossProduct(effects), conditions.stream().map(Condition::series).toList());
  }

  /** A row of R: shock j of step s has its place at s·m + j. */
  private double[] effects(Condition condition) {
    return effects(dynamics.place(condition.series()), condition.step());
  }

  private double[] effects(int series, int step) {
    int size = impact.length;
    double[] row = new double[outlook.steps() * size];
    for (int s = 0; s < step; s++) {
      double[] response = responses.values()[step - 1 - s][series];
      System.arraycopy(response, 0, row, s * size, size);
    }
    return row;
  }

  private static double[][] crossProduct(double[][] rows) {
    double[][] product = new double[rows.length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        product[i][j] = LeastSquares.dot(rows[i], rows[j]);
      }
    }
    return product;
  }

  /** The shocks nearest to those given, step by series, under which all conditions hold. */
  double[][] shocks(double[][] drawn) {
    double[][] shocks = new double[drawn.length][];
    Arrays.setAll(shocks, s -> drawn[s].clone());
    for (int round = 0; round < ROUNDS; round++) {
      double[] weights = spread.solve(gap(path(shocks)));
      for (int c = 0; c < weights.length; c++) {
        for (int place = 0; place < effects[c].length; place++) {
          shocks[place / impact.length][place % impact.length] += weights[c] * effects[c][place];
        }
      }
    }
    return shocks;
  }

  private double[] gap(double[][] path) {
    return conditions.stream()
        .mapToDouble(c -> c.value() - path[c.step() - 1][dynamics.place(c.series())])
        .toArray();
  }

  /** The path that shocks lead to, u_t = Pε_t. */
  double[][] path(double[][] shocks) {
    double[][] residuals = new double[shocks.length][impact.length];
    for (int s = 0; s < shocks.length; s++) {
      for (int i = 0; i < impact.length; i++) {
        residuals[s][i] = LeastSquares.dot(impact[i], shocks[s]);
      }
    }
    return outlook.path(dynamics, residuals);
  }

  /**
   * How uncertain the conditions leave the value of a series at a step: with e what the shocks add
   * to it, √(e'e − e'R'(RR')⁻¹Re).
   */
  double standardError(int series, int step) {
    double[] effect = effects(series, step);
    double[] shared = new double[effects.length];
    Arrays.setAll(shared, c -> LeastSquares.dot(effects[c], effect));
    double[] known = spread.forward(shared);
    double all = LeastSquares.dot(effect, effect);
    double left = all - LeastSquares.dot(known, known);
    return left > ROUNDING * all ? Math.sqrt(left) : 0;
  }
}
