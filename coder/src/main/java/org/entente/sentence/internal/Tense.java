package org.entente.sentence.internal;

import java.util.List;
import java.util.Set;

/** Whether what is told at a place of a sentence lies ahead, by the nearest telling verb. */
final class Tense {
  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Set<String> FUTURE = LISTS.words("future");
  private static final Set<String> PAST = LISTS.words("past");
  private static final Set<String> PLANNED = LISTS.words("planned");
  private static final Set<String> NOT_PAST = LISTS.words("not_past");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "these", "those", "'s", "’s");
  private static final Set<String> LINKS =
      Set.of("be", "been", "have", "not", "also", "again", "to", "never", "officially");
  private static final int SHORTEST_REGULAR = 4;

  private Tense() {}

  static boolean isFuture(List<Lexeme> lexemes, int at) {
    int verb = telling(lexemes, at);
    return verb < 0
        ? lexemes.stream().anyMatch(lexeme -> PLANNED.contains(lexeme.word()))
        : isAhead(lexemes, verb);
  }

  /** Whether a telling verb is there and looks back. */
  static boolean isPast(List<Lexeme> lexemes, int at) {
    int verb = telling(lexemes, at);
    return verb >= 0 && !isAhead(lexemes, verb);
  }

  /** The telling verb nearest to {@code at}; -1 when there is none. */
  private static int telling(List<Lexeme> lexemes, int at) {
    for (int distance = 1; distance < lexemes.size(); distance++) {
      int before = at - distance;
      if (before >= 0 && isTold(lexemes, before)) {
        return before;
      }
      int after = at + distance;
      if (after < lexemes.size() && isTold(lexemes, after)) {
        return after;
      }
    }
    return -1;
  }

  private static boolean isTold(List<Lexeme> lexemes, int at) {
    return isFutureWord(lexemes, at)
        || PAST.contains(word(lexemes, at))
        || isRegularPast(lexemes, at);
  }

  /** Words in "-ed", save names such as "United" and what describes a noun, as "the exiled". */
  private static boolean isRegularPast(List<Lexeme> lexemes, int at) {
    String word = word(lexemes, at);
    boolean past =
        word.length() >= SHORTEST_REGULAR && word.endsWith("ed") && !NOT_PAST.contains(word);
    boolean named = at > 0 && lexemes.get(at).capitalised();
    return past && !named && !(at > 0 && DETERMINERS.contains(word(lexemes, at - 1)));
  }

  private static boolean isAhead(List<Lexeme> lexemes, int at) {
    int verb = at;
    while (verb > 0 && !isFutureWord(lexemes, verb) && LINKS.contains(word(lexemes, verb - 1))) {
      verb--;
    }
    return isFutureWord(lexemes, verb) || (verb > 0 && isFutureWord(lexemes, verb - 1));
  }

  private static boolean isFutureWord(List<Lexeme> lexemes, int at) {
    String word = word(lexemes, at);
    String next = at + 1 < lexemes.size() ? word(lexemes, at + 1) : "";
    return switch (word) {
      case "won" -> isShortNot(lexemes, at + 1);
      case "is", "are", "plan", "plans" -> next.equals("to");
      case "due" -> !next.equals("to") || !isNounNext(lexemes, at + 2);
      default -> FUTURE.contains(word);
    };
  }

  /** "due to the rain", unlike "due to meet". */
  private static boolean isNounNext(List<Lexeme> lexemes, int at) {
    return at < lexemes.size() && DETERMINERS.contains(word(lexemes, at));
  }

  private static boolean isShortNot(List<Lexeme> lexemes, int at) {
    return at < lexemes.size()
        && (word(lexemes, at).equals("'t") || word(lexemes, at).equals("’t"));
  }

  private static String word(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).word();
  }
}
