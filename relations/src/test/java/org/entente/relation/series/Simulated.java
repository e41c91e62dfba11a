package org.entente.relation.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Series made from an equation that is known. */
final class Simulated {
  private Simulated() {}

  /**
   * One lag, unit normal shocks mixed by a lower triangle; the first hundred periods are dropped.
   */
  static SeriesTable oneLag(double[][] effects, double[][] mix, int periods, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = effects.length;
    double[][] columns = new double[size][periods];
    double[] now = new double[size];
    for (int t = -100; t < periods; t++) {
      double[] shocks = new double[size];
      for (int i = 0; i < size; i++) {
        shocks[i] = random.nextGaussian();
      }
      double[] next = new double[size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          next[i] += effects[i][j] * now[j] + mix[i][j] * shocks[j];
        }
      }
      now = next;
      for (int i = 0; t >= 0 && i < size; i++) {
        columns[i][t] = now[i];
      }
    }
    return table(columns);
  }

  /** Independent unit normal series. */
  static SeriesTable noise(int series, int periods, long seed) {
    double[][] mix = new double[series][series];
    for (int i = 0; i < series; i++) {
      mix[i][i] = 1;
    }
    return oneLag(new double[series][series], mix, periods, seed);
  }

  /** Columns under the names a, b, c, … */
  static SeriesTable table(double[]... columns) {
    Map<String, double[]> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      named.put(String.valueOf((char) ('a' + i)), columns[i]);
    }
    return SeriesTable.of(Periods.numbered(columns[0].length), named);
  }

  static List<String> names(int series) {
    return List.of("a", "b", "c", "d", "e", "f").subList(0, series);
  }
}
