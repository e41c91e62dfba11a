package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;

/**
 * A Sims–Zha prior as rows of data: dummy observations of levels, then one row for each
 * coefficient, which says that it is its prior mean, give or take its prior standard deviation.
 */
final class SimsZhaRows {
  private final Layout layout;
  private final SimsZhaPrior prior;
  private final double[] scales;
  private final double[][] dummyRegressors;
  private final double[][] dummyTargets;

  private SimsZhaRows(Layout layout, SimsZhaPrior prior, SeriesTable table) {
    this.layout = layout;
    this.prior = prior;
    int series = layout.series().size();
    dummyRegressors = new double[layout.size()][series + 1];
    dummyTargets = new double[series][series + 1];
    for (int i = 0; i < series; i++) {
      setLevel(i, i, prior.dummies().ownLevels() * initial(table, i));
      setLevel(i, series, prior.dummies().commonLevel() * initial(table, i));
    }
    dummyRegressors[0][series] = prior.dummies().commonLevel();
    scales = scales(table);
  }

  static SimsZhaRows of(SeriesTable table, Layout layout, SimsZhaPrior prior) {
    return new SimsZhaRows(layout, prior, table);
  }

  /** In dummy row {@code row} a series stands, and stood at all lags, at {@code level}. */
  private void setLevel(int series, int row, double level) {
    dummyTargets[series][row] = level;
    for (int column : layout.lagsOf(series)) {
      dummyRegressors[column][row] = level;
    }
  }

  /** The mean of a series over the rows that only serve as lags. */
  private double initial(SeriesTable table, int series) {
    double sum = 0;
    for (int t = 0; t < layout.lags(); t++) {
      sum += table.value(series, t);
    }
    return sum / layout.lags();
  }

  /**
   * How much each series moves unforeseen: the root of squared residuals over T of an
   * autoregression of its own. As in MSBVAR the series starts with its dummy rows, which ordinarily
   * are zeros; leaving them out moves coefficients by some 0.1 %.
   */
  private double[] scales(SeriesTable table) {
    int lags = layout.lags();
    double[] scales = new double[layout.series().size()];
    for (int i = 0; i < scales.length; i++) {
      String name = layout.series().get(i);
      double[] observed = table.values(name);
      double[] own = joined(dummyTargets[i], Arrays.copyOfRange(observed, lags, observed.length));
      Layout alone = new Layout(List.of(name), lags, List.of());
      Design design = Design.of(alone, new double[][] {own}, new double[0][], lags);
      LeastSquares fit = LeastSquares.of(design);
      LeastSquaresVar.requireRemainder(design, fit, alone.series());
      scales[i] = Math.sqrt(fit.squares(0) / design.rows());
    }
    return scales;
  }

  /** Prior rows and observed rows as one regression. */
  Design before(Design observed) {
    double[][] regressors = new double[layout.size()][];
    double[][] targets = new double[scales.length][];
    double[][] own = priorRows();
    for (int k = 0; k < regressors.length; k++) {
      regressors[k] = joined(joined(dummyRegressors[k], own[k]), observed.regressors()[k]);
    }
    for (int i = 0; i < targets.length; i++) {
      // The prior mean: 1 for a series' own first lag, 0 for all else.
      double[] means = own[layout.lag(i, 1)];
      targets[i] = joined(joined(dummyTargets[i], means), observed.targets()[i]);
    }
    return new Design(layout.labels(), regressors, targets);
  }

  /** Column k holds 1/(prior standard deviation) of coefficient k in row k, and else zeros. */
  private double[][] priorRows() {
    int size = layout.size();
    double[][] rows = new double[size][size];
    if (prior.form() == SimsZhaPrior.Form.FLAT) {
      return rows;
    }
    SimsZhaPrior.Tightness tightness = prior.tightness();
    rows[0][0] = 1 / (tightness.overall() * tightness.constant());
    for (int lag = 1; lag <= layout.lags(); lag++) {
      double deviation =
          tightness.overall() * tightness.firstLag() * prior.shrinkage(lag, layout.lags());
      for (int i = 0; i < scales.length; i++) {
        int column = layout.lag(i, lag);
        rows[column][column] = scales[i] / deviation;
      }
    }
    for (int i = 0; i < layout.exogenous().size(); i++) {
      int column = layout.exogenous(i);
      rows[column][column] = 1 / (tightness.overall() * tightness.exogenous());
    }
    return rows;
  }

  /** Adds the prior's own S, diag(s²)/λ0². */
  void addPriorScatter(double[][] scatter) {
    for (int i = 0; i < scales.length; i++) {
      double scaled = scales[i] / prior.tightness().overall();
      scatter[i][i] += scaled * scaled;
    }
  }

  private static double[] joined(double[] first, double[] second) {
    double[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
