package org.entente.view.limit;

import org.entente.relation.limit.Estimate;
import org.entente.relation.limit.LimitAnswer.TooLittleData;

/** A third state's limit as CSV: a row a side. */
public final class LimitSidesCsv {
  private LimitSidesCsv() {}

  /** Header and three rows; cells are empty where there is no size. */
  public static String of(LimitReport report) {
    StringBuilder text =
        new StringBuilder("a,b,third,side,answer,limit,low,high,share,n,needed\r\n");
    for (LimitReport.Side side : report.sides()) {
      text.append(report.measured().who().a()).append(',');
      text.append(report.measured().who().b()).append(',');
      text.append(report.measured().who().third()).append(',').append(side.name()).append(',');
      text.append(Answers.label(side.answer())).append(',');
      text.append(
          side.answer().size().map(LimitSidesCsv::cells).orElseGet(() -> ",,,," + needed(side)));
      text.append("\r\n");
    }
    return text.toString();
  }

  private static String cells(Estimate size) {
    String share = size.share().isPresent() ? Double.toString(size.share().getAsDouble()) : "";
    return "%s,%s,%s,%s,%s,".formatted(size.magnitude(), size.low(), size.high(), share, size.n());
  }

  private static String needed(LimitReport.Side side) {
    return side.answer() instanceof TooLittleData tooLittle
        ? tooLittle.n() + "," + tooLittle.needed()
        : "";
  }
}
