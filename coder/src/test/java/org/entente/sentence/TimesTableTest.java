package org.entente.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates the sentences of {@code times.tsv}, whose conventions {@code times.md} tells. */
class TimesTableTest {
  private static final double RIGHT = 0.95;
  private static final double NONE_RIGHT = 0.90;

  /**
   * A row of the table.
   *
   * @param date the days of the act; null where the sentence does not date it
   */
  record Row(String text, @Nullable LocalDate published, @Nullable Interval date, String kind) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      Interval date =
          cells[2].isEmpty()
              ? null
              : new Interval(LocalDate.parse(cells[2]), LocalDate.parse(cells[3]));
      return new Row(
          cells[0], cells[1].isEmpty() ? null : LocalDate.parse(cells[1]), date, cells[4]);
    }

    @Nullable Interval found() {
      Sentence sentence = Tables.sentence(text);
      List<TimeExpression> times = Times.find(sentence, published, null);
      return Times.dateOf(act(sentence), times, sentence).map(EventDate::interval).orElse(null);
    }

    boolean isRight() {
      Interval found = found();
      return found == null ? date == null : found.equals(date);
    }

    @Override
    public String toString() {
      return "%s [%s, %s] is %s but was dated %s".formatted(text, kind, published, date, found());
    }
  }

  @Test
  void mostSentencesAreDatedAsTheTableSays() {
    List<Row> rows = Tables.lines("times.tsv").stream().skip(1).map(Row::of).toList();

    assertThat(share(rows)).as(report(rows)).isGreaterThanOrEqualTo(RIGHT);
  }

  @Test
  void timeWordsThatDateNothingAreLeftAlone() {
    List<Row> rows =
        Tables.lines("times.tsv").stream()
            .skip(1)
            .map(Row::of)
            .filter(row -> row.kind().equals("none"))
            .toList();

    assertThat(share(rows)).as(report(rows)).isGreaterThanOrEqualTo(NONE_RIGHT);
  }

  private static double share(List<Row> rows) {
    return (double) rows.stream().filter(Row::isRight).count() / rows.size();
  }

  /** The share that is right of each kind, then the rows that are wrong. */
  private static String report(List<Row> rows) {
    Map<String, List<Row>> kinds = new TreeMap<>();
    rows.forEach(row -> kinds.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(row));
    StringBuilder report = new StringBuilder();
    kinds.forEach(
        (kind, of) -> report.append("%s %.2f of %d%n".formatted(kind, share(of), of.size())));
    rows.stream().filter(row -> !row.isRight()).forEach(row -> report.append(row).append('\n'));
    return report.toString();
  }

  /**
   * The word that stands for the act, which the table does not name: the first in small letters
   * that ends like a past tense, else the first in small letters after a name. As each sentence
   * holds but one expression, it matters only whether that comes before or after the verb.
   */
  private static Span act(Sentence sentence) {
    List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
    Optional<Token> past =
        words.stream().filter(w -> !w.isCapitalised() && w.text().endsWith("ed")).findFirst();
    return past.orElseGet(
            () ->
                words.stream()
                    .dropWhile(word -> !word.isCapitalised())
                    .filter(word -> Character.isLowerCase(word.text().codePointAt(0)))
                    .findFirst()
                    .orElse(words.get(0)))
        .span();
  }
}
