package org.entente.relation.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.relation.series.Condition;
import org.entente.relation.series.ConditionalForecast;
import org.entente.relation.series.FittedVar;
import org.entente.relation.series.LeastSquaresVar;
import org.entente.relation.series.Scenario;
import org.entente.relation.series.SeriesTable;

/**
 * The plain conditional forecast of Waggoner and Zha (1999), to set beside {@link SeriesLimit}: how
 * much further apart A and B are expected to be if C's series go as they went than if they go along
 * the reference path, seen from just before. It counts the most likely shocks of all series, A–B's
 * among them, and so also what C's path merely betrays of A–B: co-movement, not cause.
 */
public final class ConditionalLimit {
  private ConditionalLimit() {}

  /**
   * From a model fitted to the periods before the channel is held.
   *
   * @throws IllegalArgumentException if a series is unknown or constant, or if there are too few
   *     periods before the channel is held
   */
  public static double of(SeriesTable table, int lags, TriadQuestion question) {
    question.requireAnswerable(table, lags);
    int before = table.size() - question.channel().steps();
    return of(LeastSquaresVar.of(table.rows(0, before), lags), table, question);
  }

  /** From a model of earlier periods that ends where the channel's path begins. */
  static double of(FittedVar earlier, SeriesTable table, TriadQuestion question) {
    List<Condition> reference = new ArrayList<>();
    List<Condition> taken = new ArrayList<>();
    question
        .channel()
        .path()
        .forEach(
            (name, path) -> {
              double[] was = table.values(name);
              for (int t = 0; t < path.size(); t++) {
                reference.add(new Condition(name, t + 1, path.get(t)));
                taken.add(new Condition(name, t + 1, was[was.length - path.size() + t]));
              }
            });
    return question.apart(
        expected(earlier, reference, question) - expected(earlier, taken, question));
  }

  private static double expected(
      FittedVar model, List<Condition> conditions, TriadQuestion question) {
    int steps = question.channel().steps();
    ConditionalForecast forecast =
        ConditionalForecast.of(model, model.table().names(), Scenario.given(steps, conditions));
    double[] path = new double[steps];
    Arrays.setAll(path, t -> forecast.value(question.target(), t + 1));
    return question.total(path);
  }
}
