package org.entente.relation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodLengthTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-02-29, 2024-02-29, 2024-02-29, 2024-02-29",
    "ISO_WEEK, 2021-01-03, 2020-W53, 2020-12-28, 2021-01-03",
    "ISO_WEEK, 2024-12-30, 2025-W01, 2024-12-30, 2025-01-05",
    "WEEK_OF_52, 1979-04-15, 1979 week 15, 1979-04-09, 1979-04-15",
    "WEEK_OF_52, 1979-12-31, 1979 week 52, 1979-12-24, 1979-12-31",
    "WEEK_OF_52, 1980-12-31, 1980 week 52, 1980-12-23, 1980-12-31",
    "MONTH, 2024-02-10, 2024-02, 2024-02-01, 2024-02-29",
    "QUARTER, 2024-06-30, 2024-Q2, 2024-04-01, 2024-06-30",
    "YEAR, 2024-06-30, 2024, 2024-01-01, 2024-12-31"
  })
  void aDayLiesInItsPeriod(
      PeriodLength length, LocalDate day, String label, LocalDate first, LocalDate last) {
    assertThat(length.containing(day)).isEqualTo(new Period(label, new Interval(first, last)));
  }

  @ParameterizedTest
  @EnumSource(PeriodLength.class)
  void periodsFollowEachOtherWithoutAGap(PeriodLength length) {
    Interval span = new Interval(LocalDate.of(1979, 4, 15), LocalDate.of(1985, 3, 3));
    List<Period> periods = length.cut(span);
    assertThat(periods.get(0)).isEqualTo(length.containing(span.start()));
    assertThat(periods.get(periods.size() - 1)).isEqualTo(length.containing(span.end()));
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).days().start())
          .isEqualTo(periods.get(i - 1).days().end().plusDays(1));
      assertThat(periods.get(i))
          .isEqualTo(length.containing(periods.get(i).days().start()))
          .isEqualTo(length.containing(periods.get(i).days().end()));
    }
  }
}
