package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  @Test
  void weeksOfAYearRunOnIntoTheNext() {
    assertThat(Periods.ofYears(new int[] {1979, 1979, 1980}, new int[] {51, 52, 1}, 52).labels())
        .containsExactly("1979-51", "1979-52", "1980-1");
  }

  @Test
  void fractionsOfAYearAreItsMonths() {
    assertThat(Periods.fractional(new double[] {1996.25, 1996.33333333333}, 12).labels())
        .containsExactly("1996-4", "1996-5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.fractional(new double[] {1996.25, 1996.29}, 12))
        .withMessageContaining("1996.29 in row 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.fractional(new double[] {Double.NaN}, 12));
  }

  @Test
  void missingWeeksAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.ofYears(new int[] {1979, 1980}, new int[] {51, 1}, 52))
        .withMessageStartingWith("period 1979-52 is missing (row 2): nothing is filled in");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.ofYears(new int[] {1979, 1980}, new int[] {1, 1}, 52))
        .withMessageStartingWith(
            "51 periods 1979-2, 1979-3, 1979-4, 1979-5, 1979-6, … are missing");
  }

  @Test
  void repeatedAndDisorderedPeriodsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.ofYears(new int[] {1979, 1979}, new int[] {7, 7}, 52))
        .withMessageContaining("period 1979-7 comes twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.ofYears(new int[] {1979, 1979}, new int[] {7, 5}, 52))
        .withMessageContaining("period 1979-5 comes after 1979-7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.ofYears(new int[] {1979}, new int[] {53}, 52))
        .withMessageContaining("period 53 of 1979 is not one of 1 to 52");
  }

  @Test
  void monthsAreCountedByTheCalendar() {
    LocalDate january = LocalDate.of(2001, 1, 1);
    assertThat(Periods.ofDates(List.of(january, january.plusMonths(1)), ChronoUnit.MONTHS).labels())
        .containsExactly("2001-01-01", "2001-02-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Periods.ofDates(List.of(january, january.plusMonths(2)), ChronoUnit.MONTHS))
        .withMessageContaining("period 2001-02-01 is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.ofDates(List.of(january, january.plusDays(8)), ChronoUnit.WEEKS))
        .withMessageContaining("2001-01-09 in row 2 does not lie a whole number of Weeks after");
  }

  @Test
  void missingAndInfiniteValuesAreNamed() {
    Periods three = Periods.ofYears(new int[] {1979, 1979, 1979}, new int[] {5, 6, 7}, 52);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesTable.of(three, Map.of("x", new double[] {1, Double.NaN, 2})))
        .withMessageContaining("series 'x' in period 1979-6 (row 2) has no value");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SeriesTable.of(three, Map.of("x", new double[] {1, 2, Double.NEGATIVE_INFINITY})))
        .withMessageContaining("series 'x' in period 1979-7 (row 3) is infinite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesTable.of(three, Map.of("x", new double[] {1, 2, 1e300})))
        .withMessageContaining("rescale");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesTable.of(three, Map.of("x", new double[] {1, 2})))
        .withMessageContaining("series 'x' has 2 values for 3 periods");
  }

  @Test
  void unknownAndRepeatedNamesAreTold() {
    SeriesTable table = Simulated.noise(2, 10, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.select(List.of("a", "z")))
        .withMessage("no series 'z': there are [a, b]");
    assertThatIllegalArgumentException().isThrownBy(() -> table.select(List.of("a", "a")));
    assertThatIllegalArgumentException().isThrownBy(() -> table.rows(3, 11));
  }

  @Test
  void periodsOfAnyCalendarAreNamedAlsoWhereTheyAreMissing() {
    assertThat(Periods.counted(new long[] {7, 8}, n -> "round " + n).labels())
        .containsExactly("round 7", "round 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.counted(new long[] {7, 9}, n -> "round " + n))
        .withMessageContaining("period round 8 is missing");
  }
}
