package org.entente.sentence.internal;

import java.util.Set;

/** Clauses that leave an act open or deny it as a whole: "if …", "should …", "denied that …". */
final class Conditions {
  private static final WordLists LISTS = WordLists.read("modality.toml");
  private static final Set<String> CONDITIONS = LISTS.words("other", "conditions");
  private static final Set<String> INVERTED = LISTS.words("other", "inverted");
  private static final Set<String> REJECTIONS = LISTS.words("other", "rejections");
  private static final Set<String> CLAIMS = LISTS.words("other", "claims");
  private static final Set<String> DENIALS = WordLists.read("attribution.toml").words("denials");

  private Conditions() {}

  /** Whether the token opens a condition. */
  static boolean opens(Words words, int at) {
    return words.isOneOf(at, CONDITIONS);
  }

  /** "if Chad attacks", "should Chad attack"; "even if" concedes what is so. */
  static boolean isConditional(Words words, int[] clauses, int act) {
    int i = act - 1;
    while (i >= 0 && clauses[i] == clauses[act]) {
      if (opens(words, i)) {
        return !words.at(i - 1).equals("even");
      }
      i--;
    }
    boolean question = words.at(words.size() - 1).equals("?");
    return i + 1 < act && words.isOneOf(i + 1, INVERTED) && !question;
  }

  /** "denied that", "rejected reports that". */
  static boolean isDenied(Words words, int[] clauses, int act) {
    int that = act - 1;
    while (that > 0 && clauses[that] == clauses[act] && !words.at(that).equals("that")) {
      that--;
    }
    if (that <= 0 || clauses[that] != clauses[act]) {
      return false;
    }
    boolean claims = words.isOneOf(that - 1, CLAIMS);
    return words.isOneOf(claims ? that - 2 : that - 1, DENIALS)
        || (claims && words.isOneOf(that - 2, REJECTIONS));
  }
}
