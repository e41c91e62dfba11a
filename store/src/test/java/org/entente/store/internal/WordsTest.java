package org.entente.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void allWordsMustBeThere() {
    assertThat(Words.match("dam  talks")).isEqualTo("\"dam\" AND \"talks\"");
  }

  @Test
  void quotedWordsAreAPhraseEvenIfTheQuoteIsLeftOpen() {
    assertThat(Words.match("\"dam talks")).isEqualTo("\"dam talks\"");
  }

  @Test
  void starsAlternativesAndMinusSignsHaveTheirMeaning() {
    assertThat(Words.match("neg* OR talks -\"in vain\" -dam"))
        .isEqualTo("(\"neg\"* OR \"talks\") NOT (\"in vain\" OR \"dam\")");
  }

  @Test
  void wordsOfTheIndexsLanguageAreOnlyWords() {
    assertThat(Words.match("a AND NEAR(b)")).isEqualTo("\"a\" AND \"AND\" AND \"NEAR(b)\"");
  }

  @Test
  void whereNothingCanBeFoundThereIsNoQuestion() {
    assertThat(Words.match("-dam")).isNull();
    assertThat(Words.match(" * - OR \"")).isNull();
  }
}
