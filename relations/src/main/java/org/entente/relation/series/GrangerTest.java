package org.entente.relation.series;

/**
 * Whether the past of one series helps to foretell another beyond the other's own past.
 *
 * @param lags how many periods back the past reaches
 * @param test of the hypothesis that it does not
 */
public record GrangerTest(String cause, String effect, int lags, FTest test) {}
