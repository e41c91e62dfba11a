package org.entente.relation.series;

import java.util.Map;
import java.util.Optional;

/**
 * Everything that is usually asked of a system of series, asked at once.
 *
 * @param settings what was asked
 * @param model the equation that answers: least squares, or with the prior of Sims and Zha
 * @param leastSquares the same by least squares, on which the tests rest
 * @param tests who moves whom
 * @param checks whether the equation may be trusted
 * @param answers what it says of shocks and of the future
 */
public record Analysis(
    AnalysisSettings settings,
    FittedVar model,
    LeastSquaresVar leastSquares,
    SystemTests tests,
    SystemChecks checks,
    SystemAnswers answers) {
  private static final int COMPARED = 12;

  /**
   * The analysis of a table.
   *
   * @throws IllegalArgumentException as {@link LeastSquaresVar#of} and {@link LagSelection#of}
   */
  public static Analysis of(SeriesTable table, AnalysisSettings settings) {
    int asked = settings.lags().orElse(1);
    SeriesTable none = SeriesTable.of(table.periods(), Map.of());
    // Told first, since what is wrong with the table is plainest with few lags.
    LeastSquaresVar.of(table, asked, none);
    LagSelection selection = selection(table, settings, asked);
    int lags = settings.lags().orElseGet(selection::byHannanQuinn);
    LeastSquaresVar plain = LeastSquaresVar.of(table, lags, none);
    FittedVar model =
        settings.bayes()
            ? BayesianVar.of(table, lags, SimsZhaPrior.weekly(table.names().size()), none)
            : plain;
    return new Analysis(
        settings,
        model,
        plain,
        SystemTests.of(plain, selection),
        SystemChecks.of(plain, model.dynamics()),
        SystemAnswers.of(model, settings));
  }

  private static LagSelection selection(SeriesTable table, AnalysisSettings settings, int asked) {
    Optional<Integer> most = settings.maxLags();
    if (most.isPresent()) {
      return LagSelection.of(table, most.get());
    }
    int series = table.names().size();
    int feasible = (table.size() - 1 - series) / (series + 1);
    try {
      return LagSelection.of(table, Math.max(asked, Math.min(COMPARED, feasible)));
    } catch (IllegalArgumentException tooMany) {
      return LagSelection.of(table, asked);
    }
  }

  /** How many periods back the past reaches. */
  public int lags() {
    return leastSquares.dynamics().lags();
  }
}
