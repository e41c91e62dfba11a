package org.entente.view.series;

import java.util.List;
import org.entente.relation.series.GrangerTest;
import org.entente.view.Csv;

/** The Granger tests of a system as CSV: a row an ordered pair and test. */
public final class VarCsv {
  private VarCsv() {}

  /** Header and rows; {@code given} says what else was known: nothing, or all other series. */
  public static String of(VarReport report) {
    StringBuilder text = new StringBuilder("cause,effect,given,f,df1,df2,p_value,lags\r\n");
    rows(text, "nothing", report.analysis().tests().pairwise());
    rows(text, "all others", report.analysis().tests().given());
    return text.toString();
  }

  private static void rows(StringBuilder text, String given, List<GrangerTest> tests) {
    for (GrangerTest one : tests) {
      text.append(Csv.cell(one.cause())).append(',').append(Csv.cell(one.effect()));
      text.append(',').append(given).append(',').append(one.test().statistic());
      text.append(',').append(one.test().numerator()).append(',').append(one.test().denominator());
      text.append(',').append(one.test().pValue()).append(',').append(one.lags()).append("\r\n");
    }
  }
}
