package org.entente.relation.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Samples as the fitted equation might have made them: the first rows as they were, then residuals
 * of whole periods drawn with replacement, and the equation fitted again (Runkle 1987).
 *
 * <p>Least squares takes shocks to fade sooner than they do, and a refit once more so. After Kilian
 * (1998) that bias is measured by a first round of samples and taken out of the equation that makes
 * the second, and out of each refit; without it bands hold the truth too rarely.
 */
final class ResidualBootstrap {
  private static final int FIRST_ROUND = 250;

  private final LeastSquaresVar model;
  private final List<String> labels;
  private final double[][] residuals;
  private final double[][] history;
  private final double[][] exogenous;
  private final double[][] bias;
  private final Dynamics corrected;

  ResidualBootstrap(LeastSquaresVar fitted, long seed) {
    model = centred(fitted);
    labels = new ArrayList<>(model.design().labels());
    labels.addAll(model.table().names());
    residuals = scaledRows(model);
    int lags = model.dynamics().lags();
    history = new double[lags][];
    Arrays.setAll(history, t -> model.table().row(t));
    exogenous = new double[residuals.length][];
    Arrays.setAll(exogenous, t -> model.exogenous().row(lags + t));
    bias = bias(seed);
    corrected = without(bias, model.dynamics());
  }

  /** The same model of series that move around 0: only its constants differ. */
  private static LeastSquaresVar centred(LeastSquaresVar model) {
    return LeastSquaresVar.of(
        centred(model.table()), model.dynamics().lags(), centred(model.exogenous()));
  }

  private static SeriesTable centred(SeriesTable table) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String name : table.names()) {
      double[] values = table.values(name);
      double mean = Arrays.stream(values).average().orElse(0);
      columns.put(name, Arrays.stream(values).map(v -> v - mean).toArray());
    }
    return SeriesTable.of(table.periods(), columns);
  }

  /** Residuals by period, enlarged by √(T/(T − k)): fitting has shrunk them. */
  private static double[][] scaledRows(LeastSquaresVar model) {
    double[][] columns = model.fit().residuals();
    double factor = Math.sqrt((double) model.periods() / model.freedom());
    double[][] rows = new double[model.periods()][columns.length];
    for (int t = 0; t < rows.length; t++) {
      for (int i = 0; i < columns.length; i++) {
        rows[t][i] = columns[i][t] * factor;
      }
    }
    return rows;
  }

  /** The mean of refitted coefficients less those that made the samples. */
  private double[][] bias(long seed) {
    Dynamics[] first =
        new Sampling(FIRST_ROUND, 0.5, seed)
            .each(random -> refit(model.dynamics(), random), Dynamics[]::new);
    double[][] truth = model.dynamics().coefficients();
    double[][] bias = new double[truth.length][truth[0].length];
    for (Dynamics fit : first) {
      for (int i = 0; i < bias.length; i++) {
        for (int k = 0; k < bias[i].length; k++) {
          bias[i][k] += (fit.coefficients()[i][k] - truth[i][k]) / first.length;
        }
      }
    }
    return bias;
  }

  /** As much of the bias is taken out as leaves a stable equation stable. */
  private static Dynamics without(double[][] bias, Dynamics dynamics) {
    boolean stable = Stability.holds(dynamics);
    for (int percent = stable ? 100 : 0; percent > 0; percent -= 10) {
      Dynamics corrected = less(bias, percent / 100.0, dynamics);
      if (Stability.holds(corrected)) {
        return corrected;
      }
    }
    return dynamics;
  }

  private static Dynamics less(double[][] bias, double share, Dynamics dynamics) {
    double[][] coefficients = new double[bias.length][];
    for (int i = 0; i < bias.length; i++) {
      coefficients[i] = dynamics.coefficients()[i].clone();
      for (int k = 0; k < coefficients[i].length; k++) {
        coefficients[i][k] -= share * bias[i][k];
      }
    }
    return new Dynamics(dynamics.layout(), coefficients, dynamics.covariance());
  }

  /** The equation fitted to one redrawn sample. */
  Dynamics draw(SplittableRandom random) {
    return without(bias, refit(corrected, random));
  }

  /** Makes a sample period by period, in one row of regressors and targets, and fits it. */
  private Dynamics refit(Dynamics maker, SplittableRandom random) {
    Layout layout = maker.layout();
    int known = layout.size();
    int series = layout.series().size();
    CrossProducts sums = new CrossProducts(layout);
    double[] row = firstRow(layout);
    for (double[] others : exogenous) {
      System.arraycopy(others, 0, row, layout.exogenous(0), others.length);
      double[] shock = residuals[random.nextInt(residuals.length)];
      for (int i = 0; i < series; i++) {
        row[known + i] = LeastSquares.dot(maker.coefficients()[i], row) + shock[i];
      }
      sums.add(row);
      System.arraycopy(row, 1, row, 1 + series, series * (layout.lags() - 1));
      System.arraycopy(row, known, row, 1, series);
    }
    return sums.fit(labels);
  }

  /** The constant and the lags before the first period; room for all else. */
  private double[] firstRow(Layout layout) {
    int series = layout.series().size();
    double[] row = new double[layout.size() + series];
    row[0] = 1;
    for (int lag = 1; lag <= layout.lags(); lag++) {
      System.arraycopy(history[layout.lags() - lag], 0, row, layout.lag(0, lag), series);
    }
    return row;
  }
}
