package org.entente.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void formsOfAWordAreOneAndFunctionWordsNone() {
    assertThat(Wording.of("The talks and the talking").counts())
        .containsExactly(Map.entry("talk", 2));
  }

  @Test
  void aCopyKeepsItsRunsOfWords() {
    Wording told = Wording.of("Some 4,000 villagers spent the night in shelters.");
    assertThat(told.copied(told)).isEqualTo(1);
    assertThat(told.copied(Wording.of("About 4,000 villagers spent the night in shelters.")))
        .isGreaterThan(0.7);
    assertThat(told.copied(Wording.of("The night in shelters was cold, villagers told us.")))
        .isLessThan(0.5);
    assertThat(Wording.of("No.").copied(told)).isZero();
  }

  @Test
  void rareWordsInCommonTellMoreThanFrequentOnes() {
    List<Wording> all =
        List.of(
            Wording.of("Ministers signed a pact"),
            Wording.of("Ministers signed a lease"),
            Wording.of("Ministers ate"),
            Wording.of("A lease on whales"));
    Rarity rarity = new Rarity(all);
    assertThat(rarity.of("whale")).isGreaterThan(rarity.of("minister"));
    double lease = Rarity.likeness(rarity.vector(all.get(1)), rarity.vector(all.get(3)));
    double ministers = Rarity.likeness(rarity.vector(all.get(1)), rarity.vector(all.get(2)));
    assertThat(lease).isGreaterThan(ministers);
    assertThat(Rarity.likeness(rarity.vector(all.get(0)), rarity.vector(all.get(0))))
        .isCloseTo(1, Offset.offset(1e-9));
  }

  @Test
  void wordsInCommonComeAsTheyAreWritten() {
    Wording a = Wording.of("Their whaling treaties lapsed");
    Wording b = Wording.of("A treaty on whaling");
    assertThat(a.common(b)).map(a::asWritten).containsExactly("whaling");
  }
}
