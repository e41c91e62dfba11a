package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2010, 8, 18);

  static Stream<List<String>> times() {
    return Tables.rows("times.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("times")
  void expressionsMeanTheDaysOfTheTable(List<String> row) {
    String marked = row.get(0);
    String text = marked.replace("[", "").replace("]", "");
    LocalDate date = row.size() > 2 ? day(row.get(2)) : WEDNESDAY;
    Interval previous = row.size() > 3 ? days(row.get(3)) : null;

    List<TimeExpression> found = Times.find(Tables.sentence(text), date, previous);

    if (row.get(1).equals("none")) {
      assertThat(found).isEmpty();
      return;
    }
    Span span = Tables.marked(marked);
    assertThat(found)
        .anySatisfy(
            time -> {
              assertThat(time.text()).isEqualTo(span.of(text));
              assertThat(time.span()).isEqualTo(span);
              assertThat(result(time)).isEqualTo(expected(row.get(1)));
            });
  }

  private static String expected(String result) {
    int space = result.indexOf(' ');
    String kind = space < 0 ? "" : result.substring(0, space + 1);
    return kind + days(result.substring(space + 1));
  }

  private static String result(TimeExpression time) {
    return (time.isDate() ? "" : time.kind() + " ") + time.interval();
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("-") ? null : LocalDate.parse(text);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1993 Ghana visited Togo, and in 1995 Togo invaded Ghana. | visited | in 1993
          In 1993 Ghana visited Togo, and in 1995 Togo invaded Ghana. | invaded | in 1995
          The minister said on Monday that Ghana attacked in May 2009. | attacked | in May 2009
          The minister said on Monday that Ghana attacked in May 2009. | said | on Monday
          The minister said on Monday that Ghana attacked. | attacked |
          Since 1947 the two traded, but in 1971 they fought. | fought | in 1971
          Allies since 1947, the two signed a pact in 1971. | signed | in 1971
          Ghana sold ships in 1950, while Togo bought none. | sold | in 1950
          Ghana has sold ships since 2001. | sold | since 2001
          Ghana recently sold ships. | sold |
          Ghana rejects a return to the 1967 lines. | rejects |
          Ghana withdrew to the 1967 lines in 1971. | withdrew | in 1971
          Ghana condemned Togo's 1993 attack on Benin. | condemned |
          Ghana condemned Togo's 1993 attack on Benin. | attack | 1993
          The 1993 attack angered Ghana. | angered | 1993
          Ghana sided with Togo in the 1993 war. | sided | 1993
          Ghana sided with Togo in Benin's 1993 war. | sided | 1993
          Ghana signed the 1993 treaty. | signed | 1993
          Ghana accused Togo in a 1993 report. | accused |
          Ghana banned a film set in the 1930s. | banned |
          Ghana, which joined in 1999, accused Togo. | accused |
          Ghana, which joined in 1999, accused Togo. | joined | in 1999
          Ghana received the envoy, who fled in 1999. | received |
          """)
  void actsTakeTheDateOfTheirClause(String text, String act, @Nullable String date) {
    Sentence sentence = Tables.sentence(text);
    List<TimeExpression> times = Times.find(sentence, WEDNESDAY, null);

    Optional<EventDate> found = Times.dateOf(Tables.at(text, act), times, sentence);

    assertThat(found.map(d -> d.text().toLowerCase(Locale.ROOT)))
        .isEqualTo(Optional.ofNullable(date).map(d -> d.toLowerCase(Locale.ROOT)));
  }

  @Test
  void sentencesAreReadOnFromTheOnesBefore() {
    List<Sentence> sentences = Tables.sentences("It began in May 1948. A year later it ended.");

    assertThat(Times.findAll(sentences, null).get(1))
        .extracting(TimeExpression::interval)
        .containsExactly(Interval.year(1949));
  }

  @Test
  void longSentencesAndControlCharactersAreRead() {
    String text = "on 3 May 1999, the \u0000 \u0007 day after ".repeat(1_000);
    Sentence sentence = Tables.sentence(text);

    List<TimeExpression> times = Times.find(sentence, WEDNESDAY, null);

    assertThat(times).hasSizeGreaterThanOrEqualTo(1_000);
    assertThat(Times.dateOf(new Span(5, 6), times, sentence)).isPresent();
  }
}
