package org.entente.relation.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tests after Granger (1969): F = ((S_r − S_u)/p) / (S_u/(T − k)), with S the squared residuals
 * with (u) and without (r) the p lags of the cause, k the coefficients with them.
 */
public final class Granger {
  private Granger() {}

  /**
   * Each ordered pair in a regression of its own, as MSBVAR's {@code granger.test} and most tables
   * in print do: third series that move both pass for causes.
   */
  public static List<GrangerTest> pairwise(SeriesTable table, int lags) {
    List<GrangerTest> tests = new ArrayList<>();
    for (String effect : table.names()) {
      for (String cause : table.names()) {
        if (!cause.equals(effect)) {
          LeastSquaresVar pair = LeastSquaresVar.of(table.select(List.of(effect, cause)), lags);
          tests.add(exclusion(pair, cause, effect));
        }
      }
    }
    return tests;
  }

  /** Each ordered pair, given the past of all other series of the model. */
  public static List<GrangerTest> within(LeastSquaresVar model) {
    List<GrangerTest> tests = new ArrayList<>();
    double[][] spread = model.fit().inverseCrossProduct();
    for (String effect : model.table().names()) {
      for (String cause : model.table().names()) {
        if (!cause.equals(effect)) {
          tests.add(exclusion(model, cause, effect, spread));
        }
      }
    }
    return tests;
  }

  /**
   * That all lags of {@code cause} can be left out of the equation of {@code effect}. The two may
   * be the same series: then it is a test of its memory.
   */
  public static GrangerTest exclusion(LeastSquaresVar model, String cause, String effect) {
    return exclusion(model, cause, effect, model.fit().inverseCrossProduct());
  }

  /** S_r − S_u is b'V⁻¹b, b the lags' coefficients and V their part of (X'X)⁻¹. */
  private static GrangerTest exclusion(
      LeastSquaresVar model, String cause, String effect, double[][] inverse) {
    Dynamics dynamics = model.dynamics();
    int equation = dynamics.place(effect);
    int[] columns = dynamics.layout().lagsOf(dynamics.place(cause));
    double[] excluded = new double[columns.length];
    double[][] spread = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      excluded[i] = dynamics.coefficients()[equation][columns[i]];
      for (int j = 0; j < columns.length; j++) {
        spread[i][j] = inverse[columns[i]][columns[j]];
      }
    }
    double lost = lost(spread, excluded, Collections.nCopies(columns.length, cause));
    double unit = model.fit().squares(equation) / model.freedom();
    FTest test = FTest.of(lost / columns.length / unit, columns.length, model.freedom());
    return new GrangerTest(cause, effect, dynamics.lags(), test);
  }

  private static double lost(double[][] spread, double[] excluded, List<String> labels) {
    return LeastSquares.dot(excluded, Cholesky.of(spread, labels).solve(excluded));
  }
}
