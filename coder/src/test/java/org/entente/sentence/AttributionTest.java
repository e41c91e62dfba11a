package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Block;
import org.entente.model.Span;
import org.entente.sentence.Saying.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionTest {
  static Stream<List<String>> sayings() {
    return Tables.rows("sayings.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("sayings")
  void actsAreToldByWhomTheTableSays(List<String> row) {
    Optional<Saying> saying =
        Attribution.of(Tables.marked(row.get(0)), Tables.unmarked(row.get(0)), null);

    assertThat(saying.map(s -> s.isNamed() ? s.speaker() : "?").orElse("-")).isEqualTo(row.get(1));
    assertThat(saying.map(AttributionTest::marks).orElse(""))
        .isEqualTo(row.size() > 2 ? row.get(2) : "");
  }

  private static String marks(Saying saying) {
    return (saying.quoted() ? "q" : "")
        + (saying.doubted() ? "d" : "")
        + (saying.cue() == Cue.DENIAL ? "x" : "");
  }

  @Test
  void speakersStandWhereTheirSpanSays() {
    for (List<String> row : Tables.rows("sayings.txt")) {
      Sentence sentence = Tables.unmarked(row.get(0));
      Attribution.of(Tables.marked(row.get(0)), sentence, null)
          .filter(Saying::isNamed)
          .ifPresent(s -> assertThat(s.speakerSpan().of(sentence.text())).isEqualTo(s.speaker()));
    }
  }

  @Test
  void quotationsGoOnOverSentences() {
    List<Sentence> sentences =
        Tables.sentences("Owusu said: “Ghana sold ships. Togo bought them. All is paid.” He left.");
    Saying first = Attribution.open(sentences.get(0), null).orElseThrow();
    Saying second = Attribution.open(sentences.get(1), first).orElseThrow();

    assertThat(first.speaker()).isEqualTo("Owusu");
    assertThat(second).isEqualTo(first);
    assertThat(of("bought", sentences.get(1), first)).contains(first);
    assertThat(of("paid", sentences.get(2), second)).contains(first);
    assertThat(Attribution.open(sentences.get(2), second)).isEmpty();
    assertThat(Attribution.of(new Span(3, 7), sentences.get(3), null)).isEmpty();
  }

  private static Optional<Saying> of(String act, Sentence sentence, Saying before) {
    return Attribution.of(Tables.at(sentence.text(), act), sentence, before);
  }

  @Test
  void headlinesNameTheirSourceAfterOrBeforeAColon() {
    assertThat(headline("Ghana and Togo signed pact: Ghanaian envoy", "signed"))
        .map(Saying::speaker)
        .contains("Ghanaian envoy");
    assertThat(headline("Foreign minister: Togo broke pact", "broke"))
        .map(Saying::speaker)
        .contains("Foreign minister");
    assertThat(headline("Ghana signed pact: an analysis", "signed")).isEmpty();
    assertThat(headline("Ghana’s fleet: Togo bought ships", "bought")).isEmpty();
  }

  private static Optional<Saying> headline(String text, String act) {
    Sentence title = SentenceSplitter.split(Tables.document(text, Block.Kind.TITLE)).get(0);
    return Attribution.of(Tables.at(text, act), title, null);
  }

  @Test
  void longSentencesAndControlCharactersAreRead() {
    String text = "Lima said “that \u0000 Quito, the \u0007 city, told Cuzco, ".repeat(500);

    assertThat(Attribution.of(new Span(5, 9), Tables.sentence(text), null)).isNotNull();
    assertThat(Attribution.of(new Span(0, 0), Tables.sentence(""), null)).isEmpty();
  }
}
