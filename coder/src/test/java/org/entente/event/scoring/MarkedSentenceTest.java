package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
  private static final long OPEN = 1008;
  private static final long CLOSE = 1001;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static WordPieces wordPieces;

  @BeforeAll
  static void load() {
    wordPieces = WordPieces.load();
  }

  private static String read(String text, MarkedSentence sentence) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < sentence.ids().length; i++) {
      long id = sentence.ids()[i];
      read.append(id == OPEN ? "{" : id == CLOSE ? "}" : sentence.spans().get(i).of(text));
    }
    return read.toString();
  }

  @Test
  void everyMentionStandsBetweenMarks() {
    String text = "Chad told Libya, and Libya agreed";
    List<List<Span>> sides =
        List.of(List.of(new Span(0, 4)), List.of(new Span(10, 15), new Span(21, 26)));
    MarkedSentence sentence = MarkedSentence.of(wordPieces.of(text), sides);
    assertThat(read(text, sentence)).isEqualTo("{Chad}told{Libya},and{Libya}agreed");
    assertThat(sentence.marks().get(0)).hasSize(1);
    assertThat(sentence.marks().get(1)).hasSize(2);
    for (int mark : sentence.marks().get(1)) {
      assertThat(sentence.ids()[mark]).isEqualTo(OPEN);
    }
  }

  @Test
  void aMentionAtTheEndIsClosed() {
    String text = "Chad left Libya";
    MarkedSentence sentence =
        MarkedSentence.of(
            wordPieces.of(text), List.of(List.of(new Span(0, 4)), List.of(new Span(10, 15))));
    assertThat(read(text, sentence)).isEqualTo("{Chad}left{Libya}");
  }

  @Test
  void placesCountUtf16UnitsBeyondTheBasicPlane() {
    String text = "\ud83d\ude00 Chad left";
    MarkedSentence sentence =
        MarkedSentence.of(wordPieces.of(text), List.of(List.of(new Span(3, 7))));
    assertThat(read(text, sentence)).contains("{Chad}left");
  }

  @Test
  void aSentenceOfFiveThousandWordsIsCutAndSidesBeyondHaveNoMark() {
    String text =
        java.util.stream.IntStream.range(0, 5000)
            .mapToObj(i -> "word")
            .collect(Collectors.joining(" ", "Chad ", " Libya"));
    MarkedSentence sentence =
        MarkedSentence.of(
            wordPieces.of(text),
            List.of(List.of(new Span(0, 4)), List.of(new Span(text.length() - 5, text.length()))));
    assertThat(sentence.ids()).hasSizeLessThanOrEqualTo(MarkedSentence.MAX_PIECES);
    assertThat(sentence.marks().get(0)).hasSize(1);
    assertThat(sentence.marks().get(1)).isEmpty();
  }
}
