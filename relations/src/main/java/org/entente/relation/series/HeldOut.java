package org.entente.relation.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How well a system has foretold what it did not know: fitted again and again to the periods before
 * an origin, it forecasts the periods after. All forecasts are scored as normal distributions, so
 * that the three are alike.
 *
 * @param origins how many times
 * @param steps how many periods ahead each time
 * @param scores one for each series
 */
public record HeldOut(int origins, int steps, List<Score> scores) {
  private static final int MOST_ORIGINS = 40;

  /**
   * Means of the continuous ranked probability score over origins and steps, smaller is better, in
   * the units of the series.
   *
   * @param model of the system
   * @param randomWalk the last value goes on; its spread is that of past changes, times √steps
   * @param seasonalMean the mean of the same part of past years, or of all past periods where there
   *     are no seasons; its spread is theirs
   */
  public record Score(String series, double model, double randomWalk, double seasonalMean) {}

  public HeldOut {
    scores = List.copyOf(scores);
  }

  /**
   * Scores a system on the last third of a table.
   *
   * @param season how many periods make a year; 1 for no seasons
   * @param fit from the known periods to a model of the same series
   * @throws IllegalArgumentException if the table is too short for any origin
   */
  public static HeldOut of(
      SeriesTable table, int steps, int season, Function<SeriesTable, FittedVar> fit) {
    return given(List.of(), table, steps, season, fit);
  }

  /**
   * Scores a system that is told, at each origin, what some of its series went on to do: what a
   * scenario is worth whose conditions come true. Those series are not scored.
   *
   * @param held series of the table
   * @throws IllegalArgumentException if the table is too short for any origin, or lacks a series
   */
  public static HeldOut given(
      List<String> held,
      SeriesTable table,
      int steps,
      int season,
      Function<SeriesTable, FittedVar> fit) {
    int last = table.size() - steps;
    int first = Math.max(table.size() * 2 / 3, 2 * season);
    if (first > last) {
      throw new IllegalArgumentException(
          "%d periods are too few to hold back %d of them and to learn from the others"
              .formatted(table.size(), steps));
    }
    int[] origins = spaced(first, last);
    List<String> scored = table.names().stream().filter(name -> !held.contains(name)).toList();
    double[][] sums = new double[scored.size()][3];
    for (int origin : origins) {
      ConditionalForecast forecast =
          ConditionalForecast.of(
              fit.apply(table.rows(0, origin)), table.names(), came(held, table, origin, steps));
      for (int i = 0; i < sums.length; i++) {
        String name = scored.get(i);
        add(sums[i], table.values(name), new Round(forecast, origin, season, name));
      }
    }
    return new HeldOut(origins.length, steps, scores(scored, sums, origins.length * steps));
  }

  private static Scenario came(List<String> held, SeriesTable table, int origin, int steps) {
    List<Condition> conditions = new ArrayList<>();
    for (String name : held) {
      double[] values = table.values(name);
      for (int step = 1; step <= steps; step++) {
        conditions.add(new Condition(name, step, values[origin + step - 1]));
      }
    }
    return Scenario.given(steps, conditions);
  }

  private static int[] spaced(int first, int last) {
    int count = Math.min(MOST_ORIGINS, last - first + 1);
    return count == 1
        ? new int[] {first}
        : IntStream.range(0, count).map(i -> first + i * (last - first) / (count - 1)).toArray();
  }

  private static List<Score> scores(List<String> names, double[][] sums, int count) {
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      double[] sum = sums[i];
      scores.add(new Score(names.get(i), sum[0] / count, sum[1] / count, sum[2] / count));
    }
    return scores;
  }

  private record Round(ConditionalForecast forecast, int origin, int season, String series) {}

  private static void add(double[] sums, double[] values, Round round) {
    for (int step = 1; step <= round.forecast.steps(); step++) {
      double actual = values[round.origin + step - 1];
      sums[0] += model(round, step).crps(actual);
      sums[1] += randomWalk(values, round.origin, step).crps(actual);
      sums[2] += seasonalMean(values, round, step).crps(actual);
    }
  }

  private static NormalForecast model(Round round, int step) {
    return new NormalForecast(
        round.forecast.value(round.series, step), round.forecast.standardError(round.series, step));
  }

  private static NormalForecast randomWalk(double[] values, int origin, int step) {
    double squares = 0;
    for (int t = 1; t < origin; t++) {
      squares += (values[t] - values[t - 1]) * (values[t] - values[t - 1]);
    }
    return new NormalForecast(values[origin - 1], Math.sqrt(squares / (origin - 1) * step));
  }

  private static NormalForecast seasonalMean(double[] values, Round round, int step) {
    int target = round.origin + step - 1;
    int part = target % round.season;
    double[] past =
        IntStream.range(0, round.origin)
            .filter(t -> t % round.season == part)
            .mapToDouble(t -> values[t])
            .toArray();
    double mean = 0;
    for (double value : past) {
      mean += value / past.length;
    }
    double squares = 0;
    for (double value : past) {
      squares += (value - mean) * (value - mean);
    }
    return new NormalForecast(mean, Math.sqrt(squares / Math.max(1, past.length - 1)));
  }
}
