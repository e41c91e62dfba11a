package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.relation.series.SimsZhaPrior.Decay;
import org.entente.relation.series.SimsZhaPrior.Dummies;
import org.entente.relation.series.SimsZhaPrior.Form;
import org.entente.relation.series.SimsZhaPrior.Tightness;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class BayesianVarTest {
  private static final SeriesTable TABLE =
      Simulated.oneLag(
          new double[][] {{0.5, 0.2}, {-0.1, 0.4}}, new double[][] {{1, 0}, {0.5, 1}}, 150, 8);

  private static Tightness overall(double value) {
    return new Tightness(value, 1, 1, 1, 1);
  }

  @Test
  void aFlatPriorIsLeastSquares() {
    BayesianVar flat = BayesianVar.of(TABLE, 3, SimsZhaPrior.weekly(2).with(Form.FLAT));
    sameCoefficients(flat, 1e-10);
    assertThat(flat.posterior().freedom()).isEqualTo(147 - 7);
  }

  @Test
  void aLoosePriorIsNearlyLeastSquares() {
    sameCoefficients(BayesianVar.of(TABLE, 3, SimsZhaPrior.of(overall(1e5), 2)), 1e-8);
  }

  private static void sameCoefficients(BayesianVar model, double tolerance) {
    Dynamics expected = LeastSquaresVar.of(TABLE, 3).dynamics();
    for (String effect : TABLE.names()) {
      for (String cause : TABLE.names()) {
        for (int lag = 1; lag <= 3; lag++) {
          assertThat(model.dynamics().coefficient(effect, cause, lag))
              .isCloseTo(expected.coefficient(effect, cause, lag), within(tolerance));
        }
      }
    }
  }

  @Test
  void aTightPriorIsARandomWalk() {
    Dynamics dynamics = BayesianVar.of(TABLE, 2, SimsZhaPrior.of(overall(1e-6), 2)).dynamics();
    assertThat(dynamics.coefficient("a", "a", 1)).isCloseTo(1, within(1e-6));
    assertThat(dynamics.coefficient("a", "b", 1)).isCloseTo(0, within(1e-6));
    assertThat(dynamics.coefficient("a", "a", 2)).isCloseTo(0, within(1e-6));
    assertThat(dynamics.constant("a")).isCloseTo(0, within(1e-6));
  }

  @Test
  void strongDummiesHoldSumsOfCoefficients() {
    SeriesTable high = raised();
    SimsZhaPrior prior = SimsZhaPrior.of(overall(10), 2).with(new Dummies(1e4, 0));
    Dynamics dynamics = BayesianVar.of(high, 2, prior).dynamics();
    assertThat(sum(dynamics, "a", "a")).isCloseTo(1, within(1e-4));
    assertThat(sum(dynamics, "a", "b")).isCloseTo(0, within(1e-4));
  }

  @Test
  void aStrongCommonDummyHoldsTheInitialLevel() {
    SeriesTable high = raised();
    SimsZhaPrior prior = SimsZhaPrior.of(overall(10), 2).with(new Dummies(0, 1e4));
    Dynamics dynamics = BayesianVar.of(high, 2, prior).dynamics();
    double a = (high.value(0, 0) + high.value(0, 1)) / 2;
    double b = (high.value(1, 0) + high.value(1, 1)) / 2;
    double stays =
        dynamics.constant("a") + sum(dynamics, "a", "a") * a + sum(dynamics, "a", "b") * b;
    assertThat(stays).isCloseTo(a, within(1e-4));
  }

  private static SeriesTable raised() {
    double[] a = TABLE.values("a");
    double[] b = TABLE.values("b");
    for (int t = 0; t < a.length; t++) {
      a[t] += 10;
      b[t] -= 7;
    }
    return Simulated.table(a, b);
  }

  private static double sum(Dynamics dynamics, String effect, String cause) {
    return dynamics.coefficient(effect, cause, 1) + dynamics.coefficient(effect, cause, 2);
  }

  @Test
  void thePosteriorIsTheTextbooks() {
    SimsZhaPrior prior = SimsZhaPrior.weekly(2);
    BayesianVar model = BayesianVar.of(TABLE, 2, prior);
    Layout layout = model.dynamics().layout();
    Design observed = Design.of(TABLE, none(), 2, 2);
    RealMatrix x = MatrixUtils.createRealMatrix(observed.regressors()).transpose();
    RealMatrix y = MatrixUtils.createRealMatrix(observed.targets()).transpose();
    Design stacked = SimsZhaRows.of(TABLE, layout, prior).before(observed);
    // Three rows of dummies, then one for each coefficient with 1/(prior deviation).
    double[] precision = new double[5];
    for (int k = 0; k < 5; k++) {
      precision[k] = Math.pow(stacked.regressors()[k][3 + k], 2);
    }
    assertThat(precision[0]).isCloseTo(1 / (0.15 * 0.15), within(1e-9));
    assertThat(precision[3] / precision[1]).isCloseTo(16, within(1e-9));
    RealMatrix h = MatrixUtils.createRealDiagonalMatrix(precision);
    RealMatrix mean = MatrixUtils.createRealMatrix(5, 2);
    mean.setEntry(1, 0, 1);
    mean.setEntry(2, 1, 1);
    RealMatrix both = h.add(x.transpose().multiply(x));
    RealMatrix b =
        MatrixUtils.inverse(both).multiply(h.multiply(mean).add(x.transpose().multiply(y)));
    RealMatrix scatter =
        y.transpose()
            .multiply(y)
            .add(mean.transpose().multiply(h).multiply(mean))
            .subtract(b.transpose().multiply(both).multiply(b));
    assertThat(model.dynamics().coefficient("b", "a", 1))
        .isCloseTo(b.getEntry(1, 1), within(1e-10));
    assertThat(model.dynamics().constant("a")).isCloseTo(b.getEntry(0, 0), within(1e-10));
    // S/(T + ν − m − 1) with ν = m + 1, off the diagonal, where the prior's own S is 0
    assertThat(model.dynamics().covariance("a", "b"))
        .isCloseTo(scatter.getEntry(0, 1) / 148, within(1e-10));
  }

  private static SeriesTable none() {
    return SeriesTable.of(TABLE.periods(), Map.of());
  }

  @Test
  void drawsScatterAsThePosteriorSays() {
    LeastSquaresVar model = LeastSquaresVar.of(TABLE, 1);
    List<Dynamics> draws = model.posterior().draws(4000, 3);
    double[] effect = draws.stream().mapToDouble(d -> d.coefficient("a", "b", 1)).toArray();
    double[] variance = draws.stream().mapToDouble(d -> d.covariance("a", "b")).toArray();
    double mean = IntStream.range(0, 4000).mapToDouble(i -> effect[i]).average().orElseThrow();
    double error = model.standardError("a", "b", 1);
    // Means of 4,000 draws have 1/63 of a draw's deviation; four of those.
    assertThat(mean).isCloseTo(model.dynamics().coefficient("a", "b", 1), within(error * 4 / 63));
    double spread =
        Math.sqrt(
            IntStream.range(0, 4000)
                .mapToDouble(i -> (effect[i] - mean) * (effect[i] - mean))
                .average()
                .orElseThrow());
    assertThat(spread / error).isBetween(0.95, 1.07);
    double expected = model.fit().covariance(1)[0][1] / (model.freedom() - 3);
    assertThat(Arrays.stream(variance).average().orElseThrow()).isCloseTo(expected, within(0.01));
    assertThat(model.posterior().draws(1, 3).get(0).constant("a"))
        .isEqualTo(draws.get(0).constant("a"));
  }

  @Test
  void monthsDecayAsQuartersWould() {
    SimsZhaPrior prior = SimsZhaPrior.weekly(2).with(Decay.MONTHLY);
    assertThat(prior.shrinkage(1, 12)).isEqualTo(1);
    assertThat(prior.shrinkage(12, 12)).isCloseTo(1 / 16.0, within(1e-12));
    assertThat(SimsZhaPrior.weekly(2).shrinkage(3, 12)).isCloseTo(1 / 9.0, within(1e-12));
  }

  @Test
  void exogenousEffectsAreShrunkToZero() {
    double[] step = IntStream.range(0, 150).mapToDouble(t -> t < 75 ? 0 : 1).toArray();
    double[] moved = TABLE.values("a");
    for (int t = 0; t < 150; t++) {
      moved[t] += 5 * step[t];
    }
    SeriesTable table = Simulated.table(moved, TABLE.values("b"));
    SeriesTable exogenous = SeriesTable.of(table.periods(), Map.of("step", step));
    double loose = effect(table, exogenous, 100);
    double tight = effect(table, exogenous, 1e-4);
    assertThat(loose).isGreaterThan(1);
    assertThat(tight).isCloseTo(0, within(1e-3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> effect(table, exogenous, 0))
        .withMessageContaining("lambda5");
  }

  private static double effect(SeriesTable table, SeriesTable exogenous, double lambda5) {
    SimsZhaPrior prior = SimsZhaPrior.of(new Tightness(1, 1, 1, 1, lambda5), 2);
    return BayesianVar.of(table, 1, prior, exogenous).dynamics().exogenousCoefficient("a", "step");
  }

  @Test
  void impossiblePriorsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overall(0))
        .withMessageContaining("lambda0");
    assertThatIllegalArgumentException().isThrownBy(() -> overall(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tightness(1, 1, -1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Dummies(-1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesianVar.of(TABLE, 1, SimsZhaPrior.weekly(0)))
        .withMessageContaining("nu");
  }

  @Test
  void badSeriesAreRefusedAsByLeastSquares() {
    SimsZhaPrior prior = SimsZhaPrior.weekly(2);
    SeriesTable constant = Simulated.table(TABLE.values("a"), new double[150]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesianVar.of(constant, 1, prior))
        .withMessageContaining("series 'b' is constant");
    SeriesTable twice = Simulated.table(TABLE.values("a"), TABLE.values("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesianVar.of(twice, 1, prior))
        .withMessageContaining("made of the series before it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesianVar.of(TABLE.rows(0, 8), 3, prior))
        .withMessageContaining("too few");
  }
}
