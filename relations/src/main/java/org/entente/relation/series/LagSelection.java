package org.entente.relation.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How many lags a vector autoregression needs (Lütkepohl 2005, section 4.3). All orders explain the
 * same periods, those that the largest can explain, as in MSBVAR's {@code var.lag.specification}.
 *
 * @param orders 1, 2, … lags
 */
public record LagSelection(List<LagOrder> orders) {
  public LagSelection {
    orders = List.copyOf(orders);
  }

  /**
   * Compares 1 to {@code largest} lags.
   *
   * @throws IllegalArgumentException as {@link LeastSquaresVar#of} for the largest
   */
  public static LagSelection of(SeriesTable table, int largest) {
    LeastSquaresVar.of(table, largest);
    SeriesTable none = SeriesTable.of(table.periods(), Map.of());
    List<LagOrder> orders = new ArrayList<>();
    for (int lags = 1; lags <= largest; lags++) {
      Design design = Design.of(table, none, lags, largest);
      LagOrder fewer = orders.isEmpty() ? null : orders.get(lags - 2);
      orders.add(order(design, lags, table.names(), fewer));
    }
    return new LagSelection(orders);
  }

  private static LagOrder order(
      Design design, int lags, List<String> names, @Nullable LagOrder fewer) {
    double periods = design.rows();
    int each = design.regressors().length;
    double all = (double) each * names.size();
    double[][] covariance = LeastSquares.of(design).covariance(periods);
    double fit = Cholesky.of(covariance, names).logDeterminant();
    return new LagOrder(
        lags,
        fit,
        fit + 2 * all / periods,
        fit + all * Math.log(periods) / periods,
        fit + 2 * all * Math.log(Math.log(periods)) / periods,
        fewer == null
            ? null
            : ChiSquareTest.of(
                (periods - each) * (fewer.logDeterminant() - fit), names.size() * names.size()));
  }

  /** The order that Akaike's criterion prefers; it tends to take too many lags. */
  public int byAkaike() {
    return least(LagOrder::akaike);
  }

  /** The order that Schwarz's Bayesian criterion prefers. */
  public int byBayes() {
    return least(LagOrder::bayes);
  }

  /** The order that Hannan and Quinn's criterion prefers. */
  public int byHannanQuinn() {
    return least(LagOrder::hannanQuinn);
  }

  /** The largest order that one lag fewer fits significantly worse; 1 where none is. */
  public int byLikelihoodRatio(double level) {
    return orders.stream()
        .filter(o -> o.againstOneFewer() != null && o.againstOneFewer().pValue() < level)
        .mapToInt(LagOrder::lags)
        .max()
        .orElse(1);
  }

  private int least(ToDoubleFunction<LagOrder> criterion) {
    return orders.stream().min(Comparator.comparingDouble(criterion)).orElseThrow().lags();
  }
}
