package org.entente.relation.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.relation.limit.Agreement.Side;
import org.entente.relation.score.PairVolumes;

/**
 * The limit of C on A–B as three sides see it that share no data, how far they agree, and whether C
 * stands out by the first among other third states.
 *
 * @param who the pair and the third state
 * @param series what the triad's series say
 * @param signals what costly signals say, beside comparable pairs
 * @param statements what texts say
 * @param rank of C among placebos, by the series
 */
public record ThreeSides(
    ThirdState who,
    TriadSeries series,
    LimitAnswer signals,
    StatementLimit statements,
    PlaceboRank rank) {

  /**
   * Measures.
   *
   * @param volumes all pairs' reports, without gaps
   * @param settings of the series
   * @param placebos how many other third states at most
   * @param others what signals and statements say
   */
  public static ThreeSides of(
      PairVolumes volumes,
      ThirdState who,
      TriadSeries.Settings settings,
      int placebos,
      Others others) {
    TriadSeries own = TriadSeries.of(volumes, who, settings);
    Map<String, LimitAnswer> answers = new LinkedHashMap<>();
    answers.put(who.third(), own.answer());
    // Without an answer for C there is nothing to rank.
    if (own.answer().size().isPresent()) {
      for (String state : TriadSeries.candidates(volumes, who, settings, placebos)) {
        answers.computeIfAbsent(
            state, s -> TriadSeries.of(volumes, who.with(s), settings).answer());
      }
    }
    PlaceboRank rank = PlaceboRank.of(who.third(), answers);
    return new ThreeSides(who, own, others.signals(), others.statements(), rank);
  }

  /**
   * The sides that do not come from the triad's series.
   *
   * @param signals what costly signals say
   * @param statements what texts say
   */
  public record Others(LimitAnswer signals, StatementLimit statements) {}

  /** How far the three agree. */
  public Agreement agreement() {
    return Agreement.of(
        Map.of(
            Side.SERIES, series.answer(),
            Side.SIGNALS, signals,
            Side.STATEMENTS, statements.answer()));
  }
}
