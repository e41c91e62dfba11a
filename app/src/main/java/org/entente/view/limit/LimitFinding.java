package org.entente.view.limit;

import java.util.ArrayList;
import java.util.List;
import org.entente.relation.limit.Agreement;
import org.entente.relation.limit.Estimate;
import org.entente.relation.limit.LimitAnswer;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.score.Axis;
import org.entente.view.Numbers;
import org.entente.view.Words;

/** The finding in two sentences: what the three sides say together, and how large it is. */
public final class LimitFinding {
  private static final int SIDES = 3;

  private LimitFinding() {}

  /** Two sentences. */
  public static String of(LimitReport report) {
    return verdict(report) + " " + sizes(report);
  }

  private static String verdict(LimitReport report) {
    Agreement agreement = report.measured().agreement();
    String what = "whether %s limits %s and %s".formatted(report.third(), report.a(), report.b());
    if (agreement.measured() == 0) {
      return "There is too little data to tell %s, on all three sides.".formatted(what);
    }
    String others =
        agreement.measured() == SIDES
            ? ""
            : "; on the other %s there is too little data"
                .formatted(agreement.measured() == SIDES - 1 ? "side" : "two sides");
    return "Of the %s that could be measured, %s%s."
        .formatted(
            agreement.measured() == 1 ? "one side" : agreement.measured() + " sides",
            said(report, agreement),
            others);
  }

  private static String said(LimitReport report, Agreement agreement) {
    List<String> parts = new ArrayList<>();
    String pair = report.a() + " and " + report.b();
    add(parts, agreement.limiting(), "that %s limits %s".formatted(report.third(), pair));
    add(
        parts,
        agreement.furthering(),
        "that %s brings %s together".formatted(report.third(), pair));
    add(parts, agreement.none(), "no limit that could be told from none");
    return Words.and(parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add((count == 1 ? "one finds " : count + " find ") + what);
    }
  }

  /** By the first side that has a size, the series if they have one. */
  private static String sizes(LimitReport report) {
    LimitAnswer series = report.measured().series().answer();
    if (series.size().isPresent()) {
      return bySeries(report, series.size().get());
    }
    if (report.measured().signals().size().isPresent()) {
      return bySignals(report, report.measured().signals().size().get());
    }
    return report.measured().statements().answer().size().isPresent()
        ? byTexts(report, report.measured().statements().answer().size().get())
        : lacking(series);
  }

  private static String bySeries(LimitReport report, Estimate size) {
    boolean cooperation = report.settings().axis() == Axis.COOPERATION;
    return "With %s's ties to both at their average, %s of the last %s would be %s (95 %% interval %s)."
        .formatted(
            report.third(),
            cooperation ? "reported cooperation" : "reported conflict",
            Words.count(report.measured().series().window(), report.basis().periods()),
            change(cooperation ? size.magnitude() : -size.magnitude()),
            cooperation
                ? percent(size.low()) + " to " + percent(size.high())
                : percent(-size.high()) + " to " + percent(-size.low()));
  }

  private static String change(double logs) {
    String by = Numbers.percent(Math.abs(Math.expm1(logs)));
    return logs >= 0 ? "about " + by + " higher" : "about " + by + " lower";
  }

  private static String percent(double logs) {
    return Answers.number(100 * Math.expm1(logs)) + " %";
  }

  private static String bySignals(LimitReport report, Estimate size) {
    return "Measured by %s, %s %s pairs like it by %s (95 %% interval %s to %s)."
        .formatted(
            report.basis().signals(),
            report.a() + "–" + report.b(),
            size.magnitude() >= 0 ? "falls short of" : "exceeds",
            Answers.number(Math.abs(size.magnitude())),
            Answers.number(size.low()),
            Answers.number(size.high()));
  }

  private static String byTexts(LimitReport report, Estimate size) {
    return "Of %s independent sources %s say that %s does."
        .formatted(Answers.number(size.n()), Numbers.percent(size.magnitude()), report.third());
  }

  private static String lacking(LimitAnswer series) {
    return series instanceof TooLittleData tooLittle
        ? "For the series: " + tooLittle.why() + "."
        : "";
  }
}
