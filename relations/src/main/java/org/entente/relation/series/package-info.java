/**
 * Time series of relations: who moves whom, how long, how much, and what if.
 *
 * <p>Read in this order: {@code Periods} and {@code SeriesTable} hold what was observed, without
 * gaps; {@code LeastSquaresVar} and {@code BayesianVar} fit a vector autoregression to it, and both
 * yield {@code Dynamics}, the equation itself; {@code LagSelection}, {@code Granger}, {@code
 * BlockExogeneity} and {@code Diagnostics} test it; {@code Forecasts}, {@code ConditionalForecast},
 * {@code ImpulseResponses}, {@code VarianceDecomposition} and {@code LocalProjections} ask it
 * questions; {@code ResponseBands} say how sure the answers are.
 *
 * <p>Pure functions of their arguments: a random draw takes a seed, and the same seed gives the
 * same numbers on any number of threads. What cannot be estimated is refused with an {@code
 * IllegalArgumentException} that names the series or period at fault.
 */
@NullMarked
package org.entente.relation.series;

import org.jspecify.annotations.NullMarked;
