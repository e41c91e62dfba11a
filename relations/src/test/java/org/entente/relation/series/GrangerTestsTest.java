package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrangerTestsTest {
  private static final double[][] UNIT = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  private static final double[][] CHAIN = {{0.5, 0, 0}, {0.4, 0.3, 0}, {0, 0.4, 0.2}};

  @Test
  void theFTestIsTheLossOfSquaresWithoutTheCause() {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.oneLag(CHAIN, UNIT, 120, 11), 3);
    double without = LeastSquares.of(model.design().without(2, 5, 8)).squares(0);
    double with = model.fit().squares(0);
    FTest test = Granger.exclusion(model, "b", "a").test();
    assertThat(test.statistic())
        .isCloseTo((without - with) / 3 / (with / model.freedom()), within(1e-10));
    assertThat(test.numerator()).isEqualTo(3);
    assertThat(test.denominator()).isEqualTo(117 - 10);
  }

  @Test
  void aChainOfCausesIsFoundAndItsReverseIsNot() {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.oneLag(CHAIN, UNIT, 1000, 12), 1);
    assertThat(Granger.within(model))
        .filteredOn(test -> test.test().pValue() < 0.001)
        .extracting(test -> test.cause() + test.effect())
        .containsExactly("ab", "bc");
  }

  @Test
  void withoutCausesPValuesAreUniform() {
    int rejected = 0;
    for (int seed = 0; seed < 1000; seed++) {
      SeriesTable table = Simulated.noise(2, 60, seed);
      rejected += Granger.pairwise(table, 2).get(0).test().pValue() < 0.1 ? 1 : 0;
    }
    // 100 expected, standard deviation 9.5.
    assertThat(rejected).isBetween(70, 130);
  }

  @Test
  void blocksAreToldApart() {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.oneLag(CHAIN, UNIT, 1000, 13), 2);
    assertThat(BlockExogeneity.of(model, List.of("a"), List.of("b", "c")).pValue())
        .isLessThan(1e-6);
    ChiSquareTest reverse = BlockExogeneity.of(model, List.of("b", "c"), List.of("a"));
    assertThat(reverse.pValue()).isGreaterThan(0.01);
    assertThat(reverse.degrees()).isEqualTo(4);
    assertThat(BlockExogeneity.ofAllOthers(model, "a")).isEqualTo(reverse);
  }

  @Test
  void blocksMustNotOverlap() {
    LeastSquaresVar model = LeastSquaresVar.of(Simulated.noise(3, 100, 1), 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlockExogeneity.of(model, List.of("a"), List.of("a", "b")))
        .withMessageContaining("share no series");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlockExogeneity.of(model, List.of("z"), List.of("a")))
        .withMessageContaining("no series 'z'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlockExogeneity.of(model, List.of(), List.of("a")));
  }

  @Test
  void lagSelectionFindsTheOrder() {
    double[] noise = Simulated.noise(1, 2000, 3).values("a");
    double[] y = new double[2000];
    for (int t = 3; t < 2000; t++) {
      y[t] = 0.4 * y[t - 1] - 0.3 * y[t - 3] + noise[t];
    }
    LagSelection selection = LagSelection.of(Simulated.table(y), 8);
    assertThat(selection.byBayes()).isEqualTo(3);
    assertThat(selection.byHannanQuinn()).isEqualTo(3);
    // Akaike's criterion never settles: it may take more, not fewer.
    assertThat(selection.byAkaike()).isGreaterThanOrEqualTo(3);
    assertThat(selection.byLikelihoodRatio(0.001)).isEqualTo(3);
    assertThat(selection.orders().get(0).againstOneFewer()).isNull();
  }
}
