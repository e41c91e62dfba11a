package org.entente.relation.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.SignalTable.Pair;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairVolumes;

/**
 * Whether B falls short of what A's other partners get of A in costly signals, from reports of
 * material acts alone: in the last periods, how many acts of material cooperation A has with each
 * partner, by
 *
 * <ul>
 *   <li>how many it had with it before,
 *   <li>how many the partner has with everyone else, and
 *   <li>how many acts of material conflict the partner has with C, which is what would be 0 without
 *       C.
 * </ul>
 *
 * <p>All three as ln(1 + n), by {@link SignalModel#POISSON}. C itself is no partner to compare
 * with.
 */
public final class PartnerSignals {
  /** What would be 0 without C. */
  static final String TIE = "conflict with the third state";

  private PartnerSignals() {}

  /**
   * The shortfall of B among A's partners; one covariate in which they do not differ is left out.
   *
   * @param material reports of material acts alone, on both axes
   * @param who A and B and C; partners of A are compared
   * @param window how many of the last periods count
   * @param level of the interval
   */
  public static LimitAnswer of(PairVolumes material, ThirdState who, int window, double level) {
    SignalTable all = table(material, who, window);
    if (all.pairs().stream().noneMatch(pair -> pair.name().equals(who.b()))) {
      String why =
          "no material act of %s or %s with anyone: read more of them".formatted(who.a(), who.b());
      return new TooLittleData(0, 1, why);
    }
    SignalTable table = moving(all, who.b());
    Map<String, Double> without = table.covariates().contains(TIE) ? Map.of(TIE, 0.0) : Map.of();
    return SignalLimit.of(
        table, new SignalLimit.Question(who.b(), without, SignalModel.POISSON, level));
  }

  /** A's partners, each by its code. */
  static SignalTable table(PairVolumes material, ThirdState who, int window) {
    int size = material.periods().size();
    int first = Math.max(0, size - window);
    TreeSet<String> partners = new TreeSet<>(material.states());
    partners.removeAll(List.of(who.a(), who.third()));
    List<Pair> pairs = new ArrayList<>();
    for (String partner : partners) {
      double[] own = material.of(who.a(), partner, Axis.COOPERATION);
      double now = sum(own, first, size);
      double others = -now;
      for (String other : material.states()) {
        others += sum(material.of(partner, other, Axis.COOPERATION), first, size);
      }
      double tie = sum(material.of(partner, who.third(), Axis.CONFLICT), first, size);
      pairs.add(
          new Pair(
              partner,
              now,
              List.of(Math.log1p(sum(own, 0, first)), Math.log1p(others), Math.log1p(tie))));
    }
    return new SignalTable(List.of("before", "with others", TIE), pairs);
  }

  private static double sum(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).sum();
  }

  /** Without covariates that are the same for all other partners. */
  private static SignalTable moving(SignalTable table, String name) {
    List<Pair> others = table.others(name);
    int[] kept =
        IntStream.range(0, table.covariates().size())
            .filter(k -> others.stream().map(pair -> pair.values().get(k)).distinct().count() > 1)
            .toArray();
    return new SignalTable(
        Arrays.stream(kept).mapToObj(table.covariates()::get).toList(),
        table.pairs().stream()
            .map(
                pair ->
                    new Pair(
                        pair.name(),
                        pair.signals(),
                        Arrays.stream(kept).mapToObj(pair.values()::get).toList()))
            .toList());
  }
}
