package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the name that a misspelt or otherwise transliterated one stands for: "Kazahks", "Mohammed
 * Hussein Roble". One letter may differ in short names, up to three in long ones.
 */
final class Spelling {
  private static final int SHORTEST = 6;
  private static final int LETTERS_PER_ERROR = 5;
  private static final int MOST_ERRORS = 3;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String letters, Sense sense) {}

  Spelling(List<Form> forms) {
    for (Form form : forms) {
      String letters = letters(form.words());
      if (form.sense() != null && letters.length() >= SHORTEST) {
        entries.add(new Entry(letters, form.sense()));
      }
    }
  }

  /** The nearest name, if one is near enough. */
  Optional<Sense> nearest(List<String> words) {
    String letters = letters(words);
    int best = 1 + Math.min(MOST_ERRORS, letters.length() / LETTERS_PER_ERROR);
    Optional<Sense> nearest = Optional.empty();
    if (letters.length() < SHORTEST) {
      return nearest;
    }
    for (Entry entry : entries) {
      boolean near = Math.abs(entry.letters().length() - letters.length()) < best;
      if (near && entry.letters().charAt(0) == letters.charAt(0)) {
        int errors = errors(letters, entry.letters());
        if (errors < best) {
          best = errors;
          nearest = Optional.of(entry.sense());
        }
      }
    }
    return nearest;
  }

  private static String letters(List<String> words) {
    return words.stream()
        .map(Fold::lower)
        .map(word -> word.replaceAll("[^a-z]", ""))
        .collect(Collectors.joining());
  }

  /** Letters to add, drop, replace or swap with their neighbour to make one text of the other. */
  private static int errors(String one, String two) {
    int[][] cost = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(one, two, cost, i, j);
      }
    }
    return cost[one.length()][two.length()];
  }

  private static int step(String one, String two, int[][] cost, int i, int j) {
    int same = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
