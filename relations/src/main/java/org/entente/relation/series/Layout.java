package org.entente.relation.series;

import java.util.ArrayList;
import java.util.List;

/**
 * The regressors of a vector autoregression in their order: 1, all series one period back, …, all
 * series {@code lags} periods back, exogenous series of the same period.
 */
record Layout(List<String> series, int lags, List<String> exogenous) {
  Layout {
    if (lags < 1) {
      throw new IllegalArgumentException(lags + " lags: an autoregression needs 1 or more");
    }
    if (series.isEmpty()) {
      throw new IllegalArgumentException("no series are given: name one or more");
    }
    for (String name : exogenous) {
      if (series.contains(name)) {
        throw new IllegalArgumentException(
            "series '%s' is both explained and exogenous: leave one out".formatted(name));
      }
    }
  }

  int size() {
    return 1 + series.size() * lags + exogenous.size();
  }

  /** The column of a series, by its place, {@code lag} periods back. */
  int lag(int series, int lag) {
    return 1 + (lag - 1) * this.series.size() + series;
  }

  /** The columns of all lags of a series. */
  int[] lagsOf(int series) {
    int[] columns = new int[lags];
    for (int lag = 1; lag <= lags; lag++) {
      columns[lag - 1] = lag(series, lag);
    }
    return columns;
  }

  int exogenous(int place) {
    return 1 + series.size() * lags + place;
  }

  List<String> labels() {
    List<String> labels = new ArrayList<>(List.of("the constant"));
    for (int lag = 1; lag <= lags; lag++) {
      for (String name : series) {
        labels.add("'" + name + "' " + lag + " back");
      }
    }
    exogenous.forEach(name -> labels.add("'" + name + "'"));
    return labels;
  }
}
