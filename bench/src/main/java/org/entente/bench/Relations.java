package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.relation.balance.Frustration;
import org.entente.relation.balance.FrustrationIndex;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;

/**
 * Compares the measures of relations with numbers that other programs computed, beside the
 * checkout, and writes {@code docs/results/relations.md}.
 */
final class Relations {
  private Relations() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    Path golden = root.resolveSibling("shared").resolve("data/golden");
    if (!Files.isDirectory(golden)) {
      System.err.println("skipped: the numbers to compare with are not in " + golden);
      return;
    }
    Files.writeString(root.resolve("docs/results/relations.md"), report(root, golden));
  }

  private static String report(Path root, Path golden) throws IOException, InterruptedException {
    SeriesComparison series = new SeriesComparison(golden);
    StringBuilder report = new StringBuilder("# Measures of relations\n\n");
    report.append("Measured by `bench/relations`: ").append(Machine.line(root)).append(".\n\n");
    report.append("## Time series, against the R package MSBVAR\n\n");
    report.append("Relative errors; theirs were printed with 5 to 12 digits.\n\n");
    report.append("| what | numbers | median | largest |\n|---|---|---|---|\n");
    report.append(series.errors());
    report.append("\n## Speed of vector autoregressions, fastest of five passes\n\n");
    report.append("| what | milliseconds |\n|---|---|\n").append(series.speed());
    report.append("\n## Everything that `var` computes, 6 series × 1277 weeks, 6 lags\n\n");
    report.append("Lag selection to 12, Granger, block and residual tests, decompositions,");
    report.append(" responses to 12 weeks with bands of 1,000 bootstrap samples, forecasts with");
    report.append(" bands. On a machine that others use too, processor time tells more.\n\n");
    report.append(VarSpeed.table(golden));
    report.append("\n## Frustration index, against two other solvers\n\n");
    report.append(frustration(golden));
    report.append("\n## Social Influence Regression, against its authors' R package\n\n");
    report.append("Simulated data, 12 states, 40 periods, normal outcomes.\n\n");
    report.append("| model | largest relative error | seconds |\n|---|---|---|\n");
    return report.append(new InfluenceComparison(golden).rows()).toString();
  }

  private static String frustration(Path golden) throws IOException {
    Map<String, SignedNetwork> networks = networks(golden);
    List<Double> seconds = new ArrayList<>();
    int right = 0;
    String slowest = "";
    for (String[] row : GoldenFile.read(golden.resolve("cow_frustration_scip.csv")).rows()) {
      SignedNetwork network = networks.getOrDefault(row[0], new SignedNetwork(List.of()));
      long begun = System.nanoTime();
      Frustration found = FrustrationIndex.of(network);
      double took = (System.nanoTime() - begun) / 1e9;
      slowest = seconds.stream().allMatch(before -> before < took) ? row[0] : slowest;
      seconds.add(took);
      boolean same =
          found instanceof Frustration.Exact exact && exact.index() == Integer.parseInt(row[4]);
      right += same ? 1 : 0;
    }
    seconds.sort(null);
    return String.format(
        Locale.ROOT,
        "Of %d signed networks of states, %d have the optimum that both give, proved. Median %.3f"
            + " s, worst %.1f s (%s), one thread.%n",
        seconds.size(),
        right,
        seconds.get(seconds.size() / 2),
        seconds.get(seconds.size() - 1),
        slowest);
  }

  private static Map<String, SignedNetwork> networks(Path golden) throws IOException {
    Map<String, List<Tie>> ties = new LinkedHashMap<>();
    for (String[] row : GoldenFile.read(golden.resolve("cowList_edges.csv")).rows()) {
      ties.computeIfAbsent(row[0], name -> new ArrayList<>())
          .add(new Tie(row[1], row[2], Integer.parseInt(row[3])));
    }
    Map<String, SignedNetwork> networks = new LinkedHashMap<>();
    ties.forEach((name, list) -> networks.put(name, new SignedNetwork(list)));
    return networks;
  }
}
