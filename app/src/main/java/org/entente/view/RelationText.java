package org.entente.view;

import java.util.List;
import java.util.Locale;
import org.entente.model.Quad;
import org.entente.store.Series;

/** A relation, to be read by people. */
public final class RelationText {
  private RelationText() {}

  /** Sparklines, table and evidence. */
  public static String of(Relation relation) {
    StringBuilder text = new StringBuilder();
    Series series = relation.series();
    text.append(relation.a()).append(" and ").append(relation.b());
    text.append(", by ").append(series.by().label()).append("\n\n");
    if (relation.total() == 0) {
      return text.append("The store holds no event between them in that time.\n").toString();
    }
    if (!series.periods().isEmpty()) {
      text.append(SeriesLines.of(series)).append('\n');
      text.append(table(series).render()).append('\n');
    }
    text.append(counted(series)).append("\n\n");
    text.append("Evidence, latest first");
    text.append(
        relation.evidence().size() < relation.total()
            ? " (" + relation.evidence().size() + " of " + relation.total() + ")\n\n"
            : "\n\n");
    return text.append(EvidenceText.of(relation.evidence())).toString();
  }

  private static TextTable table(Series series) {
    TextTable table =
        new TextTable(
            List.of(
                series.by().label(),
                "verbal coop.",
                "material coop.",
                "verbal confl.",
                "material confl.",
                "score"));
    for (Series.Period period : series.periods()) {
      table.row(
          List.of(
              SeriesLines.label(series.by(), period.start()),
              count(period, Quad.VERBAL_COOPERATION),
              count(period, Quad.MATERIAL_COOPERATION),
              count(period, Quad.VERBAL_CONFLICT),
              count(period, Quad.MATERIAL_CONFLICT),
              String.format(Locale.ROOT, "%+.1f", period.cooperation() + period.conflict())));
    }
    return table;
  }

  private static String count(Series.Period period, Quad quad) {
    long count = period.count(quad);
    return count == 0 ? "" : Long.toString(count);
  }

  private static String counted(Series series) {
    long dated = series.periods().stream().mapToLong(Series.Period::total).sum();
    long own = dated - series.byPublication();
    return String.format(
        Locale.ROOT,
        "%d asserted events: %d on a day that the text gives, %d on the day of publication [in"
            + " brackets]; %d more without any day, in no period.",
        dated,
        own,
        series.byPublication(),
        series.undated());
  }
}
