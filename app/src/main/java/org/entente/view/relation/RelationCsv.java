package org.entente.view.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.model.Quad;
import org.entente.relation.score.Axis;
import org.entente.relation.score.AxisScore;
import org.entente.relation.score.Bootstrap.Ranges;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PeriodScore;

/** A relation as CSV: a row a period, also where nothing happened. */
public final class RelationCsv {
  private RelationCsv() {}

  /** Header and rows; cells are empty where there is no number. */
  public static String of(RelationReport report) {
    StringBuilder text =
        new StringBuilder(
            "a,b,period,start,end,verbal_cooperation,material_cooperation,verbal_conflict,"
                + "material_conflict");
    for (Axis axis : Axis.values()) {
      String name = axis.name().toLowerCase(Locale.ROOT);
      for (String column :
          List.of(
              "acts", "intensity", "low", "high", "mean", "shrunken_mean", "turn_probability")) {
        text.append(',').append(name).append('_').append(column);
      }
    }
    text.append("\r\n");
    report.history().ifPresent(history -> rows(report, history, text));
    return text.toString();
  }

  private static void rows(RelationReport report, PairHistory history, StringBuilder text) {
    List<PeriodScore> periods = history.scores().periods();
    for (int p = 0; p < periods.size(); p++) {
      PeriodScore score = periods.get(p);
      text.append(report.a().code()).append(',').append(report.b().code());
      text.append(',').append(score.period().label());
      text.append(',').append(score.period().days().start());
      text.append(',').append(score.period().days().end());
      for (Quad quad : Quad.values()) {
        text.append(',').append(report.count(score.period(), quad));
      }
      for (Axis axis : Axis.values()) {
        axis(score.on(axis), history.ranges(axis).get(p), text);
        text.append(',');
        text.append(
            history.turns(axis).isEmpty()
                ? ""
                : Double.toString(history.turns(axis).get(p).probability()));
      }
      text.append("\r\n");
    }
  }

  private static void axis(AxisScore score, Optional<Ranges> ranges, StringBuilder text) {
    text.append(',').append(score.acts()).append(',').append(score.total());
    text.append(',').append(ranges.map(it -> Double.toString(it.total().low())).orElse(""));
    text.append(',').append(ranges.map(it -> Double.toString(it.total().high())).orElse(""));
    text.append(',').append(cell(score.mean())).append(',').append(cell(score.shrunkenMean()));
  }

  private static String cell(OptionalDouble value) {
    return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
  }
}
