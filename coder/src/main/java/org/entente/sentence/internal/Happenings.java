package org.entente.sentence.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.sentence.Sentence;

/** "In the speech", "the talks": words that take up what an earlier sentence told. */
final class Happenings {
  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Map<String, String> KINDS = LISTS.keys("happenings");
  private static final Set<String> SETTINGS = LISTS.words("settings");
  private static final Set<String> BACK_TO = LISTS.words("back_to");
  private static final Set<String> ENDS =
      Set.of(",", ".", "and", "", "he", "she", "they", "it", ";", "also");

  private Happenings() {}

  /** What the sentence takes up as its setting: "in the speech". */
  static Optional<String> setting(Sentence sentence) {
    Words words = new Words(sentence);
    for (int at = 0; at + 2 < words.size(); at++) {
      boolean set = words.isOneOf(at, SETTINGS) && words.isOneOf(at + 1, BACK_TO);
      if (set && KINDS.containsKey(words.at(at + 2)) && isWhole(words, at + 3)) {
        return Optional.ofNullable(KINDS.get(words.at(at + 2)));
      }
    }
    return Optional.empty();
  }

  /** What the sentence takes up as its subject: "the talks". */
  static Optional<String> subject(Sentence sentence) {
    Words words = new Words(sentence);
    boolean told = words.isOneOf(0, BACK_TO) && KINDS.containsKey(words.at(1));
    return told && Subjects.isVerb(words, 2)
        ? Optional.ofNullable(KINDS.get(words.at(1)))
        : Optional.empty();
  }

  /** Not "in the attack on Togo", which tells of another. */
  private static boolean isWhole(Words words, int at) {
    return words.isOneOf(at, ENDS) || words.isCapitalised(at) || Subjects.at(words, at).isPresent();
  }

  /** Whether the sentence tells of a happening of this kind. */
  static boolean tells(Sentence sentence, String kind) {
    Words words = new Words(sentence);
    for (int at = 0; at < words.size(); at++) {
      if (kind.equals(KINDS.get(words.at(at)))) {
        return true;
      }
    }
    return false;
  }
}
