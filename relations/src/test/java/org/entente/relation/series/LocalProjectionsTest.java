package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalProjectionsTest {
  private static final double[][] EFFECTS = {{0.5, 0.2}, {-0.1, 0.4}};
  private static final double[][] MIX = {{1, 0}, {0.5, 1}};
  private static final List<String> BA = List.of("b", "a");

  private static SeriesTable table(int periods, long seed) {
    return Simulated.oneLag(EFFECTS, MIX, periods, seed);
  }

  @Test
  void impactAndFirstStepAreThoseOfTheAutoregression() {
    SeriesTable table = table(200, 1);
    LocalProjections projections = LocalProjections.of(table, 2, BA, 4);
    ImpulseResponses responses =
        ImpulseResponses.of(LeastSquaresVar.of(table, 2).dynamics(), BA, 4);
    for (int step = 0; step <= 1; step++) {
      assertThat(projections.of("a", "b", step))
          .isCloseTo(responses.of("a", "b", step), within(1e-12));
      assertThat(projections.of("b", "a", step))
          .isCloseTo(responses.of("b", "a", step), within(1e-12));
    }
    assertThat(projections.standardError("a", "b", 0)).isZero();
  }

  @Test
  void longSamplesTellTheTruth() {
    LocalProjections projections = LocalProjections.of(table(50_000, 2), 1, List.of("a", "b"), 3);
    // θ_2 = A² P: A² = {{0.23, 0.18}, {−0.09, 0.14}}
    assertThat(projections.of("a", "a", 2)).isCloseTo(0.23 + 0.09, within(0.025));
    assertThat(projections.of("b", "b", 2)).isCloseTo(0.14, within(0.025));
    assertThat(projections.of("b", "a", 2)).isCloseTo(-0.09 + 0.07, within(0.025));
  }

  @Test
  void standardErrorsAreTheScatterOfManySamples() {
    double sum = 0;
    double squares = 0;
    double errors = 0;
    for (int seed = 0; seed < 400; seed++) {
      LocalProjections projections = LocalProjections.of(table(300, seed), 1, List.of("a", "b"), 3);
      double value = projections.of("a", "b", 3);
      sum += value / 400;
      squares += value * value / 400;
      errors += projections.standardError("a", "b", 3) / 400;
    }
    // Newey–West errors fall a few percent short in samples of 300.
    assertThat(errors / Math.sqrt(squares - sum * sum)).isBetween(0.85, 1.1);
  }

  @Test
  void neweyWestByHand() {
    double[] weights = {1, 1, 1, 1};
    double[] residuals = {1, 2, -1, 3};
    // Squares 15; lag 1: 2 − 2 − 3 = −3, weight 1/2 for reach 1
    assertThat(LocalProjections.neweyWest(weights, residuals, 0, 0))
        .isCloseTo(Math.sqrt(15), within(1e-14));
    assertThat(LocalProjections.neweyWest(weights, residuals, 1, 0))
        .isCloseTo(Math.sqrt(12), within(1e-14));
    assertThat(LocalProjections.neweyWest(weights, residuals, 1, 2))
        .isCloseTo(Math.sqrt(24), within(1e-14));
  }

  @Test
  void tooLongHorizonsAreTold() {
    SeriesTable table = table(40, 1);
    assertThat(LocalProjections.of(table, 1, BA, 34).horizon()).isEqualTo(34);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalProjections.of(table, 1, BA, 35))
        .withMessageContaining("it can be 0 to 34");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalProjections.of(table, 1, List.of("b"), 3))
        .withMessageContaining("once");
  }
}
