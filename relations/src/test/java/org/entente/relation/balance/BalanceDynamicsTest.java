package org.entente.relation.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class BalanceDynamicsTest {
  /** Relative to the largest opinion: steps of a thousandth of the way leave errors near 1e-9. */
  private static final double CLOSE = 1e-7;

  @Test
  void stepsFollowTheClosedForm() {
    for (long seed = 0; seed < 8; seed++) {
      BalanceDynamics dynamics = BalanceDynamics.of(RandomNetworks.draw(12, 0.6, 0.5, seed));
      double time = 0.8 * dynamics.escapeTime().orElseThrow();
      assertClose(dynamics.integrated(time, 1000), dynamics.at(time));
    }
  }

  @Test
  void theClosedFormIsTheInverseOfThePaper() {
    BalanceDynamics dynamics = BalanceDynamics.of(RandomNetworks.draw(12, 0.6, 0.5, 3));
    double time = 0.9 * dynamics.escapeTime().orElseThrow();
    RealMatrix start = MatrixUtils.createRealMatrix(dynamics.at(0));
    RealMatrix identity = MatrixUtils.createRealIdentityMatrix(dynamics.states().size());
    RealMatrix inverse =
        new LUDecomposition(identity.subtract(start.scalarMultiply(time))).getSolver().getInverse();
    assertClose(start.multiply(inverse).getData(), dynamics.at(time));
  }

  private static void assertClose(double[][] actual, double[][] expected) {
    double scale = MatrixUtils.createRealMatrix(expected).getFrobeniusNorm();
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).containsExactly(expected[i], within(CLOSE * scale));
    }
  }

  @Test
  void theEndIsTheCampsOfTheLeadingEigenvector() {
    for (long seed = 0; seed < 20; seed++) {
      BalanceDynamics dynamics = BalanceDynamics.of(RandomNetworks.draw(12, 0.8, 0.5, seed));
      double[][] end = dynamics.at(dynamics.escapeTime().orElseThrow() * (1 - 1e-9));
      Camps camps = dynamics.prediction().orElseThrow().camps();
      for (int i = 0; i < end.length; i++) {
        for (int j = 0; j < end.length; j++) {
          boolean together =
              camps.first().contains(dynamics.states().get(i))
                  == camps.first().contains(dynamics.states().get(j));
          assertThat(end[i][j] > 0).isEqualTo(together);
        }
      }
    }
  }

  @Test
  void balancedNetworksKeepTheirCamps() {
    SignedNetwork network =
        new SignedNetwork(
            List.of(
                new Tie("DDR", "RUS", 1),
                new Tie("DDR", "USA", -1),
                new Tie("RUS", "USA", -1),
                new Tie("GBR", "USA", 1),
                new Tie("GBR", "RUS", -1)));
    assertThat(BalanceDynamics.of(network).prediction().orElseThrow().camps())
        .isEqualTo(((Frustration.Exact) FrustrationIndex.of(network)).camps())
        .isEqualTo(new Camps(List.of("DDR", "RUS"), List.of("GBR", "USA")));
  }

  @Test
  void statesApartAreUndecidedAndEqualPartsPredictNothing() {
    SignedNetwork apart =
        new SignedNetwork(
            List.of(
                new Tie("A", "B", 1),
                new Tie("B", "C", 1),
                new Tie("A", "C", 1),
                new Tie("X", "Y", -1)));
    assertThat(BalanceDynamics.of(apart).prediction().orElseThrow().undecided())
        .containsExactly("X", "Y");
    SignedNetwork equal = new SignedNetwork(List.of(new Tie("A", "B", 1), new Tie("X", "Y", -1)));
    assertThat(BalanceDynamics.of(equal).prediction()).isEmpty();
  }

  @Test
  void badInputIsRefused() {
    assertThatThrownBy(() -> BalanceDynamics.of(new SignedNetwork(List.of())))
        .hasMessageContaining("no states");
    assertThatThrownBy(() -> BalanceDynamics.of(List.of("A", "B"), new double[][] {{0, 1}}))
        .hasMessageContaining("n × n");
    assertThatThrownBy(() -> BalanceDynamics.of(List.of("A", "B"), new double[][] {{0, 1}, {2, 0}}))
        .hasMessageContaining("'B' and 'A' are not finite and mutual");
    BalanceDynamics pair = BalanceDynamics.of(List.of("A", "B"), new double[][] {{0, 1}, {1, 0}});
    assertThatThrownBy(() -> pair.at(1.01)).hasMessageContaining("before the escape time");
    assertThatThrownBy(() -> pair.integrated(0.5, 0)).hasMessageContaining("at least 1");
    assertThat(
            BalanceDynamics.of(List.of("A", "B"), new double[][] {{-1, 0}, {0, -2}}).escapeTime())
        .isEmpty();
  }
}
