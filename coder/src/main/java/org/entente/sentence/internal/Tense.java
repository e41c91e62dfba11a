package org.entente.sentence.internal;

import java.util.List;
import java.util.Set;

/** Whether what is told at a place of a sentence lies ahead, by the nearest telling verb. */
final class Tense {
  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Set<String> FUTURE = LISTS.words("future");
  private static final Set<String> PAST = LISTS.words("past");
  private static final Set<String> LINKS =
      Set.of("be", "been", "have", "not", "also", "again", "to", "never", "officially");
  private static final int SHORTEST_REGULAR = 4;

  private Tense() {}

  static boolean isFuture(List<Lexeme> lexemes, int at) {
    for (int distance = 1; distance < lexemes.size(); distance++) {
      int before = at - distance;
      if (before >= 0 && isTold(lexemes, before)) {
        return isAhead(lexemes, before);
      }
      int after = at + distance;
      if (after < lexemes.size() && isTold(lexemes, after)) {
        return isAhead(lexemes, after);
      }
    }
    return false;
  }

  private static boolean isTold(List<Lexeme> lexemes, int at) {
    String word = lexemes.get(at).word();
    return FUTURE.contains(word)
        || PAST.contains(word)
        || (word.length() >= SHORTEST_REGULAR && word.endsWith("ed"));
  }

  private static boolean isAhead(List<Lexeme> lexemes, int at) {
    int verb = at;
    while (verb > 0 && !isFutureWord(lexemes, verb) && LINKS.contains(word(lexemes, verb - 1))) {
      verb--;
    }
    return isFutureWord(lexemes, verb) || (verb > 0 && isFutureWord(lexemes, verb - 1));
  }

  private static boolean isFutureWord(List<Lexeme> lexemes, int at) {
    boolean wont = word(lexemes, at).equals("won") && isShortNot(lexemes, at + 1);
    return wont || FUTURE.contains(word(lexemes, at));
  }

  private static boolean isShortNot(List<Lexeme> lexemes, int at) {
    return at < lexemes.size()
        && (word(lexemes, at).equals("'t") || word(lexemes, at).equals("’t"));
  }

  private static String word(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).word();
  }
}
