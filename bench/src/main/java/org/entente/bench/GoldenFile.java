package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.relation.series.Periods;
import org.entente.relation.series.SeriesTable;

/**
 * A file of published numbers: a table, or what R printed.
 *
 * @param lines of the file
 */
record GoldenFile(List<String> lines) {
  GoldenFile {
    lines = List.copyOf(lines);
  }

  static GoldenFile read(Path file) throws IOException {
    return new GoldenFile(Files.readAllLines(file));
  }

  /** The rows of a table without its header, without quotation marks. */
  List<String[]> rows() {
    return lines.stream().skip(1).map(line -> line.replace("\"", "").split(",", -1)).toList();
  }

  /** Columns of a table as series, its rows numbered. */
  SeriesTable series(String... names) {
    List<String> header = Arrays.asList(lines.get(0).replace("\"", "").split(",", -1));
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String name : names) {
      int place = header.indexOf(name);
      columns.put(
          name, rows().stream().mapToDouble(row -> Double.parseDouble(row[place])).toArray());
    }
    return SeriesTable.of(Periods.numbered(lines.size() - 1), columns);
  }

  /** The numbers in lines {@code first} to {@code last}, counted from 1, without R's row marks. */
  double[][] printed(int first, int last) {
    return lines.subList(first - 1, last).stream()
        .map(line -> line.replaceAll("\\[[^]]*]", " ").trim().split("\\s+"))
        .map(
            words ->
                Arrays.stream(words)
                    .filter(word -> word.matches("-?\\d+(\\.\\d+)?(e[-+]?\\d+)?"))
                    .mapToDouble(Double::parseDouble)
                    .toArray())
        .toArray(double[][]::new);
  }
}
