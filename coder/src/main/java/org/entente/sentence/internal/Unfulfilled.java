package org.entente.sentence.internal;

import java.util.Set;

/**
 * Forms that say of an act, by the way it is told, what became of it: a plan that is told as past
 * and then taken back ("was to visit Chad, but …", "was to have visited"), a negative question that
 * expects a yes ("Hasn't Chad signed?"), and what has an amount ("the amount of grain supplied").
 */
final class Unfulfilled {
  private static final Set<String> WAS = Set.of("was", "were", "been");
  private static final Set<String> PLANNED =
      WordLists.read("modality.toml").words("other", "planned_then");
  private static final Set<String> AMOUNTS =
      WordLists.read("modality.toml").words("other", "amounts");
  private static final Set<String> ASKING =
      Set.of(
          "has", "have", "had", "hasn", "haven", "hadn", "is", "isn", "are", "aren", "was", "wasn",
          "were", "weren", "did", "didn", "does", "doesn", "do", "don");
  private static final Set<String> CONTRACTED = Set.of("'t", "’t", "n't", "n’t");
  private static final int VERB_GROUP = 4;
  private static final int NOUN_PHRASE = 7;

  private Unfulfilled() {}

  /** "was to visit Chad, but fell ill", "had been due to visit Chad but", "was to have visited". */
  static boolean isTakenBack(Words words, int[] clauses, int act) {
    int to = act - 1;
    while (to >= Math.max(0, act - VERB_GROUP) && !words.at(to).equals("to")) {
      to--;
    }
    if (to < 1 || !words.at(to).equals("to")) {
      return false;
    }
    boolean past = words.isOneOf(words.isOneOf(to - 1, PLANNED) ? to - 2 : to - 1, WAS);
    return past && (words.at(to + 1).equals("have") || isFollowedByBut(words, act));
  }

  private static boolean isFollowedByBut(Words words, int act) {
    for (int i = act + 1; i < words.size(); i++) {
      boolean quotation = words.at(i).equals("“") || words.at(i).equals(";");
      if (quotation) {
        return false;
      }
      if (words.at(i).equals("but")) {
        return !words.at(i + 1).equals("also");
      }
    }
    return false;
  }

  /** "Hasn't Chad signed a pact with Libya?" says that it has. */
  static boolean expectsYes(Words words) {
    return words.isOneOf(0, ASKING)
        && words.isOneOf(1, CONTRACTED)
        && words.at(words.size() - 1).equals("?");
  }

  /** "The amount of grain supplied": however small, there is some. */
  static boolean hasAmount(Words words, int[] clauses, int act) {
    for (int i = act - 1; i >= Math.max(0, act - NOUN_PHRASE); i--) {
      if (clauses[i] != clauses[act] || words.at(i).equals(",")) {
        return false;
      }
      if (words.isOneOf(i, AMOUNTS) && words.at(i + 1).equals("of")) {
        return !words.at(i + 2).equals("any");
      }
    }
    return false;
  }
}
