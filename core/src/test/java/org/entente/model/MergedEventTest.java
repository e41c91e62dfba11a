package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergedEventTest {
  private static Report report(
      String outlet, @Nullable String published, @Nullable EventDate date, double confidence) {
    Event event =
        new Event(
            new Passage(outlet, 0, 5, "Aided"),
            List.of("GHA"),
            List.of("TGO"),
            "",
            "",
            null,
            EventType.AID,
            null,
            Set.of(),
            "070",
            7,
            Status.ASSERTED,
            date,
            published == null ? null : LocalDate.parse(published),
            "a clerk of " + outlet,
            List.of(),
            confidence);
    return new Report(event, outlet);
  }

  private static final EventDate YEAR = new EventDate(Interval.year(1987), "in 1987");
  private static final EventDate DAY =
      new EventDate(Interval.day(LocalDate.of(1987, 5, 5)), "on Tuesday");
  private static final Report LATE = report("Post", "1987-05-09", YEAR, 0.9);
  private static final Report EARLY = report("Herald", "1987-05-06", DAY, 0.7);
  private static final Report UNDATED = report("Radio", null, null, 0.95);
  private static final MergedEvent ACT = new MergedEvent(List.of(UNDATED, LATE, EARLY), 2);

  @Test
  void reportsStandInTheOrderOfPublicationAndUndatedOnesLast() {
    assertThat(ACT.reports()).containsExactly(EARLY, LATE, UNDATED);
    assertThat(ACT.firstReported()).contains(LocalDate.of(1987, 5, 6));
    assertThat(ACT.lastReported()).contains(LocalDate.of(1987, 5, 9));
  }

  @Test
  void theReportThatIsDatedBestTellsIt() {
    assertThat(ACT.event()).isEqualTo(EARLY.event());
    assertThat(ACT.confidence()).isEqualTo(0.95);
  }

  @Test
  void whoTellsItIsToldOnce() {
    assertThat(ACT.outlets()).containsExactly("Herald", "Post", "Radio");
    assertThat(new MergedEvent(List.of(LATE, LATE), 1).speakers())
        .containsExactly("a clerk of Post");
  }

  @Test
  void thereIsAtLeastOneReportAndNoMoreIndependentOnesThanReports() {
    assertThatThrownBy(() -> new MergedEvent(List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MergedEvent(List.of(LATE), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
