package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImpulseResponsesTest {
  private static final List<String> AB = List.of("a", "b");
  private static final List<String> BA = List.of("b", "a");

  /** Σ has variances 4 and 2 and covariance 1. */
  private static Dynamics two() {
    return new Dynamics(
        new Layout(AB, 1, List.of()),
        new double[][] {{0, 0.5, 0.2}, {0, -0.1, 0.4}},
        new double[][] {{4, 1}, {1, 2}});
  }

  private static Dynamics one(double first, double second, double variance) {
    return new Dynamics(
        new Layout(List.of("a"), 2, List.of()),
        new double[][] {{3, first, second}},
        new double[][] {{variance}});
  }

  @Test
  void aSingleShockFadesAsTheEquationSays() {
    ImpulseResponses responses = ImpulseResponses.of(one(0.5, 0.25, 9), List.of("a"), 3);
    assertThat(responses.path("a", "a")).containsExactly(3.0, 1.5, 1.5, 1.125);
  }

  @Test
  void theSeriesNamedFirstMovesTheOtherAtOnce() {
    ImpulseResponses responses = ImpulseResponses.of(two(), AB, 1);
    assertThat(responses.of("a", "a", 0)).isEqualTo(2);
    assertThat(responses.of("b", "a", 0)).isEqualTo(0.5);
    assertThat(responses.of("a", "b", 0)).isZero();
    assertThat(responses.of("b", "b", 0)).isCloseTo(Math.sqrt(1.75), within(1e-15));
    assertThat(responses.of("a", "a", 1)).isCloseTo(0.5 * 2 + 0.2 * 0.5, within(1e-15));
    assertThat(responses.of("b", "a", 1)).isCloseTo(-0.1 * 2 + 0.4 * 0.5, within(1e-15));
    ImpulseResponses reversed = ImpulseResponses.of(two(), BA, 0);
    assertThat(reversed.of("b", "a", 0)).isZero();
    assertThat(reversed.of("b", "b", 0)).isCloseTo(Math.sqrt(2), within(1e-15));
    assertThat(reversed.of("a", "b", 0)).isCloseTo(1 / Math.sqrt(2), within(1e-15));
  }

  @Test
  void orderChangesWhoseTheVarianceIsNotHowMuchThereIs() {
    VarianceDecomposition straight = VarianceDecomposition.of(ImpulseResponses.of(two(), AB, 9));
    VarianceDecomposition reversed = VarianceDecomposition.of(ImpulseResponses.of(two(), BA, 9));
    for (int step = 1; step <= 10; step++) {
      for (String name : AB) {
        assertThat(straight.standardError(name, step))
            .isCloseTo(reversed.standardError(name, step), within(1e-12));
        assertThat(straight.share(name, "a", step) + straight.share(name, "b", step))
            .isCloseTo(1, within(1e-12));
      }
    }
    assertThat(straight.share("b", "a", 1)).isCloseTo(0.125, within(1e-15));
    assertThat(reversed.share("a", "b", 1)).isCloseTo(0.125, within(1e-15));
    assertThat(reversed.share("b", "a", 1)).isZero();
  }

  @Test
  void theSpreadOfAShockAddsUpToOne() {
    ShockSpread spread = ShockSpread.of(ImpulseResponses.of(two(), AB, 4));
    assertThat(spread.size("a", 1)).isCloseTo(Math.sqrt(4.25), within(1e-15));
    assertThat(spread.share("a", "b", 1)).isCloseTo(0.25 / 4.25, within(1e-15));
    assertThat(spread.share("a", "a", 5) + spread.share("a", "b", 5)).isCloseTo(1, within(1e-12));
  }

  @Test
  void ordersMustNameEachSeriesOnce() {
    for (List<String> wrong : List.of(List.of("a"), List.of("a", "a"), List.of("a", "b", "a"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ImpulseResponses.of(two(), wrong, 3))
          .withMessageContaining("must name each of [a, b] once");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImpulseResponses.of(two(), List.of("a", "c"), 3))
        .withMessageContaining("no series 'c'");
    assertThatIllegalArgumentException().isThrownBy(() -> ImpulseResponses.of(two(), AB, -1));
  }

  @Test
  void rootsAreThoseOfTheLagPolynomial() {
    // x² − 0.5x − 0.25 = 0
    double root = 0.25 + Math.sqrt(0.0625 + 0.25);
    Stability fading = Stability.of(one(0.5, 0.25, 1));
    assertThat(fading.largest()).isCloseTo(root, within(1e-12));
    assertThat(fading.moduli().get(1)).isCloseTo(0.25 / root, within(1e-12));
    assertThat(fading.holds()).isTrue();
    // Two complex roots with modulus √0.81
    assertThat(Stability.of(one(1.2, -0.81, 1)).moduli().get(1)).isCloseTo(0.9, within(1e-12));
    assertThat(Stability.of(one(0.9, 0.2, 1)).holds()).isFalse();
  }

  @Test
  void theQuickCheckAgreesWithTheRoots() {
    for (int permille = 900; permille <= 1100; permille += 3) {
      Dynamics dynamics = one(permille / 1000.0 - 0.3, 0.3, 1e-8);
      assertThat(Stability.holds(dynamics)).isEqualTo(permille < 1000);
      assertThat(Stability.of(dynamics).holds()).isEqualTo(permille < 1000);
    }
    assertThat(Stability.holds(two())).isTrue();
  }
}
