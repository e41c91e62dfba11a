package org.entente.relation.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignedNetworkTest {
  @Test
  void theOrderOfAPairMakesNoDifference() {
    assertThat(new Tie("PAK", "IND", -1)).isEqualTo(new Tie("IND", "PAK", -1));
  }

  @Test
  void repetitionsCountOnce() {
    SignedNetwork network =
        new SignedNetwork(List.of(new Tie("PAK", "IND", -1), new Tie("IND", "PAK", -1)));
    assertThat(network.ties()).containsExactly(new Tie("IND", "PAK", -1));
    assertThat(network.states()).containsExactly("IND", "PAK");
  }

  @Test
  void contradictionsAreRefused() {
    assertThatThrownBy(
            () -> new SignedNetwork(List.of(new Tie("PAK", "IND", -1), new Tie("IND", "PAK", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'IND' and 'PAK' is given with both signs");
  }

  @Test
  void brokenTiesAreRefused() {
    assertThatThrownBy(() -> new Tie("RUS", "RUS", 1)).hasMessageContaining("with itself");
    assertThatThrownBy(() -> new Tie("RUS", " ", 1)).hasMessageContaining("lacks a state");
    assertThatThrownBy(() -> new Tie("RUS", "IND", 2)).hasMessageContaining("give 1 or -1");
  }

  @Test
  void onlyATieOfTheNetworkIsFlipped() {
    SignedNetwork network = new SignedNetwork(List.of(new Tie("IND", "PAK", -1)));
    assertThat(network.flip(new Tie("IND", "PAK", -1)).ties())
        .containsExactly(new Tie("IND", "PAK", 1));
    assertThatThrownBy(() -> network.flip(new Tie("IND", "PAK", 1)))
        .hasMessageContaining("the network has no");
  }
}
