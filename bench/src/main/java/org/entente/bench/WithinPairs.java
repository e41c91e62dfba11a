package org.entente.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often a score is higher in a pair's year with a dispute than in one without, over all such
 * two years of all pairs: what a curve of one pair can show.
 *
 * @param comparisons of two years
 * @param pairs that have years of both kinds
 * @param share of the comparisons that come out right, ties counting half
 * @param standardError of the share, pairs taken as the units
 */
record WithinPairs(int comparisons, int pairs, double share, double standardError) {

  static WithinPairs of(List<ScoredPairYear> cases, List<Boolean> dispute, double[] scores) {
    Map<StatePair, List<Integer>> years = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      years.computeIfAbsent(cases.get(i).year().pair(), pair -> new ArrayList<>()).add(i);
    }
    List<double[]> tallies = new ArrayList<>();
    for (List<Integer> places : years.values()) {
      double[] tally = tally(places, dispute, scores);
      if (tally[1] > 0) {
        tallies.add(tally);
      }
    }
    double all = tallies.stream().mapToDouble(tally -> tally[1]).sum();
    double share = tallies.stream().mapToDouble(tally -> tally[0]).sum() / all;
    double squares =
        tallies.stream()
            .mapToDouble(tally -> (tally[0] - share * tally[1]) / all)
            .map(off -> off * off)
            .sum();
    int n = tallies.size();
    return new WithinPairs((int) all, n, share, Math.sqrt(squares * n / Math.max(1, n - 1)));
  }

  /** How many comparisons come out right, and how many there are. */
  private static double[] tally(List<Integer> places, List<Boolean> dispute, double[] scores) {
    double[] tally = new double[2];
    for (int with : places) {
      for (int without : places) {
        if (dispute.get(with) && !dispute.get(without)) {
          tally[0] += (1 + Math.signum(scores[with] - scores[without])) / 2;
          tally[1]++;
        }
      }
    }
    return tally;
  }

  String cell() {
    return String.format(Locale.ROOT, "%.3f ± %.3f", share, 1.96 * standardError);
  }
}
