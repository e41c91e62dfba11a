package org.entente.relation.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well scores tell cases in which something happened from others. Standard errors are those of
 * DeLong, DeLong and Clarke-Pearson (1988, Biometrics 44), and of Obuchowski (1997, Biometrics 53)
 * where cases of one group, such as the years of a pair of states, hang together.
 */
public final class Discrimination {
  private final boolean[] happened;
  private final int[] group;
  private final int groups;
  private final int with;
  private final int without;

  private Discrimination(boolean[] happened, int[] group, int groups) {
    this.happened = happened;
    this.group = group;
    this.groups = groups;
    with = count(happened);
    without = happened.length - with;
  }

  /**
   * Cases that hang together in groups.
   *
   * @param happened in which cases
   * @param group of each case
   * @throws IllegalArgumentException if the lists differ in length, or it happened in all cases or
   *     none
   */
  public static Discrimination of(List<Boolean> happened, List<String> group) {
    if (happened.size() != group.size()) {
      throw new IllegalArgumentException(
          "%d cases have %d groups: give one each".formatted(happened.size(), group.size()));
    }
    boolean[] did = new boolean[happened.size()];
    int[] numbers = new int[did.length];
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < did.length; i++) {
      did[i] = happened.get(i);
      numbers[i] = known.computeIfAbsent(group.get(i), name -> known.size());
    }
    int positive = count(did);
    if (positive == 0 || positive == did.length) {
      throw new IllegalArgumentException(
          "of %d cases, it happened in %d: both kinds are needed".formatted(did.length, positive));
    }
    return new Discrimination(did, numbers, known.size());
  }

  /** Cases that do not hang together. */
  public static Discrimination of(List<Boolean> happened) {
    Integer[] each = new Integer[happened.size()];
    Arrays.setAll(each, i -> i);
    return of(happened, Arrays.stream(each).map(String::valueOf).toList());
  }

  /**
   * The area under the curve of scores, the higher the likelier.
   *
   * @throws IllegalArgumentException if there is not one score for each case, or one is not a
   *     number
   */
  public Auc auc(double[] scores) {
    double[] places = placements(scores);
    double value = value(places);
    return new Auc(value, Math.sqrt(variance(centred(places, value))));
  }

  /** How much greater the area of {@code scores} is than that of {@code others}, same cases. */
  public Auc.Gain gain(double[] scores, double[] others) {
    double[] one = placements(scores);
    double[] two = placements(others);
    double[] first = centred(one, value(one));
    double[] second = centred(two, value(two));
    double[] difference = new double[first.length];
    Arrays.setAll(difference, i -> first[i] - second[i]);
    return new Auc.Gain(value(one) - value(two), Math.sqrt(variance(difference)));
  }

  /** For each case, the share of cases of the other kind that it is on the right side of. */
  private double[] placements(double[] scores) {
    if (scores.length != happened.length || Arrays.stream(scores).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException(
          "%d scores for %d cases: give a number for each"
              .formatted(scores.length, happened.length));
    }
    double[] yes = sorted(scores, true);
    double[] no = sorted(scores, false);
    double[] places = new double[scores.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = happened[i] ? below(no, scores[i]) : 1 - below(yes, scores[i]);
    }
    return places;
  }

  private double[] sorted(double[] scores, boolean which) {
    double[] chosen = new double[which ? with : without];
    int at = 0;
    for (int i = 0; i < scores.length; i++) {
      if (happened[i] == which) {
        // -0.0 sorts below 0.0, though they are the same.
        chosen[at++] = scores[i] + 0.0;
      }
    }
    Arrays.sort(chosen);
    return chosen;
  }

  /** The share of values below one, those that equal it counted half. */
  private static double below(double[] sorted, double value) {
    return (firstAt(sorted, value, false) + firstAt(sorted, value, true)) / 2.0 / sorted.length;
  }

  /** The first place whose value is not below, or is above. */
  private static int firstAt(double[] sorted, double value, boolean above) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean before = above ? sorted[middle] <= value : sorted[middle] < value;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  private double value(double[] places) {
    double sum = 0;
    for (int i = 0; i < places.length; i++) {
      sum += happened[i] ? places[i] : 0;
    }
    return sum / with;
  }

  private static double[] centred(double[] places, double value) {
    return Arrays.stream(places).map(place -> place - value).toArray();
  }

  /** Obuchowski's; with one case a group it is DeLong's. */
  private double variance(double[] centred) {
    double[] yes = sums(centred, true);
    double[] no = sums(centred, false);
    double both = 0;
    for (int g = 0; g < groups; g++) {
      both += yes[g] * no[g];
    }
    double variance =
        spread(yes, true) / with / with
            + spread(no, false) / without / without
            + 2.0 * groups / Math.max(1, groups - 1) * both / with / without;
    return Math.max(0, variance);
  }

  private double[] sums(double[] centred, boolean which) {
    double[] sums = new double[groups];
    for (int i = 0; i < centred.length; i++) {
      sums[group[i]] += happened[i] == which ? centred[i] : 0;
    }
    return sums;
  }

  private double spread(double[] sums, boolean which) {
    boolean[] has = new boolean[groups];
    for (int i = 0; i < happened.length; i++) {
      has[group[i]] |= happened[i] == which;
    }
    int members = count(has);
    double squares = Arrays.stream(sums).map(sum -> sum * sum).sum();
    return squares * members / Math.max(1, members - 1);
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }
}
