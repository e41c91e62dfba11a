package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.exchange.Tsv;

/**
 * Agreement of the two readers of limits and of contradictions, from the {@code second-pass.tsv} of
 * their folders, whose columns are {@code id}, {@code first}, {@code second} and {@code settled}.
 */
final class ClaimAgreement {
  private static final String NONE = "none";

  private ClaimAgreement() {}

  private record Row(String id, String first, String second) {}

  /** Over all third sides beside all pairs; labels are {@code c:ab direction mechanism status}. */
  static String limits(Path corpus) throws IOException {
    Map<String, TreeSet<Character>> sides = Agreement.sides(corpus);
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    List<Row> rows = rows(corpus);
    for (Row row : rows) {
      Map<String, String> a = labels(row.first);
      Map<String, String> b = labels(row.second);
      for (String triad : triads(sides.getOrDefault(row.id, new TreeSet<>()))) {
        first.add(a.getOrDefault(triad, NONE));
        second.add(b.getOrDefault(triad, NONE));
      }
    }
    List<Integer> both = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).equals(NONE) && !second.get(i).equals(NONE)) {
        both.add(i);
      }
    }
    List<String> one = both.stream().map(first::get).toList();
    List<String> other = both.stream().map(second::get).toList();
    return head("Limits", "%d sentences, %d triads", rows.size(), first.size())
        + Agreement.line("limit or none", first, second, t -> t.equals(NONE) ? NONE : "limit")
        + Agreement.line("direction, where both see a limit", one, other, t -> word(t, 0))
        + Agreement.line("mechanism, where both see a limit", one, other, t -> word(t, 1))
        + Agreement.line("status, where both see a limit", one, other, t -> word(t, 2));
  }

  /** Labels are {@code none}, {@code change} or {@code contradiction} and its type. */
  static String contradictions(Path corpus) throws IOException {
    List<Row> rows = rows(corpus);
    List<String> first = rows.stream().map(Row::first).toList();
    List<String> second = rows.stream().map(Row::second).toList();
    List<Row> both =
        rows.stream().filter(row -> row.first.contains(" ") && row.second.contains(" ")).toList();
    return head("Contradictions", "%d pairs of passages", rows.size())
        + Agreement.line("contradiction, change or none", first, second, t -> word(t, 0))
        + Agreement.line(
            "type, where both see a contradiction",
            both.stream().map(Row::first).toList(),
            both.stream().map(Row::second).toList(),
            t -> word(t, 1));
  }

  private static String head(String title, String size, Object... counts) {
    return "\n## "
        + title
        + "\n\n"
        + String.format(Locale.ROOT, size, counts)
        + ", labelled by the writer and by a second reader who saw only the texts.\n\n"
        + "| what | agree | kappa |\n|---|---|---|\n";
  }

  private static List<Row> rows(Path corpus) throws IOException {
    List<List<String>> table = Tsv.parse(Files.readString(corpus.resolve("second-pass.tsv")));
    return table.subList(1, table.size()).stream()
        .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2)))
        .toList();
  }

  private static Map<String, String> labels(String written) {
    Map<String, String> labels = new HashMap<>();
    for (String label : written.equals("-") ? new String[0] : written.split("; ")) {
      int end = label.indexOf(' ');
      labels.put(label.substring(0, end), label.substring(end + 1));
    }
    return labels;
  }

  private static List<String> triads(TreeSet<Character> sides) {
    List<String> triads = new ArrayList<>();
    for (char limiter : sides) {
      for (char a : sides) {
        for (char b : sides.tailSet(a, false)) {
          if (limiter != a && limiter != b) {
            triads.add("" + limiter + ':' + a + b);
          }
        }
      }
    }
    return triads;
  }

  private static String word(String label, int number) {
    return label.split(" ")[number];
  }
}
