package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeastSquaresVarTest {

  @Test
  void oneSeriesByHand() {
    // y (2, 5, 5, 9) on the y before (1, 2, 5, 5): Sxx 12.75, Sxy 13.75, Syy 24.75.
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.table(new double[] {1, 2, 5, 5, 9}), 1);
    double slope = 13.75 / 12.75;
    assertThat(model.dynamics().coefficient("a", "a", 1)).isCloseTo(slope, within(1e-14));
    assertThat(model.dynamics().constant("a")).isCloseTo(5.25 - slope * 3.25, within(1e-14));
    double squares = 24.75 - slope * 13.75;
    assertThat(model.dynamics().covariance("a", "a")).isCloseTo(squares / 4, within(1e-13));
    assertThat(model.standardError("a", "a", 1))
        .isCloseTo(Math.sqrt(squares / 2 / 12.75), within(1e-13));
    assertThat(model.freedom()).isEqualTo(2);
  }

  @Test
  void knownEffectsAreFound() {
    double[][] effects = {{0.5, 0.2, 0}, {0, 0.4, 0.3}, {0, 0, 0.6}};
    double[][] mix = {{1, 0, 0}, {0.5, 1, 0}, {0, 0, 2}};
    SeriesTable table = Simulated.oneLag(effects, mix, 20_000, 7);
    LeastSquaresVar model = LeastSquaresVar.of(table, 2);
    List<String> names = Simulated.names(3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        String effect = names.get(i);
        String cause = names.get(j);
        // Four standard errors: one in 16,000 lies outside.
        assertThat(model.dynamics().coefficient(effect, cause, 1))
            .isCloseTo(effects[i][j], within(4 * model.standardError(effect, cause, 1)));
        assertThat(model.dynamics().coefficient(effect, cause, 2))
            .isCloseTo(0, within(4 * model.standardError(effect, cause, 2)));
      }
    }
    assertThat(model.dynamics().covariance("b", "b")).isCloseTo(1.25, within(0.05));
    assertThat(model.dynamics().covariance("a", "b")).isCloseTo(0.5, within(0.03));
  }

  @Test
  void scaleAndLevelChangeNothingButUnits() {
    SeriesTable table = Simulated.oneLag(new double[][] {{0.5, 0.2}, {0.1, 0.4}}, unit(), 300, 3);
    double[] far = table.values("a");
    double[] large = table.values("b");
    for (int i = 0; i < far.length; i++) {
      far[i] = 1e6 + 1e-3 * far[i];
      large[i] *= 1e12;
    }
    SeriesTable moved = Simulated.table(far, large);
    FTest plain = Granger.pairwise(table, 3).get(0).test();
    FTest scaled = Granger.pairwise(moved, 3).get(0).test();
    // 1e6 + 1e-3 x keeps seven digits of x.
    assertThat(scaled.statistic()).isCloseTo(plain.statistic(), within(1e-5));
  }

  @Test
  void exogenousSeriesAreEstimated() {
    double[] noise = Simulated.noise(1, 400, 5).values("a");
    double[] step = IntStream.range(0, 400).mapToDouble(t -> t < 200 ? 0 : 1).toArray();
    double[] y = new double[400];
    for (int t = 1; t < 400; t++) {
      y[t] = 2 + 0.5 * y[t - 1] + 3 * step[t] + noise[t] * 0.1;
    }
    SeriesTable table = Simulated.table(y);
    SeriesTable exogenous = SeriesTable.of(table.periods(), Map.of("step", step));
    Dynamics dynamics = LeastSquaresVar.of(table, 1, exogenous).dynamics();
    assertThat(dynamics.exogenousCoefficient("a", "step")).isCloseTo(3, within(0.1));
    assertThat(dynamics.constant("a")).isCloseTo(2, within(0.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dynamics.exogenousCoefficient("a", "jump"))
        .withMessageContaining("'jump'");
  }

  @Test
  void aConstantSeriesIsNamed() {
    double[] noise = Simulated.noise(1, 50, 1).values("a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(Simulated.table(noise, new double[50]), 2))
        .withMessage("series 'b' is constant (0.0): drop it, or take a stretch in which it moves");
    double[] nearly = new double[50];
    for (int i = 0; i < 50; i++) {
      nearly[i] = 1e9 + noise[i] * 1e-6;
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(Simulated.table(noise, nearly), 2))
        .withMessageContaining("series 'b' is constant");
  }

  @Test
  void aSumOfOtherSeriesIsNamed() {
    SeriesTable two = Simulated.noise(2, 60, 2);
    double[] sum = new double[60];
    for (int i = 0; i < 60; i++) {
      sum[i] = 3 - 2 * two.values("a")[i] + two.values("b")[i];
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LeastSquaresVar.of(Simulated.table(two.values("a"), two.values("b"), sum), 1))
        .withMessageContaining("series 'c' is made of the series before it [a, b]");
  }

  @Test
  void aLaggedCopyIsRefused() {
    double[] noise = Simulated.noise(1, 61, 2).values("a");
    double[] now = Arrays.copyOfRange(noise, 1, 61);
    double[] before = Arrays.copyOfRange(noise, 0, 60);
    SeriesTable table = Simulated.table(now, before);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(table, 2))
        .withMessageContaining("is a linear combination of the other regressors");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(table, 1))
        .withMessageContaining("the lags explain series 'b' to the last digit");
  }

  @Test
  void aTrendIsRefused() {
    double[] trend = IntStream.range(0, 40).mapToDouble(t -> t).toArray();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(Simulated.table(trend), 1))
        .withMessageContaining("to the last digit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(Simulated.table(trend), 2))
        .withMessageContaining("linear combination");
  }

  @Test
  void tooFewPeriodsAreTold() {
    SeriesTable table = Simulated.noise(3, 20, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(table, 5))
        .withMessageStartingWith("20 periods are too few: 3 series with 5 lags need 24 or more");
    assertThatIllegalArgumentException().isThrownBy(() -> LeastSquaresVar.of(table, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> LeastSquaresVar.of(table, 50));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSquaresVar.of(table.select(List.of()), 1));
    assertThat(LeastSquaresVar.of(Simulated.noise(3, 24, 4), 5).freedom()).isEqualTo(3);
  }

  private static double[][] unit() {
    return new double[][] {{1, 0}, {0, 1}};
  }
}
