package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NarrativeTest {
  static Stream<List<String>> passages() {
    return Tables.rows("narrative.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("passages")
  void actsAreDatedAsThePassageSays(List<String> row) {
    LocalDate published = row.get(1).equals("-") ? null : LocalDate.parse(row.get(1));

    assertThat(date(row.get(0).replace(" // ", "\n\n"), published)).isEqualTo(days(row.get(2)));
  }

  @Test
  void longTextsAndControlCharactersAreRead() {
    Sentence sentence =
        Tables.sentence("On Monday it \u0000 left, the talks \u0007 ended, ".repeat(500));
    Narrative narrative = Narrative.none().after(sentence, List.of());

    assertThat(narrative.dateOf(new Span(5, 9), List.of(), sentence)).isEmpty();
    assertThat(narrative.after(Tables.sentence(""), List.of())).isNotNull();
  }

  private static @Nullable Interval date(String marked, @Nullable LocalDate published) {
    Span act = Tables.marked(marked);
    List<Sentence> sentences =
        SentenceSplitter.split(paragraphs(marked.replace("[", "").replace("]", "")));
    List<List<TimeExpression>> times = Times.findAll(sentences, published);
    Narrative narrative = Narrative.none();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().contains(act)) {
        return narrative
            .dateOf(act.shift(-sentence.span().begin()), times.get(i), sentence)
            .map(EventDate::interval)
            .orElse(null);
      }
      narrative = narrative.after(sentence, times.get(i));
    }
    throw new IllegalArgumentException("no act in: " + marked);
  }

  private static Document paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      Span span = new Span(begin, begin + paragraph.length());
      blocks.add(Block.of(span, Block.Kind.PARAGRAPH));
      begin = span.end() + 2;
    }
    return new Document("d", text, null, null, null, null, "en", blocks);
  }

  private static @Nullable Interval days(String text) {
    int to = text.indexOf("..");
    if (to > 0) {
      LocalDate start = LocalDate.parse(text.substring(0, to));
      return new Interval(start, LocalDate.parse(text.substring(to + 2)));
    }
    return switch (text.length()) {
      case 1 -> null;
      case 4 -> Interval.year(Integer.parseInt(text));
      case 7 -> Interval.month(YearMonth.parse(text));
      default -> Interval.day(LocalDate.parse(text));
    };
  }
}
