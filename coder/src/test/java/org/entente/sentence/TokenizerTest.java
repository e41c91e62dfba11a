package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static Iterable<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::text).toList();
  }

  @Test
  void namesInsideCompoundsAndPossessivesStandAlone() {
    assertThat(words("The Chad-Libya border, N’Djamena’s claim."))
        .containsExactly(
            "The", "Chad", "-", "Libya", "border", ",", "N’Djamena", "’s", "claim", ".");
  }

  @Test
  void abbreviationsAndNumbersStayWhole() {
    assertThat(words("U.S. aid of $1,050.5 m."))
        .containsExactly("U.S.", "aid", "of", "$", "1,050.5", "m", ".");
  }
}
