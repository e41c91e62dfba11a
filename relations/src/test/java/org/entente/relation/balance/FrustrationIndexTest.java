package org.entente.relation.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrustrationIndexTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.15, 0.3, 0.5, 0.8, 1})
  void itIsWhatTryingAllCampsGives(double density) {
    for (long seed = 0; seed < 25; seed++) {
      SignedNetwork network = RandomNetworks.draw(10, density, 0.5, seed);
      assertThat(RandomNetworks.index(network))
          .as("seed %s", seed)
          .isEqualTo(RandomNetworks.indexByTryingAll(network));
    }
  }

  /** All enemies: the best camps are halves, which leave two cliques of frustrated ties. */
  @ParameterizedTest
  @CsvSource({"3, 1", "4, 2", "5, 4", "6, 6", "9, 16", "12, 30"})
  void allEnemiesAreSplitInHalves(int states, int index) {
    SignedNetwork network = RandomNetworks.draw(states, 1, 1, 1);
    Frustration.Exact exact = (Frustration.Exact) FrustrationIndex.of(network);
    assertThat(exact.index()).isEqualTo(index);
    assertThat(Math.abs(exact.camps().first().size() - exact.camps().second().size()))
        .isLessThanOrEqualTo(1);
  }

  @Test
  void theCampsFrustrateJustTheTiesThatItNames() {
    for (long seed = 0; seed < 20; seed++) {
      SignedNetwork network = RandomNetworks.draw(20, 0.15, 0.4, seed);
      Frustration.Exact exact = (Frustration.Exact) FrustrationIndex.of(network);
      assertThat(network.ties().stream().filter(tie -> frustrated(tie, exact.camps())))
          .containsExactlyElementsOf(exact.frustrated())
          .hasSize(exact.index());
      List<String> all = new ArrayList<>(exact.camps().first());
      all.addAll(exact.camps().second());
      assertThat(all).containsExactlyInAnyOrderElementsOf(network.states());
    }
  }

  private static boolean frustrated(Tie tie, Camps camps) {
    boolean together = camps.first().contains(tie.a()) == camps.first().contains(tie.b());
    return together != tie.sign() > 0;
  }

  @Test
  void twoUnbalancedTrianglesThatShareAStateAddUp() {
    SignedNetwork network =
        new SignedNetwork(
            List.of(
                new Tie("A", "B", -1),
                new Tie("B", "C", 1),
                new Tie("A", "C", 1),
                new Tie("C", "D", -1),
                new Tie("D", "E", -1),
                new Tie("C", "E", -1),
                new Tie("E", "F", -1),
                new Tie("X", "Y", -1)));
    assertThat(RandomNetworks.index(network)).isEqualTo(2);
  }

  @Test
  void aLongUnbalancedRingHasOneAndALongChainNone() {
    List<Tie> chain = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      chain.add(new Tie("%05d".formatted(i), "%05d".formatted(i + 1), i % 3 == 0 ? -1 : 1));
    }
    assertThat(RandomNetworks.index(new SignedNetwork(chain))).isZero();
    List<Tie> ring = chain.subList(0, 60);
    ring.add(new Tie("00000", "00060", -1));
    assertThat(RandomNetworks.index(new SignedNetwork(ring))).isOne();
  }

  @Test
  void aNetworkWithoutTiesIsBalanced() {
    assertThat(FrustrationIndex.of(new SignedNetwork(List.of())))
        .isEqualTo(new Frustration.Exact(0, new Camps(List.of(), List.of()), List.of()));
  }

  @Test
  void whereTheEffortEndsThereAreBounds() {
    SignedNetwork network = RandomNetworks.draw(24, 1, 0.5, 1);
    Frustration.Bounded bounded =
        (Frustration.Bounded) FrustrationIndex.of(network, new Effort(1, 1));
    assertThat(bounded.atLeast()).isPositive().isLessThan(bounded.atMost());
    assertThat(bounded.frustrated()).hasSize(bounded.atMost());
    assertThat(RandomNetworks.index(RandomNetworks.draw(14, 1, 0.5, 1)))
        .isEqualTo(RandomNetworks.indexByTryingAll(RandomNetworks.draw(14, 1, 0.5, 1)));
    assertThatThrownBy(() -> new Effort(1, 0)).hasMessageContaining("at least 1");
  }

  /** As hard as it gets: a billion operations prove little, but they end, and the bounds hold. */
  @Test
  void aHardNetworkOfManyStatesIsBounded() {
    SignedNetwork network = RandomNetworks.draw(70, 1, 0.5, 1);
    Frustration.Bounded bounded =
        (Frustration.Bounded) FrustrationIndex.of(network, new Effort(1, 1_000_000_000));
    assertThat(bounded.atLeast()).isBetween(150, bounded.atMost());
    // More than half of all ties can always be satisfied.
    assertThat(bounded.atMost()).isLessThan(network.ties().size() / 2);
  }
}
