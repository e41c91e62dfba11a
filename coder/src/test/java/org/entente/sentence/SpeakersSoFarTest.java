package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpeakersSoFarTest {
  static Stream<List<String>> passages() {
    return Tables.rows("speakers.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("passages")
  void actsAreToldByWhomThePassageSays(List<String> row) {
    assertThat(speaker(row.get(0))).isEqualTo(row.get(1));
  }

  @Test
  void theSpeakersWordsStandInTheSentenceThatSaysSo() {
    List<Sentence> sentences =
        Tables.sentences("Owusu said that Ghana sold ships. He added that Togo bought them.");
    Saying said =
        SpeakersSoFar.none()
            .after(sentences.get(0))
            .of(Tables.at(sentences.get(1).text(), "bought"), sentences.get(1))
            .orElseThrow();

    assertThat(said.sentence()).isZero();
    assertThat(said.speakerSpan().of(sentences.get(0).text())).isEqualTo("Owusu");
  }

  @Test
  void quotationsGoOnOverSentences() {
    List<Sentence> sentences =
        Tables.sentences("Owusu said: “Ghana sold ships. Togo bought them.” Togo left.");
    SpeakersSoFar first = SpeakersSoFar.none().after(sentences.get(0));
    SpeakersSoFar second = first.after(sentences.get(1));

    assertThat(first.open()).map(Saying::speaker).contains("Owusu");
    assertThat(second.open()).isEmpty();
    assertThat(second.of(Tables.at(sentences.get(2).text(), "left"), sentences.get(2))).isEmpty();
  }

  @Test
  void aSeatThatTheLexiconKnowsSpeaksLikeABody() {
    List<Sentence> sentences =
        Tables.sentences(
            "The Farnesina said that Ghana sold ships. It said that Togo bought them.");
    Span bought = Tables.at(sentences.get(1).text(), "bought");
    SpeakersSoFar unknown = SpeakersSoFar.none().after(sentences.get(0));
    SpeakersSoFar known = SpeakersSoFar.none().knowing(Set.of("farnesina")).after(sentences.get(0));

    assertThat(unknown.of(bought, sentences.get(1))).isEmpty();
    assertThat(known.of(bought, sentences.get(1))).map(Saying::speaker).contains("The Farnesina");
  }

  @Test
  void longTextsAndControlCharactersAreRead() {
    Sentence sentence = Tables.sentence("He said “that \u0000 it, the \u0007 note, ".repeat(500));

    assertThat(SpeakersSoFar.none().after(sentence).of(new Span(5, 9), sentence)).isNotNull();
    assertThat(SpeakersSoFar.none().after(Tables.sentence("")).open()).isEmpty();
  }

  /** Who tells of the act in brackets; "-" when the writer does, "?" when nobody is named. */
  private static String speaker(String marked) {
    Span act = Tables.marked(marked);
    SpeakersSoFar speakers = SpeakersSoFar.none();
    for (Sentence sentence : Tables.sentences(marked.replace("[", "").replace("]", ""))) {
      if (sentence.span().contains(act)) {
        return speakers
            .of(act.shift(-sentence.span().begin()), sentence)
            .map(said -> said.isNamed() ? said.speaker() : "?")
            .orElse("-");
      }
      speakers = speakers.after(sentence);
    }
    throw new IllegalArgumentException("no act in: " + marked);
  }
}
