package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void aPassageCountsCodePointsAndNotUtf16Units() {
    Document document =
        new Document("a", "\ud83d\ude00 Chad left.", null, null, null, null, "en", List.of());
    Passage passage = Passage.of(document, new Span(3, 13));
    assertThat(passage).isEqualTo(new Passage("a", 2, 12, "Chad left."));
  }

  @Test
  void aPassageThatDoesNotHoldItsSentenceIsRefused() {
    assertThatThrownBy(() -> new Passage("a", 0, 3, "four"))
        .hasMessageContaining("does not hold its sentence");
  }

  @Test
  void overlappingBlocksAreRefused() {
    Block first = Block.of(new Span(0, 5), Block.Kind.PARAGRAPH);
    Block second = Block.of(new Span(4, 8), Block.Kind.PARAGRAPH);
    assertThatThrownBy(
            () ->
                new Document("a", "12345678", null, null, null, null, "en", List.of(first, second)))
        .hasMessageContaining("overlap");
  }

  @Test
  void anIntervalThatEndsBeforeItStartsIsRefused() {
    LocalDate day = LocalDate.of(2016, 9, 23);
    assertThatThrownBy(() -> new Interval(day, day.minusDays(1))).hasMessageContaining("before");
  }

  @Test
  void aYearOverlapsItsLastDayAndNotTheNextYear() {
    assertThat(Interval.year(1993).overlaps(Interval.day(LocalDate.of(1993, 12, 31)))).isTrue();
    assertThat(Interval.year(1993).overlaps(Interval.year(1994))).isFalse();
  }

  @Test
  void recordIdsDependOnEveryField() {
    assertThat(RecordId.of("a", "b")).hasSize(16).isNotEqualTo(RecordId.of("ab", ""));
  }
}
