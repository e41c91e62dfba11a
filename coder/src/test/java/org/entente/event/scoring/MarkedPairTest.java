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
    assertThat(pair.source()).containsExactly(new Span(20, 25));
    assertThat(pair.target()).containsExactly(new Span(0, 4));
  }

  @Test
  void aSideMayBeMarkedTwiceInsideTheOtherOrNotAtAll() {
    assertThat(MarkedPair.parse("<s>Peru</s> told <t>Chile</t> that <s>Peru</s> waits").source())
        .containsExactly(new Span(0, 4), new Span(21, 25));
    assertThat(MarkedPair.parse("<s><t>Malian</t> soldiers</s> mutinied").target())
        .containsExactly(new Span(0, 6));
    assertThat(MarkedPair.parse("<s>Peru</s> mobilised").target()).isEmpty();
  }

  @Test
  void missingEmptyAndUnclosedMarksAreRefused() {
    assertThatThrownBy(() -> MarkedPair.parse("Peru praised Chile."))
        .hasMessageContaining("no side is marked");
    assertThatThrownBy(() -> MarkedPair.parse("<s> </s> praised <t>Chile</t>."))
        .hasMessageContaining("nothing between <s>");
    assertThatThrownBy(() -> MarkedPair.parse("<s>Peru<s></s> praised <t>Chile</t>."))
        .hasMessageContaining("no partner");
    assertThatThrownBy(() -> MarkedPair.parse("<s>Peru praised <t>Chile</t>."))
        .hasMessageContaining("not closed");
  }

  @Test
  void aPairFarInALongSentenceIsReachedAndAnUnnamedSideIsTheSentence() {
    WordPieces wordPieces = WordPieces.load();
    String far = "far and wide ".repeat(200) + "<s>Peru</s> praised <t>Chile</t>.";
    assertThat(MarkedPair.parse(far).sentence(wordPieces).marks())
        .allMatch(marks -> marks.length == 1 && marks[0] > 0);
    assertThat(MarkedPair.parse("<s>Peru</s> mobilised").sentence(wordPieces).marks().get(1))
        .containsExactly(0);
  }
}
