package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final Passage PASSAGE = new Passage("a", 0, 2, "No");

  private static Limit limit(String limiter, String... pair) {
    return new Limit(
        PASSAGE,
        limiter,
        List.of(pair),
        Limit.Direction.FAILS_TO_LIMIT,
        Limit.Mechanism.TERRITORIAL_DISPUTE,
        "No",
        Status.ASSERTED,
        null,
        null,
        null,
        List.of(),
        0.5);
  }

  @Test
  void aPairStandsInTheOrderOfTheAlphabet() {
    assertThat(limit("BEN", "TGO", "GHA").pair()).containsExactly("GHA", "TGO");
    assertThat(contradiction("TGO", "GHA").pair()).containsExactly("GHA", "TGO");
  }

  @Test
  void aLimitNeedsThreeSides() {
    assertThatThrownBy(() -> limit("GHA", "TGO", "GHA")).hasMessageContaining("three sides");
    assertThatThrownBy(() -> limit("BEN", "TGO", "TGO")).hasMessageContaining("three sides");
  }

  @Test
  void aContradictionNeedsTwoSides() {
    assertThatThrownBy(() -> contradiction("TGO", "TGO")).hasMessageContaining("two sides");
    assertThat(contradiction("TGO", "GHA").passage()).isEqualTo(PASSAGE);
  }

  @Test
  void labelsAreThoseOfTheRecords() {
    assertThat(limit("BEN", "TGO", "GHA").direction().label()).isEqualTo("fails_to_limit");
    assertThat(limit("BEN", "TGO", "GHA").mechanism().label()).isEqualTo("territorial_dispute");
    assertThat(contradiction("TGO", "GHA").type().label()).isEqualTo("change");
    assertThat(limit("BEN", "TGO", "GHA").kind()).isEqualTo("limit");
    assertThat(contradiction("TGO", "GHA").kind()).isEqualTo("contradiction");
  }

  private static Contradiction contradiction(String... pair) {
    Account account = new Account(PASSAGE, null, null);
    return new Contradiction(account, account, List.of(pair), Contradiction.Type.CHANGE, "", 0.5);
  }
}
