package org.entente.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class MarkedPairTest {
  @Test
  void marksAreTakenOutAndRemembered() {
    MarkedPair pair = MarkedPair.parse("On Monday <t>Iran</t> was warned by <s>the US</s>.");
    assertThat(pair.text()).isEqualTo("On Monday Iran was warned by the US.");
    assertThat(pair.sides()).containsExactly(List.of(new Span(29, 35)), List.of(new Span(10, 14)));
  }

  @Test
  void signsOfMoneyAndBackslashesAreNoMarks() {
    assertThat(MarkedPair.parse("<s>A</s> paid <t>B</t> $5 \\ 3").text())
        .isEqualTo("A paid B $5 \\ 3");
  }

  @Test
  void theTextBeforeTheFirstMentionCanBeLeftOut() {
    MarkedPair pair = MarkedPair.parse("long, <t>B</t> and <s>A</s>").fromFirstMention();
    assertThat(pair.text()).isEqualTo("B and A");
    assertThat(pair.sides()).containsExactly(List.of(new Span(6, 7)), List.of(new Span(0, 1)));
  }

  @Test
  void wrongMarksAreNamed() {
    fault("nothing", "the source is not marked with <s>…</s>");
    fault("<s>A</s> alone", "the target is not marked with <t>…</t>");
    fault("<s></s> hits <t>B</t>", "there is nothing before the mark </s>");
    fault("<s>A hits <t>B</t>", "a mark <s> or <t> is not closed");
    fault("A</s> hits <t>B</t>", "the mark </s> closes nothing");
  }

  private static void fault(String marked, String message) {
    assertThatThrownBy(() -> MarkedPair.parse(marked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
