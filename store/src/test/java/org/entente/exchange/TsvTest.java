package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
  @Test
  void quotedCellsMayHoldTabsLineBreaksAndQuotes() {
    assertThat(Tsv.parse("a\tb\r\n\"x\ty\"\t\"say \"\"no\"\"\nthen\"\n"))
        .containsExactly(List.of("a", "b"), List.of("x\ty", "say \"no\"\nthen"));
  }

  @Test
  void aQuoteInsideACellIsAnOrdinaryCharacter() {
    assertThat(Tsv.parse("5\" gun\tb")).containsExactly(List.of("5\" gun", "b"));
  }
}
