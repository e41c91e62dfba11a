package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  private static final Pattern OUTSIDE = Pattern.compile("\\{[^}]*\\}");

  static Stream<String> splits() {
    return Tables.lines("splits.txt").stream();
  }

  private static String text(String marked) {
    return marked.replace("¦", "").replace("{", "").replace("}", "").replace("⏎", "\n");
  }

  private static List<String> expected(String marked) {
    return OUTSIDE
        .matcher(marked)
        .replaceAll("")
        .replace("⏎", "\n")
        .transform(pieces -> Stream.of(pieces.split("¦")))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("splits")
  void sentencesEndWhereTheTableSays(String marked) {
    assertThat(Tables.sentences(text(marked)).stream().map(Sentence::text))
        .containsExactlyElementsOf(expected(marked));
  }

  @Test
  void spansCountInTheDocument() {
    String text = "Title here\n\nTOGO, May 3 — Togo left. Benin stayed.\n\nquoted words";
    Document document =
        new Document(
            "d",
            text,
            null,
            null,
            null,
            null,
            "en",
            List.of(
                Block.of(new Span(0, 10), Block.Kind.TITLE),
                Block.of(new Span(12, 52), Block.Kind.PARAGRAPH),
                Block.of(new Span(54, text.length()), Block.Kind.QUOTE)));

    List<Sentence> sentences = SentenceSplitter.split(document);

    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("Title here", "Togo left.", "Benin stayed.");
    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(sentences).allSatisfy(s -> assertThat(s.span().of(text)).isEqualTo(s.text()));
  }

  @Test
  void textWithoutStopsIsCutAtClauses() {
    String text =
        IntStream.range(0, 1250)
            .mapToObj(i -> i % 20 == 19 ? "word," : "word")
            .collect(Collectors.joining(" "));

    List<Sentence> sentences = Tables.sentences(text);

    assertThat(sentences).hasSizeBetween(4, 7);
    assertThat(sentences).allSatisfy(s -> assertThat(s.tokens().size()).isBetween(1, 400));
    assertThat(sentences.subList(0, sentences.size() - 1))
        .allSatisfy(s -> assertThat(s.text()).endsWith(","));
  }

  @Test
  void marksControlCharactersAndEmptyBlocksGiveNoSentence() {
    assertThat(Tables.sentences("")).isEmpty();
    assertThat(Tables.sentences(" \n*** --- !!!\u0000\u0007 ")).isEmpty();
    assertThat(Tables.sentences("\u0001Togo left.\u0002 \uD83D Benin\u0000 stayed.")).hasSize(2);
  }

  @Test
  void everyWordOfAnyTextFallsIntoOneSentence() {
    List<String> texts = new ArrayList<>();
    Tables.lines("splits.txt").forEach(line -> texts.add(text(line)));
    String all = String.join("\n\n", texts);

    List<Sentence> sentences = Tables.sentences(all);

    int end = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(all.substring(end, sentence.span().begin())).doesNotContainPattern("\\p{L}");
      end = sentence.span().end();
    }
  }
}
