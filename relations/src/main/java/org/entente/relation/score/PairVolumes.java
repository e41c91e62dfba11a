package org.entente.relation.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How much is reported of every pair in every period, on two axes, over consecutive periods. A pair
 * has no direction.
 */
public final class PairVolumes {
  private final List<Period> periods;
  private final Map<String, Map<String, double[][]>> pairs;
  private final double[] all;

  private PairVolumes(
      List<Period> periods, Map<String, Map<String, double[][]>> pairs, double[] all) {
    this.periods = List.copyOf(periods);
    this.pairs = pairs;
    this.all = all;
  }

  /**
   * How much is reported of a pair in a period.
   *
   * @param a one side
   * @param b the other
   * @param period which
   * @param cooperation acts of cooperation, or their weights or intensities; 0 or more
   * @param conflict the same of conflict
   */
  public record Volume(String a, String b, Period period, double cooperation, double conflict) {
    /** Checks that volumes are finite and not below 0. */
    public Volume {
      if (!(cooperation >= 0 && conflict >= 0 && cooperation + conflict <= 1e100)) {
        throw new IllegalArgumentException(
            "%s and %s have the volumes %s and %s in %s: give finite ones from 0 on"
                .formatted(a, b, cooperation, conflict, period.label()));
      }
    }
  }

  /**
   * All that is reported, over consecutive periods; volumes of other periods are left out.
   *
   * @param periods those told of, in order; see {@link PeriodLength#cut}
   * @param volumes of any pairs; those of the same pair and period add up
   */
  public static PairVolumes of(List<Period> periods, Collection<Volume> volumes) {
    Map<Period, Integer> places = new HashMap<>();
    periods.forEach(period -> places.put(period, places.size()));
    Map<String, Map<String, double[][]>> pairs = new TreeMap<>();
    double[] all = new double[periods.size()];
    for (Volume volume : volumes) {
      Integer place = places.get(volume.period());
      if (place != null && !volume.a().equals(volume.b())) {
        double[][] axes = axes(pairs, volume, periods.size());
        axes[0][place] += volume.cooperation();
        axes[1][place] += volume.conflict();
        all[place] += volume.cooperation() + volume.conflict();
      }
    }
    return new PairVolumes(periods, pairs, all);
  }

  private static double[][] axes(
      Map<String, Map<String, double[][]>> pairs, Volume volume, int size) {
    double[][] axes =
        pairs
            .computeIfAbsent(volume.a(), a -> new TreeMap<>())
            .computeIfAbsent(volume.b(), b -> new double[2][size]);
    pairs.computeIfAbsent(volume.b(), b -> new TreeMap<>()).put(volume.a(), axes);
    return axes;
  }

  /** The periods, in order. */
  public List<Period> periods() {
    return periods;
  }

  /** Everyone of whom something is reported. */
  public Set<String> states() {
    return new TreeSet<>(pairs.keySet());
  }

  /** All that is reported of anyone, by period; a period with 0 is a gap in what was read. */
  public double[] all() {
    return all.clone();
  }

  /** What is reported of a pair on one axis, by period. */
  public double[] of(String a, String b, Axis axis) {
    double[][] axes = pairs.getOrDefault(a, Map.of()).get(b);
    return axes == null
        ? new double[periods.size()]
        : axes[axis == Axis.COOPERATION ? 0 : 1].clone();
  }

  /** In how many periods something is reported of the pair on this axis. */
  public int active(String a, String b, Axis axis) {
    return (int) Arrays.stream(of(a, b, axis)).filter(volume -> volume > 0).count();
  }

  /**
   * The longest stretch of periods in which anything at all is reported, the latest of equals:
   * where nothing is, nothing was read, which does not mean that nothing happened.
   */
  public PairVolumes withoutGaps() {
    int from = 0;
    int longest = 0;
    int end = 0;
    for (int t = 0; t < all.length; t++) {
      from = all[t] > 0 ? from : t + 1;
      if (t + 1 - from >= longest) {
        longest = t + 1 - from;
        end = t + 1;
      }
    }
    return between(end - longest, end);
  }

  /** The periods from {@code from}, inclusive, to {@code to}, exclusive. */
  private PairVolumes between(int from, int to) {
    Map<String, Map<String, double[][]>> kept = new TreeMap<>();
    pairs.forEach(
        (a, others) -> {
          Map<String, double[][]> cut = new TreeMap<>();
          others.forEach(
              (b, axes) ->
                  cut.put(
                      b,
                      IntStream.range(0, 2)
                          .mapToObj(i -> Arrays.copyOfRange(axes[i], from, to))
                          .toArray(double[][]::new)));
          kept.put(a, cut);
        });
    return new PairVolumes(periods.subList(from, to), kept, Arrays.copyOfRange(all, from, to));
  }
}
