package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.entente.relation.series.Golden.Printed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("shared")
class LeastSquaresGoldenTest {

  @ParameterizedTest
  @CsvSource({"1, 29", "2, 33", "4, 37", "6, 25", "8, 41", "12, 45"})
  void grangerTestsOfTheWeeklyConflictAreThoseOfMsbvar(int lags, int line) {
    List<GrangerTest> tests = Granger.pairwise(Golden.israelPalestine(), lags);
    Printed[][] rows = Golden.printed("msbvar.txt", line, line + 1);
    assertThat(tests).extracting(GrangerTest::cause).containsExactly("p2i", "i2p");
    for (int i = 0; i < rows.length; i++) {
      rows[i][0].matches(tests.get(i).test().statistic());
      rows[i][1].matchesTail(tests.get(i).test().pValue());
    }
  }

  @Test
  void grangerTestsOfTheMonthlyDataAreThoseOfMsbvar() {
    samePairs(Granger.pairwise(Golden.monthly(), 2), Golden.printed("msbvar.txt", 95, 100));
  }

  @Test
  void grangerTestsOfTheTriadAreThoseOfMsbvar() {
    samePairs(Granger.pairwise(Golden.levant(), 6), Golden.printed("triadic_levant.txt", 35, 64));
  }

  private static void samePairs(List<GrangerTest> tests, Printed[][] rows) {
    assertThat(tests).hasSize(rows.length);
    for (int i = 0; i < rows.length; i++) {
      rows[i][0].matches(tests.get(i).test().statistic());
      rows[i][1].matchesTail(tests.get(i).test().pValue());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 9999, 6, 19, 3", "1979, 1990, 4, 68, 2", "1991, 1995, 4, 85, 2"})
  void exclusionTestsWithinTheTriadAreThoseOfR(int from, int to, int lags, int line, int digits) {
    SeriesTable table = years(Golden.levant(), from, to);
    LeastSquaresVar model = LeastSquaresVar.of(table, lags);
    Printed[][] f = Golden.printed("triadic_levant.txt", line, line + 5);
    Printed[][] p = Golden.printed("triadic_levant.txt", line + 8, line + 13);
    for (int effect = 0; effect < 6; effect++) {
      for (int cause = 0; cause < 6; cause++) {
        FTest test =
            Granger.exclusion(model, table.names().get(cause), table.names().get(effect)).test();
        f[effect][cause].matches(test.statistic());
        p[effect][cause].matchesRounded(test.pValue(), digits);
      }
    }
  }

  private static SeriesTable years(SeriesTable table, int from, int to) {
    List<String> labels = table.periods().labels();
    List<String> kept =
        labels.stream().filter(label -> year(label) >= from && year(label) <= to).toList();
    int first = labels.indexOf(kept.get(0));
    return table.rows(first, first + kept.size());
  }

  private static int year(String label) {
    return Integer.parseInt(label.substring(0, 4));
  }

  @Test
  void lagSelectionOfTheWeeklyConflictIsThatOfMsbvar() {
    List<LagOrder> orders = LagSelection.of(Golden.israelPalestine(), 12).orders();
    for (Printed[] row : Golden.printed("msbvar.txt", 49, 59)) {
      LagOrder order = orders.get((int) row[0].value() - 1);
      row[1].matches(order.logDeterminant());
      // A difference of two logarithms near 14 that is multiplied by 1,250 has 13 sound digits.
      ChiSquareTest ratio = Objects.requireNonNull(order.againstOneFewer());
      row[2].matches(ratio.statistic());
      row[3].matchesTail(ratio.pValue());
    }
    Golden.printed("msbvar.txt", 60, 60)[0][1].matches(orders.get(0).logDeterminant());
    sameCriteria(orders, Golden.printed("msbvar.txt", 64, 75));
  }

  @Test
  void lagSelectionOfTheTriadIsThatOfMsbvar() {
    sameCriteria(
        LagSelection.of(Golden.levant(), 12).orders(), Golden.printed("triadic_levant.txt", 5, 16));
  }

  private static void sameCriteria(List<LagOrder> orders, Printed[][] rows) {
    assertThat(orders).hasSize(rows.length);
    for (int i = 0; i < rows.length; i++) {
      rows[i][1].matches(orders.get(i).akaike());
      rows[i][2].matches(orders.get(i).bayes());
      rows[i][3].matches(orders.get(i).hannanQuinn());
    }
  }

  @Test
  void coefficientsAndCovarianceAreThoseOfMsbvar() {
    Dynamics dynamics = LeastSquaresVar.of(Golden.israelPalestine(), 6).dynamics();
    for (int lag = 1; lag <= 6; lag++) {
      Printed[][] rows = Golden.printed("msbvar.txt", 101 + 6 * lag, 102 + 6 * lag);
      for (int cause = 0; cause < 2; cause++) {
        for (int effect = 0; effect < 2; effect++) {
          String from = dynamics.series().get(cause);
          String to = dynamics.series().get(effect);
          rows[cause][effect].matches(dynamics.coefficient(to, from, lag));
        }
      }
    }
    Printed[] constants = Golden.printed("msbvar.txt", 140, 140)[0];
    constants[0].matches(dynamics.constant("i2p"));
    constants[1].matches(dynamics.constant("p2i"));
    Printed[][] covariance = Golden.printed("msbvar.txt", 142, 143);
    covariance[0][0].matches(dynamics.covariance("i2p", "i2p"));
    covariance[0][1].matches(dynamics.covariance("i2p", "p2i"));
    covariance[1][1].matches(dynamics.covariance("p2i", "p2i"));
  }
}
