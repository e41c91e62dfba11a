package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModalityTest {
  static Stream<List<String>> statuses() {
    return Tables.rows("modality.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void actsHaveTheStatusOfTheTable(List<String> row) {
    assertThat(
            Modality.statusOf(Tables.marked(row.get(0)), Tables.unmarked(row.get(0)))
                .map(Status::label)
                .orElse("-"))
        .isEqualTo(row.get(1));
  }

  @Test
  void longSentencesAndControlCharactersAreRead() {
    String text = "Lima will \u0000 not to \u0007 if the ".repeat(800);

    assertThat(Modality.statusOf(new Span(text.length() - 4, text.length()), Tables.sentence(text)))
        .isPresent();
    assertThat(Modality.statusOf(new Span(0, 0), Tables.sentence(""))).isEmpty();
  }
}
