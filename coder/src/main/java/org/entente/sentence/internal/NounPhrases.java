package org.entente.sentence.internal;

import java.util.Optional;
import java.util.Set;

/** Trims stretches of tokens to the noun phrase of a speaker. */
final class NounPhrases {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final WordLists TIMES = WordLists.read("times.toml");
  private static final Set<String> BEFORE_SUBJECTS = LISTS.words("before_subjects");
  private static final Set<String> OPENERS = LISTS.words("openers");
  private static final Set<String> SUBORDINATE = LISTS.words("not_reported");
  private static final Set<String> DAYPARTS = TIMES.numbers("daypart").keySet();
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> OF = Set.of("of", "and", "for");
  private static final Set<String> WEEKDAYS = TIMES.numbers("weekday").keySet();
  private static final Set<String> UNITS = TIMES.numbers("unit").keySet();
  private static final Set<String> PREPOSITIONS = LISTS.words("prepositions");
  private static final Set<String> INSIDE = LISTS.words("inside_names");
  private static final Set<String> NOBODY =
      Set.of(
          "it", "there", "to", "you", "one", "this", "that", "which", "who", "what", "the", "a",
          "an", "his", "her", "their", "its", "these", "those", "no");
  private static final Set<String> POSTS =
      Set.of("ambassador", "envoy", "representative", "delegate", "adviser", "advisor", "consul");
  private static final Set<String> PLACES = Set.of("in", "at", "from", "to");
  private static final Set<String> WRITER = Set.of("i", "we");
  private static final int LONGEST_NAME = 6;

  private NounPhrases() {}

  static Speakers.Phrase trim(Words words, int from, int to) {
    if (words.isOneOf(to - 1, PRONOUNS)) {
      return new Speakers.Phrase(to - 1, to);
    }
    int begin = from;
    while (begin < to && (words.isOneOf(begin, OPENERS) || !words.isWord(begin))) {
      begin++;
    }
    if (begin < to && words.isOneOf(begin, SUBORDINATE)) {
      begin = afterPreposition(words, begin, to);
    }
    while (begin < to - 1 && words.isOneOf(begin, WEEKDAYS)) {
      begin++;
    }
    return new Speakers.Phrase(begin, withoutTail(words, begin, to));
  }

  /** "On Monday premier Owusu", "in a statement Ghana", "by the Lima court". */
  private static int afterPreposition(Words words, int from, int to) {
    int begin = from;
    while (begin < to && isTime(words, begin)) {
      begin++;
    }
    if (begin > from + 1) {
      return begin;
    }
    int second = secondPhrase(words, from + 2, to);
    if (second < to) {
      return second;
    }
    int name = lastName(words, from + 1, to);
    if (name == to || words.isOneOf(name - 1, OF)) {
      return begin;
    }
    boolean place = words.isOneOf(name - 1, PLACES) && to - name > 2;
    return place ? name + 1 : name;
  }

  /** "in Geneva the envoy": a determiner that no preposition stands before. */
  private static int secondPhrase(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean led = words.isOneOf(at - 1, PREPOSITIONS) || words.isOneOf(at - 1, OF);
      if (words.isOneOf(at, ARTICLES) && !led) {
        return at;
      }
    }
    return to;
  }

  private static boolean isTime(Words words, int at) {
    return words.isOneOf(at, SUBORDINATE)
        || Openings.isTime(words, at)
        || words.isOneOf(at, DAYPARTS)
        || words.isOneOf(at, UNITS);
  }

  /** The last run of capitalised words. */
  private static int lastName(Words words, int from, int to) {
    int begin = to;
    while (begin > from && (words.isCapitalised(begin - 1) || words.isOneOf(begin - 1, INSIDE))) {
      begin--;
    }
    return begin;
  }

  /** Cuts "in a statement" and "on Monday", but leaves "in Geneva" and "ambassador to Chad". */
  static int withoutTail(Words words, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (words.isOneOf(at, PREPOSITIONS) && !isPlace(words, at)) {
        return at;
      }
    }
    return to;
  }

  private static boolean isPlace(Words words, int at) {
    int name = words.at(at + 1).equals("the") ? at + 2 : at + 1;
    boolean post = !words.at(at).equals("to") || words.isOneOf(at - 1, POSTS);
    return words.isOneOf(at, PLACES)
        && post
        && words.isCapitalised(name)
        && !words.isOneOf(name, WEEKDAYS);
  }

  /** Whether the tokens may name a speaker before a colon. */
  static boolean isPhrase(Words words, int from, int to) {
    boolean phrase = to > from && to - from <= LONGEST_NAME && words.isCapitalised(from);
    for (int i = from; i < to; i++) {
      boolean verb = words.at(i).endsWith("ed") || words.at(i).endsWith("ing");
      boolean said = words.isOneOf(i, PREPOSITIONS) || words.isOneOf(i, BEFORE_SUBJECTS);
      phrase &= !said && !(verb && !words.isCapitalised(i));
    }
    return phrase;
  }

  static Optional<Speakers.Phrase> check(Words words, Speakers.Phrase phrase) {
    boolean empty = phrase.from() >= phrase.to();
    boolean nobody = phrase.to() == phrase.from() + 1 && words.isOneOf(phrase.from(), NOBODY);
    boolean writer = words.isOneOf(phrase.from(), WRITER) || words.at(phrase.from()).equals("no");
    boolean time =
        words.isOneOf(phrase.to() - 1, UNITS) || words.at(phrase.to() - 1).endsWith("ly");
    boolean number = !empty && Character.isDigit(words.at(phrase.from()).charAt(0));
    return empty || nobody || writer || (time && !words.isCapitalised(phrase.to() - 1)) || number
        ? Optional.empty()
        : Optional.of(phrase);
  }
}
