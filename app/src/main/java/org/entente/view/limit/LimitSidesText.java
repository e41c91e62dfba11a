package org.entente.view.limit;

import java.util.List;
import java.util.Locale;
import org.entente.relation.limit.PlaceboRank;
import org.entente.relation.limit.PlaceboRank.Placebo;
import org.entente.relation.limit.PlaceboRank.Ranked;
import org.entente.relation.limit.StatementLimit;
import org.entente.relation.limit.TriadSeries;
import org.entente.relation.limit.WeightedShare;
import org.entente.view.LimitText;
import org.entente.view.Numbers;
import org.entente.view.TextTable;
import org.entente.view.Words;

/** A third state's limit, to be read by people: the finding first. */
public final class LimitSidesText {
  private static final int SHOWN = 5;

  private LimitSidesText() {}

  /** Finding, the three sides, what each rests on, the rank, the passages. */
  public static String of(LimitReport report) {
    return measures(report) + "\n" + LimitText.table(report.statements());
  }

  /** The same without the passages. */
  public static String measures(LimitReport report) {
    StringBuilder text = new StringBuilder();
    text.append(report.a()).append(" and ").append(report.b()).append(", limited by ");
    text.append(report.third()).append("?\n\n").append(LimitFinding.of(report)).append("\n\n");
    text.append(sides(report)).append('\n');
    text.append(series(report)).append('\n').append(rank(report)).append('\n');
    text.append(statements(report)).append('\n');
    report.notes().forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  private static String sides(LimitReport report) {
    TextTable table =
        new TextTable(List.of("side", "answer", "limit [95 %]", "rests on", "remark"));
    for (LimitReport.Side side : report.sides()) {
      table.row(
          List.of(
              side.name(),
              Answers.word(side.answer()),
              Answers.size(side.answer()),
              Answers.basis(side),
              Answers.remark(side.answer())));
    }
    return table.render();
  }

  private static String series(LimitReport report) {
    TriadSeries series = report.measured().series();
    if (series.series().isEmpty()) {
      return "Series: none could be made"
          + (report.basis().first().isEmpty()
              ? ".\n"
              : " from %s to %s.\n".formatted(report.basis().first(), report.basis().last()));
    }
    return "Series: %s, %s to %s, %s; the limit is the mean over the last %s, in logarithms of reports per period.\nSignals: %s.\n"
        .formatted(
            String.join(", ", series.series()),
            report.basis().first(),
            report.basis().last(),
            Words.count(series.lags(), "lag"),
            Words.count(series.window(), report.basis().periods()),
            report.basis().signals());
  }

  private static String rank(LimitReport report) {
    PlaceboRank rank = report.measured().rank();
    if (!(rank instanceof Ranked ranked)) {
      return "Rank among third states: none, since there is no size to rank.\n";
    }
    List<String> largest =
        ranked.placebos().stream().limit(SHOWN).map(placebo -> told(report, placebo)).toList();
    return String.format(
        Locale.ROOT,
        "Rank among third states, by the series: %d of %d (p = %s; %d placebos could not be measured). Largest placebos: %s.\n",
        ranked.rank(),
        1 + ranked.placebos().size(),
        Numbers.probability(ranked.pValue()),
        ranked.unmeasured().size(),
        String.join(", ", largest));
  }

  private static String told(LimitReport report, Placebo placebo) {
    return report.name(placebo.state()) + " " + Answers.number(placebo.estimate().magnitude());
  }

  private static String statements(LimitReport report) {
    StatementLimit texts = report.measured().statements();
    return "Texts, as shares of independent sources: %s say that it limits, %s that it fails to, %s deny it.\n"
        .formatted(share(texts.limits()), share(texts.failsToLimit()), share(texts.denied()));
  }

  private static String share(WeightedShare share) {
    return "%.2f [%.2f, %.2f]".formatted(share.share(), share.low(), share.high());
  }
}
