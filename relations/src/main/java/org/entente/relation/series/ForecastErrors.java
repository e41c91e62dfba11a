package org.entente.relation.series;

/**
 * How far a forecast was off, over all series and steps.
 *
 * @param rootMeanSquare √(mean of squared errors)
 * @param meanAbsolute mean of absolute errors
 */
public record ForecastErrors(double rootMeanSquare, double meanAbsolute) {}
