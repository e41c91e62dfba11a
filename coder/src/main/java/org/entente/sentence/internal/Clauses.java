package org.entente.sentence.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Token;

/** Numbers the clauses of a sentence, by the marks and words that open one. */
final class Clauses {
  private static final Set<String> MARKS = Set.of(";", "—", "–", ":", "“", "”", "(", ")");
  private static final Set<String> OPENERS =
      Set.of(
          "but",
          "while",
          "whereas",
          "although",
          "though",
          "which",
          "who",
          "whom",
          "whose",
          "because",
          "yet",
          "if",
          "unless",
          "after",
          "before");
  private static final Set<String> AFTER_COMMA = Set.of("and", "or", "so", "where");
  private static final Set<String> UNITS =
      Set.of(
          "day", "week", "month", "year", "night", "morning", "evening", "same", "decade", "time");

  private Clauses() {}

  /** For each token the number of its clause, from 0. */
  static int[] of(List<Token> tokens) {
    int[] clauses = new int[tokens.size()];
    int clause = 0;
    for (int i = 0; i < clauses.length; i++) {
      if (i > 0 && opens(tokens, i)) {
        clause++;
      }
      clauses[i] = clause;
    }
    return clauses;
  }

  private static boolean opens(List<Token> tokens, int at) {
    String word = word(tokens, at);
    if (AFTER_COMMA.contains(word)) {
      return word(tokens, at - 1).equals(",");
    }
    if (word.equals("that")) {
      return at + 1 < tokens.size() && !UNITS.contains(word(tokens, at + 1));
    }
    if (word.equals("after") || word.equals("before")) {
      return at + 1 < tokens.size() && !Character.isDigit(word(tokens, at + 1).charAt(0));
    }
    return MARKS.contains(word) || OPENERS.contains(word);
  }

  private static String word(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  /** Index of the first token that reaches into {@code span}; the last token when none does. */
  static int tokenAt(List<Token> tokens, Span span) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > span.begin()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
