package org.entente.relation.series;

import java.util.ArrayList;
import java.util.List;

/**
 * Who moves whom, tested by least squares.
 *
 * @param lagSelection how many lags the criteria prefer
 * @param pairwise each ordered pair in a regression of its own
 * @param given each ordered pair, given the past of all other series; empty where there are no
 *     others
 * @param blocks all others together, for each series; empty for one series
 */
public record SystemTests(
    LagSelection lagSelection,
    List<GrangerTest> pairwise,
    List<GrangerTest> given,
    List<BlockTest> blocks) {
  public SystemTests {
    pairwise = List.copyOf(pairwise);
    given = List.copyOf(given);
    blocks = List.copyOf(blocks);
  }

  static SystemTests of(LeastSquaresVar model, LagSelection selection) {
    SeriesTable table = model.table();
    int lags = model.dynamics().lags();
    return new SystemTests(
        selection,
        Granger.pairwise(table, lags),
        table.names().size() > 2 ? Granger.within(model) : List.of(),
        blocks(model));
  }

  private static List<BlockTest> blocks(LeastSquaresVar model) {
    List<BlockTest> tests = new ArrayList<>();
    List<String> names = model.table().names();
    for (String effect : names) {
      List<String> others = names.stream().filter(name -> !name.equals(effect)).toList();
      if (!others.isEmpty()) {
        ChiSquareTest test = BlockExogeneity.ofAllOthers(model, effect);
        tests.add(new BlockTest(others, effect, test));
      }
    }
    return tests;
  }

  /** The pairs to tell of: given all others where there are any, else in pairs. */
  public List<GrangerTest> told() {
    return given.isEmpty() ? pairwise : given;
  }
}
