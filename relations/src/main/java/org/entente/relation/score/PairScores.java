package org.entente.relation.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A pair's relation, period by period, on two axes.
 *
 * @param settings what it was made with, with the name of the scale
 * @param periods all periods of the span, also those without acts
 */
public record PairScores(ScoreSettings settings, List<PeriodScore> periods) {
  /** Copies the list. */
  public PairScores {
    periods = List.copyOf(periods);
  }

  /** The scores of a pair's acts. */
  public static PairScores of(List<ScoredAct> acts, ScoreSettings settings) {
    List<Period> periods = settings.length().cut(settings.span());
    List<AxisScore> cooperation = onAxis(acts, Axis.COOPERATION, settings, periods);
    List<AxisScore> conflict = onAxis(acts, Axis.CONFLICT, settings, periods);
    List<PeriodScore> scores = new ArrayList<>();
    for (int p = 0; p < periods.size(); p++) {
      scores.add(new PeriodScore(periods.get(p), cooperation.get(p), conflict.get(p)));
    }
    return new PairScores(settings, scores);
  }

  /** The acts of the span on any axis, sorted into its periods; each list keeps their order. */
  static List<List<ScoredAct>> sorted(List<ScoredAct> acts, ScoreSettings settings) {
    Map<Period, List<ScoredAct>> byPeriod = new HashMap<>();
    for (ScoredAct act : acts) {
      if (!act.day().isBefore(settings.span().start())
          && !act.day().isAfter(settings.span().end())) {
        byPeriod
            .computeIfAbsent(settings.length().containing(act.day()), p -> new ArrayList<>())
            .add(act);
      }
    }
    return settings.length().cut(settings.span()).stream()
        .map(period -> byPeriod.getOrDefault(period, List.of()))
        .toList();
  }

  private static List<AxisScore> onAxis(
      List<ScoredAct> acts, Axis axis, ScoreSettings settings, List<Period> periods) {
    List<List<ScoredAct>> sorted =
        sorted(acts.stream().filter(act -> act.axis() == axis).toList(), settings);
    Optional<Shrinkage> shrinkage = Shrinkage.of(sorted);
    List<AxisScore> scores = new ArrayList<>();
    double standing = 0;
    for (int p = 0; p < periods.size(); p++) {
      OptionalDouble told = OptionalDouble.empty();
      if (settings.halfLife().isPresent()) {
        double halfLife = settings.halfLife().getAsDouble();
        standing = faded(standing, sorted.get(p), periods.get(p), halfLife);
        told = OptionalDouble.of(standing);
      }
      scores.add(score(sorted.get(p), shrinkage, told));
    }
    return scores;
  }

  private static AxisScore score(
      List<ScoredAct> acts, Optional<Shrinkage> shrinkage, OptionalDouble standing) {
    double reports = acts.stream().mapToDouble(ScoredAct::weight).sum();
    double total = acts.stream().mapToDouble(ScoredAct::volume).sum();
    OptionalDouble mean =
        acts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(total / reports);
    OptionalDouble shrunken =
        shrinkage.stream().mapToDouble(model -> model.of(mean, reports)).findFirst();
    return new AxisScore(acts.size(), reports, total, shrunken, standing);
  }

  /** What was before fades over the whole period, each new act from its day to the last. */
  private static double faded(double before, List<ScoredAct> acts, Period period, double halfLife) {
    long end = period.days().end().toEpochDay();
    double daily = Math.log(2) / halfLife;
    double sum = before * Math.exp(-daily * (end - period.days().start().toEpochDay() + 1));
    for (ScoredAct act : acts) {
      sum += act.volume() * Math.exp(-daily * (end - act.day().toEpochDay()));
    }
    return sum;
  }
}
