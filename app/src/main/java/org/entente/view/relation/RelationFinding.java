package org.entente.view.relation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PairHistory.Turn;
import org.entente.view.Numbers;
import org.entente.view.Words;

/** The finding in two sentences: how much of either there was, and where it turned. */
public final class RelationFinding {
  /** Turns that are likelier than not are told as such. */
  static final double LIKELY = 0.5;

  private RelationFinding() {}

  /** Two sentences. */
  public static String of(RelationReport report, PairHistory history) {
    return balance(report, history) + " " + turn(report, history);
  }

  private static String balance(RelationReport report, PairHistory history) {
    int last = history.scores().periods().size() - 1;
    String first = history.scores().periods().get(0).period().label();
    String end = history.scores().periods().get(last).period().label();
    return "Reports tell of %s and %s between %s and %s %s."
        .formatted(
            told(history, Axis.COOPERATION),
            told(history, Axis.CONFLICT),
            report.a().name(),
            report.b().name(),
            first.equals(end) ? "in " + first : "from " + first + " to " + end);
  }

  private static String told(PairHistory history, Axis axis) {
    OptionalDouble mean = history.mean(axis);
    return Words.count(history.acts(axis), "act")
        + " of "
        + name(axis)
        + (mean.isPresent()
            ? " (mean intensity " + Numbers.significant(mean.getAsDouble(), 2) + " of 10)"
            : "");
  }

  static String name(Axis axis) {
    return axis.name().toLowerCase(Locale.ROOT);
  }

  private static String turn(RelationReport report, PairHistory history) {
    List<Turn> turns = history.likeliest(0);
    if (turns.isEmpty()) {
      return "There are too few periods that differ to look for turning points.";
    }
    Turn likeliest = turns.get(0);
    String when = likeliest.at().period().label();
    String probability = Numbers.significant(likeliest.at().nearby(), 2);
    if (likeliest.at().nearby() < LIKELY) {
      return "No turning point is likelier than not (the likeliest: %s about %s, probability %s)."
          .formatted(name(likeliest.axis()), when, probability);
    }
    return "Most probable turning point: reported %s %s from %s to %s acts a %s about %s (probability %s)."
        .formatted(
            name(likeliest.axis()),
            likeliest.at().level() >= likeliest.before() ? "rose" : "fell",
            Numbers.significant(likeliest.before(), 2),
            Numbers.significant(likeliest.at().level(), 2),
            report.basis().period(),
            when,
            probability);
  }
}
