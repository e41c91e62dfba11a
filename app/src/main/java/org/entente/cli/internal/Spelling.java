package org.entente.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names that are spelled nearly like another. */
public final class Spelling {
  private static final int SUGGESTIONS = 3;

  private Spelling() {}

  /**
   * The labels of up to three names that differ from {@code written} in a third of its letters or
   * less, the nearest first.
   *
   * @param named names with their labels; several names may have the same
   */
  public static List<String> near(String written, Stream<Map.Entry<String, String>> named) {
    int most = Math.max(1, written.length() / 3);
    return named
        .map(name -> Map.entry(distance(written, name.getKey()), name.getValue()))
        .filter(name -> name.getKey() <= most)
        .sorted(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getValue)
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }

  /** How many letters must be added, left out, replaced or swapped with their neighbours. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, steps);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] steps) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
