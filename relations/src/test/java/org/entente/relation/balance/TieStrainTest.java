package org.entente.relation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieStrainTest {
  private static final SignedNetwork SUEZ =
      new SignedNetwork(
          List.of(
              new Tie("GBR", "USA", 1),
              new Tie("EGY", "GBR", -1),
              new Tie("EGY", "USA", 1),
              new Tie("FRA", "USA", 1)));

  @Test
  void anyTieOfAnUnbalancedTriadRelievesAndABridgeDoesNot() {
    assertThat(TieStrain.of(SUEZ))
        .extracting(TieStrain::change)
        .containsExactly(
            OptionalInt.of(-1), OptionalInt.of(-1), OptionalInt.of(0), OptionalInt.of(-1));
    assertThat(TieStrain.of(SUEZ))
        .extracting(TieStrain::unbalancedTriads)
        .containsExactly(1, 1, 0, 1);
    assertThat(TieStrain.of(SUEZ)).extracting(TieStrain::triads).containsExactly(1, 1, 0, 1);
    assertThat(TieStrain.of(SUEZ)).filteredOn(TieStrain::frustrated).hasSize(1);
  }

  @Test
  void triadsAreBalancedByTheProductOfTheirSigns() {
    assertThat(Triads.of(SUEZ)).hasSize(1).noneMatch(Triad::balanced);
    assertThat(Triads.of(SUEZ.flip(new Tie("EGY", "USA", 1)))).allMatch(Triad::balanced);
    assertThat(Triads.of(RandomNetworks.draw(9, 1, 0.5, 1))).hasSize(84).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"0.25, 0.3", "0.5, 0.5", "1, 0.4", "0.6, 0.1"})
  void theChangeIsTheDifferenceOfTheIndices(double density, double hostility) {
    for (long seed = 0; seed < 8; seed++) {
      SignedNetwork network = RandomNetworks.draw(9, density, hostility, seed);
      int index = RandomNetworks.indexByTryingAll(network);
      for (TieStrain strain : TieStrain.of(network)) {
        int flipped = RandomNetworks.indexByTryingAll(network.flip(strain.tie()));
        assertThat(strain.change()).as("%s, seed %s", strain.tie(), seed).hasValue(flipped - index);
      }
    }
  }

  @Test
  void withoutAProofThereIsNoChange() {
    SignedNetwork network = RandomNetworks.draw(24, 1, 0.5, 1);
    assertThat(TieStrain.of(network, new Effort(1, 1)))
        .hasSize(276)
        .allMatch(strain -> strain.change().isEmpty());
  }
}
