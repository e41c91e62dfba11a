package org.entente.view.series;

import java.util.List;
import org.entente.relation.series.Analysis;
import org.entente.relation.series.SeriesTable;

/**
 * An analysis with what is needed to tell of it.
 *
 * @param source the file that the series come from
 * @param version of the program
 * @param analysis the numbers
 * @param ahead the names of the forecast periods, as many as the horizon
 * @param notes what the reader should know of the data
 */
public record VarReport(
    String source, String version, Analysis analysis, List<String> ahead, List<String> notes) {
  public VarReport {
    ahead = List.copyOf(ahead);
    notes = List.copyOf(notes);
  }

  SeriesTable table() {
    return analysis.leastSquares().table();
  }

  List<String> names() {
    return table().names();
  }

  String firstPeriod() {
    return table().periods().labels().get(0);
  }

  String lastPeriod() {
    return table().periods().labels().get(table().size() - 1);
  }

  /** {@code least squares}, or with which prior. */
  String estimator() {
    return analysis.settings().bayes() ? "Bayesian, prior of Sims and Zha" : "least squares";
  }
}
