package org.entente.sentence.internal;

import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.TimeExpression;
import org.entente.sentence.TimeExpression.Kind;

/** Dates that tell which thing is meant rather than when the act took place: "the 1967 lines". */
final class DatesOfNouns {
  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Set<String> DOCUMENTS = LISTS.words("documents");
  private static final Set<String> FICTIONS = LISTS.words("fictions");
  private static final Set<String> MAKING = LISTS.words("making");
  private static final Set<String> NOT_NOUNS = LISTS.words("not_nouns");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "'s", "’s");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  /** Before a noun with a date these tell when: "in the 1971 war". */
  private static final Set<String> PLACING = Set.of("in", "during", "at", "throughout", "on");

  private static final int LONGEST_NOUN = 4;

  private DatesOfNouns() {}

  /** Whether {@code time} says which thing is meant, and so nothing of the act at {@code act}. */
  static boolean isDateOfNoun(TimeExpression time, Sentence sentence, Span act) {
    if (time.kind() != Kind.ABSOLUTE || act.begin() >= time.span().begin()) {
      return false;
    }
    Words words = new Words(sentence);
    int from = words.indexOf(time.span());
    int to = words.indexOf(new Span(time.span().end() - 1, time.span().end())) + 1;
    if (isSetting(words, from)) {
      return true;
    }
    int phrase = phrase(words, from);
    if (phrase < 0 || !isNoun(words, to) || words.isOneOf(phrase - 1, MAKING)) {
      return false;
    }
    return !words.isOneOf(phrase - 1, PLACING) || isDocument(words, to);
  }

  /** "a film set in the 1930s". */
  private static boolean isSetting(Words words, int from) {
    return words.at(from - 1).equals("set") && words.isOneOf(from - 2, FICTIONS);
  }

  /** Where the noun phrase around the date begins; -1 when none does. */
  private static int phrase(Words words, int from) {
    int determiner = words.isOneOf(from, DETERMINERS) ? from : from - 1;
    if (!words.isOneOf(determiner, DETERMINERS)) {
      return -1;
    }
    if (!words.isOneOf(determiner, POSSESSIVES)) {
      return determiner;
    }
    int owner = determiner;
    while (words.isCapitalised(owner - 1)) {
      owner--;
    }
    return words.at(owner - 1).equals("the") ? owner - 1 : owner;
  }

  private static boolean isNoun(Words words, int at) {
    return words.isWord(at)
        && Character.isLetter(words.at(at).charAt(0))
        && !words.isOneOf(at, NOT_NOUNS);
  }

  private static boolean isDocument(Words words, int from) {
    int at = from;
    while (at < from + LONGEST_NOUN && isNoun(words, at)) {
      if (words.isOneOf(at, DOCUMENTS)) {
        return true;
      }
      at++;
    }
    return false;
  }
}
