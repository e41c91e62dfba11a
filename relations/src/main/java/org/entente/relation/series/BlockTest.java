package org.entente.relation.series;

import java.util.List;

/**
 * Whether the past of a group of series helps to foretell a series.
 *
 * @param causes the group
 * @param effect the series
 * @param test of the hypothesis that it does not
 */
public record BlockTest(List<String> causes, String effect, ChiSquareTest test) {
  public BlockTest {
    causes = List.copyOf(causes);
  }
}
