package org.entente.relation.limit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.relation.limit.LimitAnswer.TooLittleData;

/**
 * Whether C stands out among third states that ought not to limit A–B, by the same estimate for
 * each (Abadie, Diamond and Hainmueller 2010). If C were one of them, its rank would be any with
 * the same chance, so that p = (1 + placebos at least as large) / (1 + placebos) (Phipson and Smyth
 * 2010). Answers must be in the same units, and placebos chosen without looking at them.
 */
public sealed interface PlaceboRank {
  /**
   * C's place.
   *
   * @param estimate C's own size, which the rank says nothing about
   * @param rank 1 for the largest limit; ties count against C
   * @param pValue one-sided, from 1/(1 + placebos) to 1
   * @param placebos those that could be measured, the largest limit first
   * @param unmeasured those that could not
   */
  record Ranked(
      Estimate estimate, int rank, double pValue, List<Placebo> placebos, List<String> unmeasured)
      implements PlaceboRank {
    /** The least p-value that so many placebos can give: 19 are needed for 0.05. */
    public double leastPValue() {
      return 1.0 / (1 + placebos.size());
    }
  }

  /** No rank: C's own limit, or that of every placebo, could not be measured. */
  record Unranked(TooLittleData why) implements PlaceboRank {}

  /** What the estimate gives for a state that ought to have no part in it. */
  record Placebo(String state, Estimate estimate) {}

  /**
   * Ranks one of the states among the others.
   *
   * @param answers for C and for the placebos, by state
   * @throws IllegalArgumentException if there is no answer for C
   */
  static PlaceboRank of(String third, Map<String, LimitAnswer> answers) {
    LimitAnswer own = answers.get(third);
    if (own == null) {
      throw new IllegalArgumentException(
          "no answer for '%s': there are %s".formatted(third, answers.keySet()));
    }
    if (own instanceof TooLittleData why) {
      return new Unranked(why);
    }
    List<Placebo> placebos =
        answers.entrySet().stream()
            .filter(answer -> !answer.getKey().equals(third))
            .flatMap(
                answer ->
                    answer.getValue().size().stream().map(e -> new Placebo(answer.getKey(), e)))
            .sorted(
                Comparator.comparingDouble((Placebo p) -> -p.estimate().magnitude())
                    .thenComparing(Placebo::state))
            .toList();
    List<String> unmeasured =
        answers.entrySet().stream()
            .filter(answer -> answer.getValue() instanceof TooLittleData)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return placebos.isEmpty()
        ? new Unranked(
            new TooLittleData(0, 1, "no placebo could be measured: add third states with data"))
        : ranked(own.size().orElseThrow(), placebos, unmeasured);
  }

  private static Ranked ranked(Estimate own, List<Placebo> placebos, List<String> unmeasured) {
    int above =
        (int) placebos.stream().filter(p -> p.estimate().magnitude() >= own.magnitude()).count();
    return new Ranked(own, above + 1, (1.0 + above) / (1 + placebos.size()), placebos, unmeasured);
  }
}
