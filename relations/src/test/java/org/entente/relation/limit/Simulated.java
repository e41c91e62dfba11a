package org.entente.relation.limit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadQuestion.Total;
import org.entente.relation.score.Axis;
import org.entente.relation.series.Periods;
import org.entente.relation.series.SeriesTable;

/** A triad whose equation is known: how C's ties move A–B, and how A–B moves them. */
final class Simulated {
  static final int WINDOW = 12;
  static final List<String> CHANNEL = List.of("ac", "bc");
  private static final double SURGE = 1.5;

  private final double[][] effects;
  private final double[][] mix;

  /** Series ab, ac, bc, one lag; {@code mix} times unit normal shocks is what comes unforeseen. */
  Simulated(double[][] effects, double[][] mix) {
    this.effects = effects;
    this.mix = mix;
  }

  /** C's ties surge in the last periods, and A–B suffers from the next period on. */
  static Simulated limiting(double effect) {
    return new Simulated(
        new double[][] {{0.4, effect, effect / 2}, {0.2, 0.5, 0}, {0, 0.1, 0.4}},
        new double[][] {{1, 0, 0}, {0.4, 1, 0}, {0, 0.3, 1}});
  }

  SeriesTable table(int periods, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] columns = new double[3][periods];
    double[] now = new double[3];
    for (int t = -50; t < periods; t++) {
      double surge = t >= periods - WINDOW ? SURGE : 0;
      double[] shocks = {
        random.nextGaussian(), surge + random.nextGaussian(), surge + random.nextGaussian()
      };
      now = sum(times(effects, now), times(mix, shocks));
      for (int i = 0; t >= 0 && i < 3; i++) {
        columns[i][t] = now[i] + 10;
      }
    }
    Map<String, double[]> named = new LinkedHashMap<>();
    named.put("ab", columns[0]);
    named.put("ac", columns[1]);
    named.put("bc", columns[2]);
    return SeriesTable.of(Periods.numbered(periods), named);
  }

  /** C's ties at their mean without a surge, 10. */
  static TriadQuestion question(Timing timing) {
    Channel quiet = Channel.at(Map.of("ac", 10.0, "bc", 10.0), WINDOW);
    return new TriadQuestion("ab", Axis.COOPERATION, quiet, timing, Total.MEAN);
  }

  /**
   * What A–B would have been with the same shocks of its own, less what it was, worked out from the
   * levels: the series are made again with C's held at 10.
   *
   * @param own the slopes of A–B on C's surprises in the same period, 0 if C moves A–B later
   */
  double truth(SeriesTable table, double[] own) {
    int first = table.size() - WINDOW;
    double[] was = row(table, first - 1);
    double[] would = was;
    double sum = 0;
    for (int t = first; t < table.size(); t++) {
      double[] next = row(table, t);
      double[] expected = times(effects, was);
      double[] otherwise = times(effects, would);
      double value = otherwise[0] + next[0] - expected[0];
      for (int c = 1; c < 3; c++) {
        value += own[c] * ((0 - otherwise[c]) - (next[c] - expected[c]));
      }
      was = next;
      would = new double[] {value, 0, 0};
      sum += would[0] - was[0];
    }
    return sum / WINDOW;
  }

  private static double[] row(SeriesTable table, int t) {
    return new double[] {
      table.values("ab")[t] - 10, table.values("ac")[t] - 10, table.values("bc")[t] - 10
    };
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = new double[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }
}
