package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.relation.limit.SignalTable;
import org.entente.relation.limit.SignalTable.Pair;

/**
 * What states took of arms from one seller in a time (SIPRI's trend-indicator values, millions), by
 * what they took from all others then, and from the seller before.
 */
final class ArmsImports {
  /**
   * Sums of a state: from the seller in the time, from others in the time, from the seller before.
   */
  private static final int SUMS = 3;

  private ArmsImports() {}

  /**
   * Reads a file with importer, exporter, year and value.
   *
   * @param sellers names of the seller, now and before
   * @param left importers that are not compared: the seller and the third state
   */
  static SignalTable read(Path file, List<String> sellers, List<String> left, int first, int last)
      throws IOException {
    Map<String, double[]> importers = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.replace("\"", "").split(",", -1);
      boolean state =
          !cells[0].matches("All|Import_To|.*\\*.*|Unknown.*") && !left.contains(cells[0]);
      if (state && cells[2].matches("\\d+") && !cells[1].equals("All")) {
        double[] sums = importers.computeIfAbsent(cells[0], name -> new double[SUMS]);
        int year = Integer.parseInt(cells[2]);
        boolean own = sellers.contains(cells[1]);
        if (year >= first && year <= last) {
          sums[own ? 0 : 1] += Double.parseDouble(cells[3]);
        } else if (own && year < first) {
          sums[2] += Double.parseDouble(cells[3]);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    importers.forEach(
        (name, sums) -> {
          // A state that buys nothing from anyone says nothing about whom it could buy from.
          if (sums[0] + sums[1] > 0) {
            pairs.add(new Pair(name, sums[0], List.of(Math.log1p(sums[1]), Math.log1p(sums[2]))));
          }
        });
    return new SignalTable(List.of("from others", "from the seller before"), pairs);
  }
}
