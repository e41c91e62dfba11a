package org.entente.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.model.Interval;
import org.entente.model.Quad;
import org.entente.relation.score.PairScores;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.PeriodScore;
import org.entente.relation.score.Scale;
import org.entente.relation.score.ScoreSettings;
import org.entente.relation.score.ScoredAct;
import org.entente.relation.score.VolumeShare;

/**
 * A pair's year with all that the relation scores say of it.
 *
 * @param year what was counted
 * @param score on both axes
 * @param share of all acts of the year
 * @param expected how many conflicts the pair would have if each state's were spread over the
 *     others as all conflicts are
 */
record ScoredPairYear(PairYear year, PeriodScore score, VolumeShare share, double expected) {
  private static final Scale SCALE = new Scale("PLOVER, mean of each quad's types", "2021");
  private static final double HALF_LIFE = 182.6;

  /** All pair-years from {@code first} to {@code last} that have acts. */
  static List<ScoredPairYear> of(
      Map<StatePair, List<PairYear>> pairs, QuadScale scale, int first, int last) {
    ScoreSettings settings =
        new ScoreSettings(
            SCALE,
            PeriodLength.YEAR,
            new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)),
            OptionalDouble.of(HALF_LIFE));
    Map<LocalDate, Double> volumes = new HashMap<>();
    pairs.values().stream()
        .flatMap(List::stream)
        .forEach(year -> volumes.merge(PairYear.day(year.year()), 1.0 * year.acts(), Double::sum));
    Expected expected = new Expected(pairs);
    List<ScoredPairYear> scored = new ArrayList<>();
    for (List<PairYear> years : pairs.values()) {
      List<ScoredAct> acts = years.stream().flatMap(year -> year.acts(scale).stream()).toList();
      PairScores scores = PairScores.of(acts, settings);
      List<VolumeShare> shares = VolumeShare.of(scores, volumes);
      for (PairYear year : years) {
        if (year.year() >= first && year.year() <= last && year.acts() > 0) {
          int at = year.year() - first;
          scored.add(
              new ScoredPairYear(
                  year, scores.periods().get(at), shares.get(at), expected.of(year)));
        }
      }
    }
    return List.copyOf(scored);
  }

  double count(Quad quad) {
    return year.count(quad);
  }

  /** The conflicts of states and of all, by year. */
  private static final class Expected {
    private final Map<String, Double> sums = new HashMap<>();

    Expected(Map<StatePair, List<PairYear>> pairs) {
      pairs.values().stream()
          .flatMap(List::stream)
          .forEach(
              year -> {
                double conflicts = year.conflicts();
                sums.merge(year.pair().a() + year.year(), conflicts, Double::sum);
                sums.merge(year.pair().b() + year.year(), conflicts, Double::sum);
                sums.merge("" + year.year(), conflicts, Double::sum);
              });
    }

    double of(PairYear year) {
      double all = sums.getOrDefault("" + year.year(), 0.0);
      double a = sums.getOrDefault(year.pair().a() + year.year(), 0.0);
      double b = sums.getOrDefault(year.pair().b() + year.year(), 0.0);
      return all == 0 ? 0 : a * b / (2 * all);
    }
  }
}
