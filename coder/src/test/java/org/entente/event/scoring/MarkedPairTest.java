package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class MarkedPairTest {
  @Test
  void theTargetMayComeFirst() {
    MarkedPair pair = MarkedPair.parse("<t>Peru</t> was praised by <s>Chile</s>.");
    assertThat(pair.text()).isEqualTo("Peru was praised by Chile.");
    assertThat(pair.source()).isEqualTo(new Span(20, 25));
    assertThat(pair.target()).isEqualTo(new Span(0, 4));
  }

  @Test
  void missingEmptyRepeatedAndCrossedMarksAreRefused() {
    assertThatThrownBy(() -> MarkedPair.parse("Peru praised <t>Chile</t>."))
        .hasMessageContaining("<s>…</s> are missing");
    assertThatThrownBy(() -> MarkedPair.parse("<s> </s> praised <t>Chile</t>."))
        .hasMessageContaining("nothing between <s>");
    assertThatThrownBy(() -> MarkedPair.parse("<s>Peru<s></s> praised <t>Chile</t>."))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> MarkedPair.parse("<s>Peru <t>praised</s> Chile</t>."))
        .hasMessageContaining("cross");
  }
}
