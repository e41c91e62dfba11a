package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.relation.influence.Family;
import org.entente.relation.influence.InfluenceData;
import org.entente.relation.influence.InfluenceRegression;
import org.entente.relation.influence.InfluenceResult;
import org.entente.relation.influence.InfluenceSettings;
import org.entente.relation.influence.InfluenceSettings.Receivers;

/** Social Influence Regression against the estimates of its authors' R package. */
final class InfluenceComparison {
  private static final int STATES = 12;
  private static final int PERIODS = 40;

  private final Path folder;

  InfluenceComparison(Path golden) {
    folder = golden.resolve("sir");
  }

  /** Rows of largest relative errors and seconds. */
  String rows() throws IOException {
    GoldenFile log = GoldenFile.read(folder.resolve("log.txt"));
    return row("B estimated", Receivers.ESTIMATED, log.printed(2, 2)[0])
        + row("B fixed", Receivers.FIXED, log.printed(7, 7)[0]);
  }

  private String row(String what, Receivers receivers, double[] theirs) throws IOException {
    // The authors' program counts the diagonal as outcomes.
    InfluenceSettings settings = new InfluenceSettings(Family.NORMAL, true, receivers);
    InfluenceData data = data();
    long begun = System.nanoTime();
    InfluenceResult result = InfluenceRegression.fit(data, settings);
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (!(result instanceof InfluenceResult.Fitted fitted)) {
      return "| " + what + " | not fitted | |\n";
    }
    double largest = 0;
    for (int i = 0; i < theirs.length; i++) {
      double error = Math.abs(fitted.coefficients().get(i).value() - theirs[i]);
      largest = Math.max(largest, error / Math.abs(theirs[i]));
    }
    return String.format(Locale.ROOT, "| %s | %.1e | %.2f |%n", what, largest, seconds);
  }

  private InfluenceData data() throws IOException {
    double[][][] w = new double[2][STATES][STATES];
    for (double[] c : cells("normal_W.csv")) {
      w[(int) c[2] - 1][(int) c[0] - 1][(int) c[1] - 1] = c[3];
    }
    double[][][] z = new double[PERIODS][STATES][STATES];
    for (double[] c : cells("normal_Z.csv")) {
      z[(int) c[3] - 1][(int) c[0] - 1][(int) c[1] - 1] = c[4];
    }
    return new InfluenceData(
        flows("normal_Y.csv"), flows("normal_X.csv"), List.<double[][][]>of(z), List.of(w));
  }

  private double[][][] flows(String file) throws IOException {
    double[][][] flows = new double[PERIODS][STATES][STATES];
    for (double[] c : cells(file)) {
      flows[(int) c[2] - 1][(int) c[0] - 1][(int) c[1] - 1] = c[3];
    }
    return flows;
  }

  private List<double[]> cells(String file) throws IOException {
    return GoldenFile.read(folder.resolve(file)).rows().stream()
        .map(row -> Arrays.stream(row).mapToDouble(Double::parseDouble).toArray())
        .toList();
  }
}
