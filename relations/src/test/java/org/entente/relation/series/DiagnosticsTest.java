package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  @Test
  void ljungBoxByHand() {
    // Mean 0, squares 10; products at lag 1: 2·(−1) + (−1)(−2) + (−2)·1 = −2, at lag 2: −4 − 1 = −5
    double[] values = {2, -1, -2, 1};
    double expected = 4 * 6 * (0.2 * 0.2 / 3 + 0.5 * 0.5 / 2);
    ChiSquareTest test = Diagnostics.ljungBox(values, 2, 0);
    assertThat(test.statistic()).isCloseTo(expected, within(1e-12));
    // With two degrees of freedom the tail is e^(−x/2).
    assertThat(test.pValue()).isCloseTo(Math.exp(-expected / 2), within(1e-12));
    assertThat(Diagnostics.ljungBox(values, 2, 1).degrees()).isEqualTo(1);
  }

  @Test
  void jarqueBeraByHand() {
    // Two values: skewness 0, kurtosis 1, so T/6 · (−2)²/4 = T/6.
    ChiSquareTest test = Diagnostics.jarqueBera(new double[] {3, 5, 3, 5, 5, 3});
    assertThat(test.statistic()).isCloseTo(1, within(1e-12));
    assertThat(test.pValue()).isCloseTo(Math.exp(-0.5), within(1e-12));
  }

  @Test
  void portmanteauOfOneSeriesSumsItsSquaredCorrelations() {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.noise(1, 80, 1), 1);
    double[] u = model.residuals("a");
    double sum = 0;
    for (int j = 1; j <= 4; j++) {
      double product = 0;
      for (int t = j; t < u.length; t++) {
        product += u[t] * u[t - j];
      }
      double r = product / Arrays.stream(u).map(v -> v * v).sum();
      sum += 79.0 * 79.0 * r * r / (79 - j);
    }
    ChiSquareTest test = Diagnostics.portmanteau(model, 4);
    assertThat(test.statistic()).isCloseTo(sum, within(1e-10));
    assertThat(test.degrees()).isEqualTo(3);
  }

  @Test
  void aRightModelPassesAtTheRateItShould() {
    int[] rejected = new int[4];
    for (int seed = 0; seed < 500; seed++) {
      SeriesTable table =
          Simulated.oneLag(
              new double[][] {{0.5, 0.2}, {0, 0.4}}, new double[][] {{1, 0}, {1, 1}}, 300, seed);
      LeastSquaresVar model = LeastSquaresVar.of(table, 1);
      double[] u = model.residuals("a");
      rejected[0] += Diagnostics.portmanteau(model, 8).pValue() < 0.1 ? 1 : 0;
      rejected[1] += Diagnostics.jarqueBera(model).pValue() < 0.1 ? 1 : 0;
      rejected[2] += Diagnostics.archLm(u, 4).pValue() < 0.1 ? 1 : 0;
      rejected[3] += Diagnostics.ljungBox(u, 8, 1).pValue() < 0.1 ? 1 : 0;
    }
    // 50 expected, standard deviation 7; Jarque–Bera and ARCH reject too rarely in small samples.
    for (int count : rejected) {
      assertThat(count).isBetween(20, 78);
    }
  }

  @Test
  void aMissingLagShows() {
    double[] noise = Simulated.noise(1, 500, 2).values("a");
    double[] y = new double[500];
    for (int t = 2; t < 500; t++) {
      y[t] = 0.3 * y[t - 1] + 0.4 * y[t - 2] + noise[t];
    }
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.table(y), 1);
    assertThat(Diagnostics.portmanteau(model, 6).pValue()).isLessThan(1e-6);
    assertThat(Diagnostics.ljungBox(model.residuals("a"), 6, 1).pValue()).isLessThan(1e-6);
  }

  @Test
  void stormyTimesAndFatTailsShow() {
    double[] noise = Simulated.noise(1, 1000, 3).values("a");
    double[] stormy = new double[1000];
    for (int t = 1; t < 1000; t++) {
      stormy[t] = noise[t] * Math.sqrt(0.2 + 0.7 * stormy[t - 1] * stormy[t - 1]);
    }
    assertThat(Diagnostics.archLm(stormy, 2).pValue()).isLessThan(1e-6);
    assertThat(Diagnostics.jarqueBera(stormy).pValue()).isLessThan(1e-6);
  }

  @Test
  void impossibleTestsAreRefused() {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.noise(2, 50, 1), 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diagnostics.portmanteau(model, 3))
        .withMessageContaining("it can be 4 to 46");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diagnostics.ljungBox(new double[] {1, 2}, 5, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diagnostics.jarqueBera(new double[] {2, 2, 2}))
        .withMessageContaining("do not move");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diagnostics.archLm(new double[] {1, -1, 1, -1, 1, -1}, 1))
        .withMessageContaining("'squared residuals' is constant");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diagnostics.archLm(new double[] {1, -1, 2}, 2));
  }
}
