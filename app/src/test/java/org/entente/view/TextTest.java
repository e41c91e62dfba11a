package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Interval;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void tablesLineUpWordsLeftAndNumbersRight() {
    String table =
        new TextTable(List.of("name", "n"))
            .row(List.of("Côte d’Ivoire", "7"))
            .row(List.of("Fiji", "12"))
            .render();
    assertThat(table)
        .isEqualTo(
            """
            name            n
            Côte d’Ivoire   7
            Fiji           12
            """);
  }

  @Test
  void sparklinesShowEachShareOfTheGreatest() {
    assertThat(Sparkline.of(0, 1, 4, 8)).isEqualTo("·▁▄█");
    assertThat(Sparkline.to(16, 8, 16)).isEqualTo("▄█");
    assertThat(Sparkline.of()).isEmpty();
    assertThat(Sparkline.of(0, 0)).isEqualTo("··");
  }

  @Test
  void longSeriesAreAddedUpToFit() {
    assertThat(Sparkline.condensed(new int[] {1, 2, 3, 4, 5}, 3)).containsExactly(3, 7, 5);
    assertThat(Sparkline.condensed(new int[] {1, 2}, 60)).containsExactly(1, 2);
  }

  @Test
  void intervalsAreSaidAsShortAsTheyCan() {
    assertThat(EventText.interval(Interval.year(1993))).isEqualTo("1993");
    assertThat(EventText.interval(Interval.day(LocalDate.of(1993, 5, 1)))).isEqualTo("1993-05-01");
    assertThat(
            EventText.interval(new Interval(LocalDate.of(1993, 5, 1), LocalDate.of(1993, 5, 31))))
        .isEqualTo("1993-05");
    assertThat(EventText.interval(new Interval(LocalDate.of(1993, 5, 2), LocalDate.of(1994, 5, 3))))
        .isEqualTo("1993-05-02…1994-05-03");
  }

  @Test
  void longSentencesAreBrokenBetweenWords() {
    assertThat(PassageText.wrapped("one two\nthree  four", 9))
        .containsExactly("one two", "three", "four");
  }
}
