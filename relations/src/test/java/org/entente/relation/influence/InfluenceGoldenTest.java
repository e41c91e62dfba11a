package org.entente.relation.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.relation.influence.InfluenceResult.Fitted;
import org.entente.relation.influence.InfluenceSettings.Receivers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Estimates of the authors' R package. It counted the zeros of the diagonal as outcomes. */
@Tag("shared")
class InfluenceGoldenTest {
  private static final Path SIR =
      Path.of(System.getProperty("entente.shared", "../shared"), "data/golden/sir");

  private static InfluenceData data(String name, int periods) throws IOException {
    double[][][] y = new double[periods][12][12];
    double[][][] x = new double[periods][12][12];
    double[][][] z = new double[periods][12][12];
    double[][][] w = new double[2][12][12];
    for (double[] c : rows(name + "_Y.csv")) {
      y[(int) c[2] - 1][(int) c[0] - 1][(int) c[1] - 1] = c[3];
    }
    for (double[] c : rows(name + "_X.csv")) {
      x[(int) c[2] - 1][(int) c[0] - 1][(int) c[1] - 1] = c[3];
    }
    for (double[] c : rows(name + "_Z.csv")) {
      z[(int) c[3] - 1][(int) c[0] - 1][(int) c[1] - 1] = c[4];
    }
    for (double[] c : rows(name + "_W.csv")) {
      w[(int) c[2] - 1][(int) c[0] - 1][(int) c[1] - 1] = c[3];
    }
    return new InfluenceData(y, x, List.<double[][][]>of(z), List.of(w));
  }

  private static List<double[]> rows(String file) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(SIR.resolve(file)).stream().skip(1).toList()) {
      rows.add(Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray());
    }
    return rows;
  }

  private static Fitted fit(InfluenceData data, InfluenceSettings settings) {
    long start = System.nanoTime();
    Fitted fit = (Fitted) InfluenceRegression.fit(data, settings);
    System.out.printf(
        "%s in %.2f s, log likelihood %.4f:%n",
        settings, (System.nanoTime() - start) / 1e9, fit.logLikelihood());
    fit.coefficients().forEach(one -> System.out.println("  " + one));
    return fit;
  }

  private static double[] values(Fitted fit) {
    return fit.coefficients().stream().mapToDouble(Coefficient::value).toArray();
  }

  @Test
  void theNormalEstimatesAreThoseOfTheAuthors() throws IOException {
    InfluenceSettings settings = new InfluenceSettings(Family.NORMAL, true, Receivers.ESTIMATED);
    assertThat(values(fit(data("normal", 40), settings)))
        .containsExactly(
            new double[] {0.3280356844, 0.5471806342, 0.4357025989, -0.2778830574}, within(1e-6));
  }

  @Test
  void theEstimatesWithFixedReceiversAreThoseOfTheAuthors() throws IOException {
    InfluenceSettings settings = new InfluenceSettings(Family.NORMAL, true, Receivers.FIXED);
    assertThat(values(fit(data("normal", 40), settings)))
        .containsExactly(
            new double[] {0.512702726400, 0.012422761031, -0.001585649754}, within(1e-9));
  }

  @Test
  void withoutTheDiagonalTheTruthIsWithinTheErrors() throws IOException {
    Fitted fit = fit(data("normal", 40), InfluenceSettings.of(Family.NORMAL));
    double[] truth = {0.4, 0.5, 0.5, -0.3};
    for (int i = 0; i < truth.length; i++) {
      Coefficient one = fit.coefficients().get(i);
      assertThat(one.value()).isCloseTo(truth[i], within(3 * one.standardError()));
    }
  }

  /** No estimates of the authors are at hand: those of a general optimiser (BFGS), to its 1e-4. */
  @Test
  void thePoissonEstimatesAreThoseOfAGeneralOptimiser() throws IOException {
    Fitted fit = fit(data("poisson", 20), InfluenceSettings.of(Family.POISSON));
    assertThat(values(fit))
        .containsExactly(new double[] {0.184670, 1.252755, 0.164924, -0.064014}, within(1e-4));
  }
}
