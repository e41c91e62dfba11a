package org.entente.view.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.relation.score.Axis;
import org.entente.relation.score.AxisScore;
import org.entente.relation.score.Bootstrap.Ranges;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PairHistory.Turn;
import org.entente.relation.score.PeriodScore;
import org.entente.store.EventQuery;
import org.entente.view.EvidenceText;
import org.entente.view.Numbers;
import org.entente.view.Sparkline;
import org.entente.view.TextTable;

/** A relation, to be read by people: the finding first. */
public final class RelationText {
  private static final int WIDTH = 60;
  private static final int TURNS = 5;

  private RelationText() {}

  /** Finding, sparklines, table, turning points and evidence. */
  public static String of(RelationReport report) {
    StringBuilder text = new StringBuilder();
    text.append(report.a()).append(" and ").append(report.b());
    text.append(", by ").append(report.basis().period()).append("\n\n");
    if (report.basis().reports() == 0) {
      return text.append("The store holds no event between them in that time.\n").toString();
    }
    report.history().ifPresent(history -> history(report, history, text));
    text.append(counted(report)).append('\n');
    text.append(datasets(report.basis().datasets())).append('\n');
    text.append("Evidence, latest first");
    text.append(
        report.evidence().size() < report.basis().reports()
            ? " (" + report.evidence().size() + " of " + report.basis().reports() + ")\n\n"
            : "\n\n");
    return text.append(EvidenceText.of(report.evidence())).toString();
  }

  private static void history(RelationReport report, PairHistory history, StringBuilder text) {
    text.append(RelationFinding.of(report, history)).append("\n\n");
    text.append(lines(history)).append('\n');
    text.append(table(report, history)).append('\n');
    List<Turn> turns = history.likeliest(RelationFinding.LIKELY);
    if (!turns.isEmpty()) {
      text.append(turns(report, turns)).append('\n');
    }
  }

  private static String lines(PairHistory history) {
    int[] above = Sparkline.condensed(acts(history, Axis.COOPERATION), WIDTH);
    int[] below = Sparkline.condensed(acts(history, Axis.CONFLICT), WIDTH);
    int top = IntStream.concat(IntStream.of(above), IntStream.of(below)).max().orElse(0);
    List<PeriodScore> periods = history.scores().periods();
    String first = periods.get(0).period().label();
    String last = periods.get(periods.size() - 1).period().label();
    return String.format(
        Locale.ROOT,
        "cooperation  %s  %d\nconflict     %s  %d\n             %s\n",
        Sparkline.to(top, above),
        history.acts(Axis.COOPERATION),
        Sparkline.to(top, below),
        history.acts(Axis.CONFLICT),
        first.equals(last) ? first : first + " to " + last);
  }

  private static int[] acts(PairHistory history, Axis axis) {
    return history.scores().periods().stream().mapToInt(score -> score.on(axis).acts()).toArray();
  }

  private static String table(RelationReport report, PairHistory history) {
    List<String> header =
        new ArrayList<>(
            List.of(
                report.basis().period(),
                "cooperation",
                "intensity [95 %]",
                "conflict",
                "intensity [95 %]"));
    if (!report.shares().isEmpty()) {
      header.add("share of all");
    }
    TextTable table = new TextTable(header);
    List<PeriodScore> periods = history.scores().periods();
    for (int p = 0; p < periods.size(); p++) {
      PeriodScore score = periods.get(p);
      if (score.cooperation().acts() + score.conflict().acts() > 0) {
        List<String> row = new ArrayList<>();
        row.add(score.period().label());
        cells(score.cooperation(), history.cooperation().get(p), row);
        cells(score.conflict(), history.conflict().get(p), row);
        if (!report.shares().isEmpty()) {
          row.add(share(report, p));
        }
        table.row(row);
      }
    }
    return table.render();
  }

  private static void cells(AxisScore score, Optional<Ranges> ranges, List<String> row) {
    row.add(score.acts() == 0 ? "" : Integer.toString(score.acts()));
    String range =
        ranges
            .map(it -> " [%s, %s]".formatted(number(it.total().low()), number(it.total().high())))
            .orElse("");
    row.add(score.acts() == 0 ? "" : number(score.total()) + range);
  }

  private static String number(double value) {
    return Numbers.significant(value, 3);
  }

  private static String share(RelationReport report, int period) {
    double cooperation = report.shares().get(period).cooperation().orElse(0);
    double conflict = report.shares().get(period).conflict().orElse(0);
    return Numbers.percent(cooperation + conflict);
  }

  private static String turns(RelationReport report, List<Turn> turns) {
    TextTable table =
        new TextTable(
            List.of(
                "turning point",
                "axis",
                "probability",
                "acts a " + report.basis().period() + " before",
                "after"));
    for (Turn turn : turns.subList(0, Math.min(TURNS, turns.size()))) {
      table.row(
          List.of(
              turn.at().period().label(),
              RelationFinding.name(turn.axis()),
              Numbers.significant(turn.at().nearby(), 2),
              Numbers.significant(turn.before(), 2),
              Numbers.significant(turn.at().level(), 2)));
    }
    return table.render();
  }

  /** Which data sets the reports are of; nothing where Entente coded all of them. */
  private static String datasets(Map<String, Long> datasets) {
    Map<String, Long> imported = new TreeMap<>(datasets);
    Long coded = imported.remove(EventQuery.CODED);
    if (imported.isEmpty()) {
      return "";
    }
    StringJoiner parts = new StringJoiner(", ", "Of all reports: ", ".\n");
    parts.add((coded == null ? 0 : coded) + " coded from texts");
    imported.forEach((name, count) -> parts.add(count + " from " + name));
    return parts.toString();
  }

  private static String counted(RelationReport report) {
    RelationReport.Basis basis = report.basis();
    return String.format(
        Locale.ROOT,
        "%d asserted acts%s: %d on a day that the text gives, %d on the day of publication [in"
            + " brackets]; %d more without any day, in no period. Intensity is the sum of PLOVER"
            + " scores (2021) without their sign; intervals are of a bootstrap over documents.",
        basis.dated(),
        basis.weighted() ? ", weighted by independent reports" : "",
        basis.dated() - basis.byPublication(),
        basis.byPublication(),
        basis.undated());
  }
}
