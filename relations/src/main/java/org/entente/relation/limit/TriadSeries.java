package org.entente.relation.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadQuestion.Total;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairVolumes;
import org.entente.relation.series.LagSelection;
import org.entente.relation.series.Periods;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.SeriesTable;

/**
 * The limit of C on A–B from what is reported of the three pairs ({@link SeriesLimit}). Each series
 * is the logarithm of a pair's reports as they would be if there were always as many of everyone:
 *
 * <pre>y_t = ln(1 + n_t V̄ / V_t),   n the pair's reports, V those of all pairs</pre>
 *
 * <p>since there are ever more reports, and a pair without any has none however many others have.
 * C's ties to both are held at their means in the last periods. A pair that is hardly ever reported
 * on an axis is no series, nor is one that never changes: of C's it is left out, of A–B it leaves
 * too little to go by. Where both axes of C's ties are too many series for the periods, only the
 * axis asked about is taken.
 *
 * @param answer the limit, as a mean of {@code y} over the window; above 0 means apart
 * @param series names of the series, A–B's first; empty if there was too little to begin with
 * @param lags that Schwarz's criterion prefers
 * @param periods how many there are
 * @param window how many of them, the last, the limit is told of
 */
public record TriadSeries(
    LimitAnswer answer, List<String> series, int lags, int periods, int window) {
  private static final int LEAST_ACTIVE = 5;
  private static final double LEAST_ACTIVE_SHARE = 0.1;
  private static final int PERIODS_PER_COEFFICIENT = 3;

  /** Copies the names. */
  public TriadSeries {
    series = List.copyOf(series);
  }

  /**
   * How the series are read.
   *
   * @param axis on which A–B is kept down (cooperation) or stirred up (conflict)
   * @param timing whether C can move A–B within a period
   * @param window how many of the last periods are asked about; 0 for a third of them
   * @param mostLags how many periods back may matter, 1 or more
   * @param sampling of the posterior
   */
  public record Settings(Axis axis, Timing timing, int window, int mostLags, Sampling sampling) {
    /** Checks window and lags. */
    public Settings {
      if (window < 0 || mostLags < 1) {
        throw new IllegalArgumentException(
            "a window of %d periods and up to %d lags: give 0 or more, and 1 or more"
                .formatted(window, mostLags));
      }
    }
  }

  /** Asks the series; gaps must have been cut off ({@link PairVolumes#withoutGaps}). */
  public static TriadSeries of(PairVolumes volumes, ThirdState who, Settings settings) {
    int size = volumes.periods().size();
    int window = window(size, settings);
    int active = volumes.active(who.a(), who.b(), settings.axis());
    if (active < least(size)) {
      return new TriadSeries(
          new TooLittleData(active, least(size), hardlyReported(who, size)),
          List.of(),
          0,
          size,
          window);
    }
    SeriesTable both = table(volumes, who, settings, List.of(Axis.values()));
    boolean affordable = lags(both, settings) >= 1;
    SeriesTable table = affordable ? both : table(volumes, who, settings, List.of(settings.axis()));
    if (table.names().size() < 2) {
      String why =
          "%s is hardly reported with either of them: read more of it, or take longer periods"
              .formatted(who.third());
      return new TriadSeries(
          new TooLittleData(most(volumes, who), least(size), why), List.of(), 0, size, window);
    }
    return answered(table, window, settings);
  }

  private static TriadSeries answered(SeriesTable table, int window, Settings settings) {
    int most = Math.max(1, lags(table, settings));
    List<String> channel = table.names().subList(1, table.names().size());
    TriadQuestion question =
        new TriadQuestion(
            table.names().get(0),
            settings.axis(),
            Channel.atMeans(table, channel, window),
            settings.timing(),
            Total.MEAN);
    try {
      int lags = most == 1 ? 1 : LagSelection.of(table, most).byBayes();
      LimitAnswer answer = SeriesLimit.of(table, lags, question, settings.sampling());
      return new TriadSeries(answer, table.names(), lags, table.size(), window);
    } catch (IllegalArgumentException notEstimable) {
      // Series that are made of each other: events that always have all three as parties.
      String why = String.valueOf(notEstimable.getMessage());
      return new TriadSeries(
          new TooLittleData(table.size(), table.size() + 1.0, why),
          table.names(),
          0,
          table.size(),
          window);
    }
  }

  /** A–B on the axis asked about, then C's ties that are reported often enough. */
  private static SeriesTable table(
      PairVolumes volumes, ThirdState who, Settings settings, List<Axis> axes) {
    int size = volumes.periods().size();
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put(name(who.a(), who.b(), settings.axis()), series(volumes, who, settings.axis()));
    for (String side : List.of(who.a(), who.b())) {
      for (Axis axis : axes) {
        double[] tie = logged(volumes.of(side, who.third(), axis), volumes.all());
        boolean told = volumes.active(side, who.third(), axis) >= least(size);
        if (told && Arrays.stream(tie).distinct().count() > 1) {
          columns.put(name(side, who.third(), axis), tie);
        }
      }
    }
    return SeriesTable.of(Periods.numbered(size), columns);
  }

  private static double[] series(PairVolumes volumes, ThirdState who, Axis axis) {
    return logged(volumes.of(who.a(), who.b(), axis), volumes.all());
  }

  private static double[] logged(double[] own, double[] all) {
    double mean = Arrays.stream(all).average().orElse(0);
    double[] logged = new double[own.length];
    Arrays.setAll(logged, t -> Math.log1p(all[t] > 0 ? own[t] * mean / all[t] : 0));
    return logged;
  }

  private static String name(String one, String other, Axis axis) {
    return one + "–" + other + (axis == Axis.COOPERATION ? " cooperation" : " conflict");
  }

  /** How many lags the periods allow, at most as many as wanted; 0 if not even one. */
  private static int lags(SeriesTable table, Settings settings) {
    int each = 1 + PERIODS_PER_COEFFICIENT * table.names().size();
    int most = (table.size() - PERIODS_PER_COEFFICIENT) / each;
    return Math.min(settings.mostLags(), Math.max(0, most));
  }

  private static int window(int size, Settings settings) {
    int window = settings.window() == 0 ? Math.max(1, size / 3) : settings.window();
    return Math.min(window, Math.max(1, size - settings.mostLags()));
  }

  private static int least(int size) {
    return Math.max(LEAST_ACTIVE, (int) Math.ceil(LEAST_ACTIVE_SHARE * size));
  }

  /** In how many periods the best reported of C's ties is. */
  private static int most(PairVolumes volumes, ThirdState who) {
    int most = 0;
    for (Axis axis : Axis.values()) {
      most = Math.max(most, volumes.active(who.a(), who.third(), axis));
      most = Math.max(most, volumes.active(who.b(), who.third(), axis));
    }
    return most;
  }

  private static String hardlyReported(ThirdState who, int size) {
    return "%s and %s are hardly reported on this axis in these %d periods: read more of them, or take longer periods"
        .formatted(who.a(), who.b(), size);
  }

  /**
   * States that are reported with both of the pair on the axis asked about often enough, the third
   * one among them, those reported most first: C and its placebos.
   *
   * @param most how many placebos at most
   */
  public static List<String> candidates(
      PairVolumes volumes, ThirdState who, Settings settings, int most) {
    int least = least(volumes.periods().size());
    List<String> candidates = new ArrayList<>();
    candidates.add(who.third());
    volumes.states().stream()
        .filter(s -> !List.of(who.a(), who.b(), who.third()).contains(s))
        .filter(s -> volumes.active(who.a(), s, settings.axis()) >= least)
        .filter(s -> volumes.active(who.b(), s, settings.axis()) >= least)
        .sorted(
            Comparator.comparingDouble((String s) -> -sum(volumes, who, s, settings.axis()))
                .thenComparing(s -> s))
        .limit(most)
        .forEach(candidates::add);
    return List.copyOf(candidates);
  }

  private static double sum(PairVolumes volumes, ThirdState who, String state, Axis axis) {
    return Arrays.stream(volumes.of(who.a(), state, axis)).sum()
        + Arrays.stream(volumes.of(who.b(), state, axis)).sum();
  }
}
