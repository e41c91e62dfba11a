package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ForecastsTest {
  private static final SeriesTable TABLE =
      Simulated.oneLag(
          new double[][] {{0.5, 0.2, 0}, {-0.1, 0.4, 0.3}, {0, 0.1, 0.7}},
          new double[][] {{1, 0, 0}, {0.5, 1, 0}, {0.2, -0.4, 2}},
          200,
          21);
  private static final LeastSquaresVar MODEL = LeastSquaresVar.of(TABLE, 2);
  private static final List<String> ABC = List.of("a", "b", "c");

  @Test
  void theForecastFollowsTheEquation() {
    LeastSquaresVar model = LeastSquaresVar.of(TABLE.select(List.of("a")), 1);
    double slope = model.dynamics().coefficient("a", "a", 1);
    double constant = model.dynamics().constant("a");
    double first = constant + slope * TABLE.value(0, 199);
    Forecast forecast = Forecast.of(model, 2);
    assertThat(forecast.value("a", 1)).isCloseTo(first, within(1e-14));
    assertThat(forecast.value("a", 2)).isCloseTo(constant + slope * first, within(1e-14));
    double variance = model.dynamics().covariance("a", "a");
    assertThat(forecast.standardError("a", 2))
        .isCloseTo(Math.sqrt(variance * (1 + slope * slope)), within(1e-13));
    SeriesTable actual =
        SeriesTable.of(Periods.numbered(2), Map.of("a", new double[] {first + 3, 0}));
    double second = forecast.value("a", 2);
    assertThat(forecast.errors(actual).rootMeanSquare())
        .isCloseTo(Math.sqrt((9 + second * second) / 2), within(1e-13));
    assertThat(forecast.errors(actual).meanAbsolute())
        .isCloseTo((3 + Math.abs(second)) / 2, within(1e-13));
  }

  @Test
  void conditionsTakeAwayTheErrorThatTheyShare() {
    Forecast open = Forecast.of(MODEL, 3);
    ConditionalForecast free = ConditionalForecast.of(MODEL, ABC, Scenario.open(3));
    assertThat(free.standardError("b", 3)).isCloseTo(open.standardError("b", 3), within(1e-12));
    ConditionalForecast held =
        ConditionalForecast.of(
            MODEL, ABC, Scenario.given(3, List.of(new Condition("a", 1, open.value("a", 1) + 1))));
    assertThat(held.standardError("a", 1)).isZero();
    // One step ahead, of two normal shocks one is known: Σbb − Σab²/Σaa.
    Dynamics dynamics = MODEL.dynamics();
    double left =
        dynamics.covariance("b", "b")
            - dynamics.covariance("a", "b")
                * dynamics.covariance("a", "b")
                / dynamics.covariance("a", "a");
    assertThat(held.standardError("b", 1)).isCloseTo(Math.sqrt(left), within(1e-12));
    assertThat(held.standardError("c", 3)).isLessThan(open.standardError("c", 3));
  }

  @Test
  void exogenousFuturesAreNeeded() {
    double[] step = IntStream.range(0, 200).mapToDouble(t -> t < 90 ? 0 : 1).toArray();
    SeriesTable exogenous = SeriesTable.of(TABLE.periods(), Map.of("step", step));
    LeastSquaresVar model = LeastSquaresVar.of(TABLE, 1, exogenous);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(model, 2))
        .withMessageContaining("[step]");
    SeriesTable on = SeriesTable.of(Periods.numbered(2), Map.of("step", new double[] {1, 1}));
    SeriesTable off = SeriesTable.of(Periods.numbered(2), Map.of("step", new double[] {0, 0}));
    double difference =
        Forecast.of(model, new Scenario(2, List.of(), on)).value("a", 1)
            - Forecast.of(model, new Scenario(2, List.of(), off)).value("a", 1);
    assertThat(difference)
        .isCloseTo(model.dynamics().exogenousCoefficient("a", "step"), within(1e-13));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scenario(3, List.of(), on))
        .withMessageContaining("2 rows of exogenous series for 3 steps");
  }

  @Test
  void explosionsAreRefusedNotPrinted() {
    double[] explosive = new double[60];
    double[] noise = Simulated.noise(1, 60, 1).values("a");
    explosive[0] = 10;
    for (int t = 1; t < 60; t++) {
      explosive[t] = 1.1 * explosive[t - 1] + noise[t];
    }
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.table(explosive), 1);
    assertThat(Forecast.of(model, 10).value("a", 10)).isFinite();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(model, 9000))
        .withMessageContaining("the series explode before step")
        .withMessageContaining("largest root 1.1");
  }

  @Test
  void conditionsHoldToTheNinthDigit() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 20; round++) {
      List<Condition> conditions = new ArrayList<>();
      for (int step = 1; step <= 12; step++) {
        for (String name : ABC) {
          if (random.nextInt(3) == 0) {
            conditions.add(new Condition(name, step, 20 * random.nextGaussian()));
          }
        }
      }
      ConditionalForecast forecast =
          ConditionalForecast.of(MODEL, ABC, Scenario.given(12, conditions));
      for (Condition condition : conditions) {
        assertThat(forecast.value(condition.series(), condition.step()))
            .isCloseTo(condition.value(), within(1e-9));
      }
    }
  }

  @Test
  void everyValueMayBeHeld() {
    List<Condition> all = new ArrayList<>();
    for (int step = 1; step <= 30; step++) {
      for (String name : ABC) {
        all.add(new Condition(name, step, step % 5));
      }
    }
    ConditionalForecast forecast = ConditionalForecast.of(MODEL, ABC, Scenario.given(30, all));
    for (Condition condition : all) {
      assertThat(forecast.value(condition.series(), condition.step()))
          .isCloseTo(condition.value(), within(1e-9));
    }
  }

  /** For normal shocks the path is f + Cov(y, y_c) Cov(y_c)⁻¹ (c − f_c). */
  @Test
  void thePathIsTheExpectationGivenTheConditions() {
    Forecast plain = Forecast.of(MODEL, 3);
    RealMatrix covariance = covariance(3);
    int[] held = {2, 7};
    double[] gaps = {4 - plain.value("c", 1), -5 - plain.value("b", 3)};
    RealMatrix among = covariance.getSubMatrix(held, held);
    double[] weights = MatrixUtils.inverse(among).operate(gaps);
    ConditionalForecast forecast =
        ConditionalForecast.of(
            MODEL,
            ABC,
            Scenario.given(3, List.of(new Condition("c", 1, 4), new Condition("b", 3, -5))));
    for (int step = 1; step <= 3; step++) {
      for (int i = 0; i < 3; i++) {
        int row = 3 * (step - 1) + i;
        double expected =
            plain.value(ABC.get(i), step)
                + covariance.getEntry(row, held[0]) * weights[0]
                + covariance.getEntry(row, held[1]) * weights[1];
        assertThat(forecast.value(ABC.get(i), step)).isCloseTo(expected, within(1e-10));
      }
    }
  }

  /** Of the errors of the steps' forecasts, Σ_s Ψ_{g−s} Σ Ψ_{h−s}'. */
  private static RealMatrix covariance(int steps) {
    double[][][] psi = MODEL.dynamics().movingAverages(steps);
    RealMatrix sigma = MatrixUtils.createRealMatrix(MODEL.dynamics().covariance());
    RealMatrix all = MatrixUtils.createRealMatrix(3 * steps, 3 * steps);
    for (int g = 1; g <= steps; g++) {
      for (int h = 1; h <= steps; h++) {
        RealMatrix block = MatrixUtils.createRealMatrix(3, 3);
        for (int s = 1; s <= Math.min(g, h); s++) {
          RealMatrix left = MatrixUtils.createRealMatrix(psi[g - s]);
          RealMatrix right = MatrixUtils.createRealMatrix(psi[h - s]);
          block = block.add(left.multiply(sigma).multiply(right.transpose()));
        }
        all.setSubMatrix(block.getData(), 3 * (g - 1), 3 * (h - 1));
      }
    }
    return all;
  }

  @Test
  void driversAddUpAndOrderDoesNotMoveThePath() {
    Scenario scenario =
        Scenario.given(6, List.of(new Condition("a", 2, 3), new Condition("b", 6, -2)));
    Forecast plain = Forecast.of(MODEL, 6);
    ConditionalForecast one = ConditionalForecast.of(MODEL, ABC, scenario);
    ConditionalForecast other = ConditionalForecast.of(MODEL, List.of("c", "a", "b"), scenario);
    for (int step = 1; step <= 6; step++) {
      for (String name : ABC) {
        int at = step;
        double drivers =
            ABC.stream().mapToDouble(driver -> one.contribution(name, driver, at)).sum();
        assertThat(plain.value(name, step) + drivers)
            .isCloseTo(one.value(name, step), within(1e-10));
        assertThat(other.value(name, step)).isCloseTo(one.value(name, step), within(1e-10));
      }
    }
    assertThat(other.shock("c", 1)).isNotCloseTo(one.shock("c", 1), within(1e-3));
  }

  @Test
  void withoutConditionsNothingChanges() {
    ConditionalForecast open = ConditionalForecast.of(MODEL, ABC, Scenario.open(5));
    Forecast plain = Forecast.of(MODEL, 5);
    assertThat(open.value("b", 5)).isEqualTo(plain.value("b", 5));
    assertThat(open.shock("a", 3)).isZero();
    Condition expected = new Condition("a", 4, plain.value("a", 4));
    ConditionalForecast same =
        ConditionalForecast.of(MODEL, ABC, Scenario.given(5, List.of(expected)));
    assertThat(same.value("c", 5)).isCloseTo(plain.value("c", 5), within(1e-12));
  }

  @Test
  void conditionsHoldInEveryDraw() {
    Scenario scenario =
        Scenario.given(4, List.of(new Condition("a", 2, 3), new Condition("b", 4, -2)));
    ScenarioBands bands = ScenarioBands.of(MODEL, scenario, new Sampling(300, 0.9, 1));
    assertThat(bands.of("a", 2).low()).isCloseTo(3, within(1e-9));
    assertThat(bands.of("a", 2).high()).isCloseTo(3, within(1e-9));
    assertThat(bands.of("b", 4).low()).isCloseTo(-2, within(1e-9));
    assertThat(bands.of("c", 2).high() - bands.of("c", 2).low()).isGreaterThan(3);
    assertThat(ScenarioBands.of(MODEL, scenario, new Sampling(300, 0.9, 1)).of("c", 3))
        .isEqualTo(bands.of("c", 3));
  }

  @Test
  void openBandsAreAsWideAsTheForecastsError() {
    ScenarioBands bands = ScenarioBands.of(MODEL, Scenario.open(8), new Sampling(4000, 0.95, 2));
    Forecast forecast = Forecast.of(MODEL, 8);
    for (String name : ABC) {
      for (int step : new int[] {1, 8}) {
        Band band = bands.of(name, step);
        double error = forecast.standardError(name, step);
        // Unknown coefficients widen the band, by some 2 to 6 % for 200 periods.
        assertThat((band.high() - band.low()) / (2 * 1.96 * error)).isBetween(0.95, 1.15);
        assertThat(band.middle()).isCloseTo(forecast.value(name, step), within(error * 0.1));
      }
    }
  }

  @Test
  void impossibleConditionsAreTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition("a", 0, 1))
        .withMessageContaining("step 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition("a", 1, Double.NaN))
        .withMessageContaining("finite");
    Condition late = new Condition("a", 9, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenario.given(8, List.of(late)))
        .withMessageContaining("beyond the 8 steps");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenario.given(9, List.of(late, new Condition("a", 9, 2))))
        .withMessageContaining("two conditions on 'a' at step 9");
    Scenario unknown = Scenario.given(9, List.of(new Condition("z", 1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConditionalForecast.of(MODEL, ABC, unknown))
        .withMessageContaining("no series 'z'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(MODEL, Scenario.given(9, List.of(late))))
        .withMessageContaining("conditions");
    assertThatIllegalArgumentException().isThrownBy(() -> Scenario.open(0));
    Forecast forecast = Forecast.of(MODEL, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecast.value("a", 5))
        .withMessage("the step is 5; it can be 1 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecast.value("z", 1))
        .withMessageContaining("no series 'z'");
  }
}
