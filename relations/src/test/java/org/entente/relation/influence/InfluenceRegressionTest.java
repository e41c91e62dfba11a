package org.entente.relation.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.entente.relation.influence.InfluenceResult.Fitted;
import org.entente.relation.influence.InfluenceResult.NotFitted;
import org.entente.relation.influence.InfluenceSettings.Receivers;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InfluenceRegressionTest {
  private static final double[] TRUTH = {0.4, 0.5, 0.5, -0.3};

  private static Fitted fitted(InfluenceData data, Family family) {
    return (Fitted) InfluenceRegression.fit(data, InfluenceSettings.of(family));
  }

  /** 160 estimates: two standard errors hold 95.4 %, four hold all but one in 16,000. */
  @ParameterizedTest
  @EnumSource(Family.class)
  void theTruthLiesWithinTheErrors(Family family) {
    int withinTwo = 0;
    for (long seed = 0; seed < 40; seed++) {
      List<Coefficient> found = fitted(Simulated.draw(family, 10, 30, seed), family).coefficients();
      assertThat(found).hasSize(4);
      for (int i = 0; i < 4; i++) {
        Coefficient one = found.get(i);
        assertThat(one.value()).isCloseTo(TRUTH[i], within(4.5 * one.standardError()));
        // The scatter is the family's, so that the two kinds of error agree but for chance.
        assertThat(one.robustError() / one.standardError()).isBetween(0.6, 1.6);
        withinTwo += Math.abs(one.value() - TRUTH[i]) < 2 * one.standardError() ? 1 : 0;
      }
    }
    assertThat(withinTwo).isBetween(144, 159);
  }

  @Test
  void noNeighbouringCoefficientsAreLikelier() {
    for (Family family : Family.values()) {
      InfluenceData data = Simulated.draw(family, 8, 25, 7);
      Fitted fit = fitted(data, family);
      double[] at = fit.coefficients().stream().mapToDouble(Coefficient::value).toArray();
      double top = logLikelihood(data, family, at);
      assertThat(fit.logLikelihood()).isCloseTo(top, within(1e-6));
      for (int i = 0; i < at.length; i++) {
        // h² H / 2 is what the likelihood loses at the distance h.
        for (double h : new double[] {-1e-3, 1e-3}) {
          double[] near = at.clone();
          near[i] += h;
          assertThat(logLikelihood(data, family, near)).isLessThan(top);
        }
      }
    }
  }

  private static double logLikelihood(InfluenceData data, Family family, double[] c) {
    double[][] a = data.weightedTies(new double[] {1, c[1]});
    double[][] b = data.weightedTies(new double[] {c[2], c[3]});
    Bilinear terms = new Bilinear(data, false);
    LeastSquares regression = new LeastSquares(family, terms.y());
    List<double[]> columns = List.of(terms.covariates().get(0), terms.term(a, b));
    double[] eta = regression.eta(columns, new double[] {c[0], 1});
    return new Likelihood(family, terms.y(), eta, columns).logLikelihood();
  }

  @Test
  void theErrorsAreThoseOfTheLikelihoodsCurvature() {
    InfluenceData data = Simulated.draw(Family.POISSON, 8, 25, 3);
    Fitted fit = fitted(data, Family.POISSON);
    double[] at = fit.coefficients().stream().mapToDouble(Coefficient::value).toArray();
    double[][] hessian = new double[4][4];
    double h = 1e-4;
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        double sum = 0;
        for (int sign : new int[] {0, 1, 2, 3}) {
          double[] near = at.clone();
          int u = sign / 2 == 0 ? 1 : -1;
          int v = sign % 2 == 0 ? 1 : -1;
          near[i] += u * h;
          near[j] += v * h;
          sum -= u * v * logLikelihood(data, Family.POISSON, near) / (4 * h * h);
        }
        hessian[i][j] = sum;
      }
    }
    double[][] inverse =
        new LUDecomposition(MatrixUtils.createRealMatrix(hessian))
            .getSolver()
            .getInverse()
            .getData();
    for (int i = 0; i < 4; i++) {
      assertThat(fit.coefficients().get(i).standardError())
          .isCloseTo(Math.sqrt(inverse[i][i]), within(1e-4 * Math.sqrt(inverse[i][i])));
    }
  }

  @Test
  void unknownOutcomesAreLeftOut() {
    InfluenceData data = Simulated.draw(Family.NORMAL, 8, 25, 7);
    data.outcomes()[3][1][2] = Double.NaN;
    assertThat(fitted(data, Family.NORMAL).observations()).isEqualTo(25 * 8 * 7 - 1);
  }

  @Test
  void theNumberOfACoefficientIsThatOfItsMatrix() {
    InfluenceData data = Simulated.draw(Family.NORMAL, 8, 25, 7);
    assertThat(fitted(data, Family.NORMAL).coefficients())
        .extracting(one -> one.part() + " " + one.number())
        .containsExactly("COVARIATE 1", "SENDERS 2", "RECEIVERS 1", "RECEIVERS 2");
    Fitted fixed =
        (Fitted)
            InfluenceRegression.fit(
                data, new InfluenceSettings(Family.NORMAL, false, Receivers.FIXED));
    assertThat(fixed.coefficients())
        .extracting(one -> one.part() + " " + one.number())
        .containsExactly("COVARIATE 1", "SENDERS 1", "SENDERS 2");
  }

  @Test
  void whatCannotBeFittedSaysWhy() {
    InfluenceData data = Simulated.draw(Family.NORMAL, 8, 25, 7);
    assertThat(reason(data, Family.POISSON)).contains("needs counts");
    double[][] ties = data.ties().get(0);
    InfluenceData twice =
        new InfluenceData(data.outcomes(), data.carried(), data.covariates(), List.of(ties, ties));
    assertThat(reason(twice, Family.NORMAL)).contains("drop a covariate");
    InfluenceData still =
        new InfluenceData(data.outcomes(), new double[25][8][8], data.covariates(), data.ties());
    assertThat(reason(still, Family.NORMAL)).contains("no influence to tell");
    double[][][] unknown = new double[25][8][8];
    Arrays.stream(unknown).flatMap(Arrays::stream).forEach(row -> Arrays.fill(row, Double.NaN));
    InfluenceData nothing =
        new InfluenceData(unknown, data.carried(), data.covariates(), data.ties());
    assertThat(reason(nothing, Family.NORMAL)).contains("0 known outcomes are too few");
    unknown[0][1] = new double[] {1, 2, 3, 4, 5, 6, Double.POSITIVE_INFINITY, 8};
    assertThat(reason(nothing, Family.NORMAL)).contains("infinite");
  }

  private static String reason(InfluenceData data, Family family) {
    return ((NotFitted) InfluenceRegression.fit(data, InfluenceSettings.of(family))).reason();
  }

  @Test
  void brokenArraysAreRefused() {
    double[][][] cube = new double[3][4][4];
    double[][] ties = new double[4][4];
    assertThatThrownBy(
            () ->
                new InfluenceData(cube, new double[2][4][4], List.of(), List.<double[][]>of(ties)))
        .hasMessage("carried has 2 periods, the outcomes have 3");
    assertThatThrownBy(
            () ->
                new InfluenceData(
                    cube,
                    cube,
                    List.<double[][][]>of(new double[3][4][5]),
                    List.<double[][]>of(ties)))
        .hasMessage("covariate 1 needs a column for each of 4 states");
    assertThatThrownBy(
            () -> new InfluenceData(cube, cube, List.of(), List.<double[][]>of(new double[3][4])))
        .hasMessage("ties 1 needs a row for each of 4 states");
    assertThatThrownBy(() -> new InfluenceData(cube, cube, List.of(), List.of()))
        .hasMessageContaining("at least one period");
    double[][] broken = new double[4][4];
    broken[1][2] = Double.NaN;
    assertThatThrownBy(() -> new InfluenceData(cube, cube, List.of(), List.of(ties, broken)))
        .hasMessageContaining("ties 2 holds NaN");
    InfluenceData data = new InfluenceData(cube, cube, List.of(), List.<double[][]>of(ties));
    assertThatThrownBy(() -> data.weightedTies(new double[2])).hasMessageContaining("2 weights");
  }
}
