package org.entente.sentence.internal;

import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase of who speaks, before or after a verb of saying. */
final class Speakers {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final WordLists TIMES = WordLists.read("times.toml");
  private static final Set<String> BETWEEN = LISTS.words("between");
  private static final Set<String> PASSIVE = LISTS.words("passive");
  private static final Set<String> BEFORE_SUBJECTS = LISTS.words("before_subjects");
  private static final Set<String> OPENERS = LISTS.words("openers");
  private static final Set<String> SUBORDINATE = LISTS.words("not_reported");
  private static final Set<String> PERSONS = LISTS.words("persons");
  private static final Set<String> WEEKDAYS = TIMES.numbers("weekday").keySet();
  private static final Set<String> RELATIVES = Set.of("who", "which");
  private static final Set<String> PREPOSITIONS = LISTS.words("prepositions");
  private static final Set<String> INSIDE = LISTS.words("inside_names");
  private static final Set<String> PARTICIPLES =
      Set.of("saying", "adding", "noting", "citing", "quoting", "reading", "writing");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "that", "this");
  private static final Set<String> ASIDES = Set.of("who", "which", "whose", "a", "an", "the");
  private static final int LONGEST = 14;
  private static final int LONGEST_ASIDE = 30;

  private Speakers() {}

  /**
   * A noun phrase.
   *
   * @param from its first token
   * @param to after its last token
   */
  record Phrase(int from, int to) {}

  /** The subject that stands before the verb at {@code verb}. */
  static Optional<Phrase> before(Words words, int verb) {
    if (verb == 0) {
      return afterParticiple(words);
    }
    int end = verb;
    while (end > 0 && isBetween(words, end - 1)) {
      end--;
    }
    if (words.isOneOf(end - 1, PASSIVE) || words.at(end - 1).equals("to")) {
      return Optional.empty();
    }
    if (words.isOneOf(end - 1, RELATIVES)) {
      return antecedent(words, words.at(end - 2).equals(",") ? end - 2 : end - 1);
    }
    if (words.at(end - 1).equals(",")) {
      int aside = words.at(verb).endsWith("ing") ? end - 1 : beforeAside(words, end - 1);
      if (aside == end - 1) {
        return first(words, verb);
      }
      Optional<Phrase> named = withName(words, aside, end - 1);
      if (named.isPresent()) {
        return named;
      }
      end = aside;
    }
    Phrase phrase = NounPhrases.trim(words, begin(words, end), end);
    boolean shared = phrase.from == phrase.to && isShared(words, end - 1);
    return shared ? first(words, verb) : NounPhrases.check(words, phrase);
  }

  /** "The envoy, NAME, said": who is told by role and then named. */
  private static Optional<Phrase> withName(Words words, int aside, int comma) {
    boolean named = comma - aside > 2;
    for (int at = aside + 1; at < comma; at++) {
      named &= words.isCapitalised(at) || isTitleStop(words, at) || words.isOneOf(at, INSIDE);
    }
    Phrase role = NounPhrases.trim(words, begin(words, aside), aside);
    boolean person = false;
    for (int at = role.from; at < role.to; at++) {
      person |= words.isOneOf(at, PERSONS);
    }
    return named && person ? Optional.of(new Phrase(role.from, comma)) : Optional.empty();
  }

  /** "It" as who speaks. */
  static Optional<Phrase> it(Words words, int verb) {
    int at = verb;
    while (at > 0 && isBetween(words, at - 1)) {
      at--;
    }
    return words.at(at - 1).equals("it") ? Optional.of(new Phrase(at - 1, at)) : Optional.empty();
  }

  /** Who is quoted from {@code from} on: "the envoy, NAME, as saying". */
  static Optional<Phrase> quoted(Words words, int from) {
    return after(words, from).map(who -> withName(words, who));
  }

  /** The phrase with a name set after it between commas: "the envoy, NAME,". */
  static Phrase withName(Words words, Phrase who) {
    int end = who.to + 1;
    while (words.isCapitalised(end) || (end > who.to + 1 && isOfName(words, end))) {
      end++;
    }
    boolean named = words.at(who.to).equals(",") && words.at(end).equals(",") && end > who.to + 2;
    return named ? new Phrase(who.from, end) : who;
  }

  /** The rest of "Sang-ryol". */
  private static boolean isOfName(Words words, int at) {
    return words.at(at).equals("-") || words.at(at - 1).equals("-");
  }

  /** "Warning that …, SUBJECT recalled". */
  private static Optional<Phrase> afterParticiple(Words words) {
    int from = 0;
    while (from < words.size() && !words.at(from).equals(",")) {
      from++;
    }
    return words.at(0).endsWith("ing") ? subject(words, from + 1, words.size()) : Optional.empty();
  }

  /** "admitted by NAME, who said": who comes last before the relative clause. */
  private static Optional<Phrase> antecedent(Words words, int end) {
    int from = end;
    while (from > 0 && belongs(words, from - 1) && !isVerbOrPreposition(words, from - 1)) {
      from--;
    }
    return NounPhrases.check(words, NounPhrases.trim(words, from, end));
  }

  private static boolean isVerbOrPreposition(Words words, int at) {
    boolean verb = words.at(at).endsWith("ed") && !words.isCapitalised(at);
    return verb || words.isOneOf(at, PREPOSITIONS);
  }

  /** "condemned the raid and said", "left, saying". */
  private static boolean isShared(Words words, int before) {
    return words.at(before).equals("and") || words.at(before).equals(",");
  }

  private static boolean isBetween(Words words, int at) {
    return words.isOneOf(at, BETWEEN)
        || words.isOneOf(at, WEEKDAYS)
        || (words.at(at).equals("on") && words.isOneOf(at + 1, WEEKDAYS))
        || (words.at(at).endsWith("ly") && !words.isCapitalised(at));
  }

  /** "NAME, the envoy to Chad, said": the end of the name; {@code comma} when there is no aside. */
  private static int beforeAside(Words words, int comma) {
    for (int at = comma - 2; at > 0 && comma - at < LONGEST_ASIDE; at--) {
      boolean opens =
          words.at(at).equals(",")
              && (words.isCapitalised(at - 1)
                  || words.isCapitalised(at + 1)
                  || words.isOneOf(at + 1, ASIDES)
                  || words.at(at + 1).endsWith("ing"));
      if (opens && !words.isOneOf(at + 1, OPENERS)) {
        return at;
      }
    }
    return comma;
  }

  private static int begin(Words words, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && belongs(words, begin - 1)) {
      begin--;
    }
    boolean opened = begin == 1 && words.isOneOf(0, SUBORDINATE) && begin < end;
    return opened ? 0 : begin;
  }

  private static boolean belongs(Words words, int at) {
    if (words.at(at).equals("and")) {
      return words.isCapitalised(at - 1) && (words.isCapitalised(at + 1) || !words.isWord(at + 1));
    }
    return (words.isWord(at) || words.isOneOf(at, INSIDE) || isTitleStop(words, at))
        && (!words.isOneOf(at, BEFORE_SUBJECTS) || isMonth(words, at))
        && !words.isOneOf(at, PASSIVE)
        && !isVerb(words, at);
  }

  /** "May", which is no verb. */
  private static boolean isMonth(Words words, int at) {
    return words.isCapitalised(at) && Openings.isTime(words, at);
  }

  /** "denied the", "released by": but not "armed forces". */
  private static boolean isVerb(Words words, int at) {
    boolean regular = words.at(at).endsWith("ed") && !words.isCapitalised(at);
    return regular && (words.isOneOf(at + 1, DETERMINERS) || words.isOneOf(at + 1, PREPOSITIONS));
  }

  /** The full stop of "Gen." or of an initial. */
  private static boolean isTitleStop(Words words, int at) {
    return words.at(at).equals(".")
        && words.at(at - 1).length() <= 4
        && words.isCapitalised(at - 1)
        && words.isWord(at + 1);
  }

  /** The first noun phrase of the sentence, as subject of a later verb. */
  static Optional<Phrase> first(Words words, int verb) {
    int from = 0;
    if (words.isOneOf(0, SUBORDINATE)) {
      while (from < verb && !words.at(from).equals(",")) {
        from++;
      }
    }
    while (from < verb && (words.isOneOf(from, OPENERS) || !words.isWord(from))) {
      from++;
    }
    return subject(words, from, verb);
  }

  private static Optional<Phrase> subject(Words words, int from, int verb) {
    int to = from;
    while (to < verb && to - from < LONGEST && !endsSubject(words, to)) {
      to++;
    }
    return NounPhrases.check(words, new Phrase(from, NounPhrases.withoutTail(words, from, to)));
  }

  private static boolean endsSubject(Words words, int at) {
    String word = words.at(at);
    boolean verb = !words.isCapitalised(at) && word.length() > 3 && word.endsWith("ed");
    return verb
        || words.isOneOf(at, PASSIVE)
        || words.isOneOf(at, BETWEEN)
        || words.isOneOf(at, BEFORE_SUBJECTS)
        || (!words.isWord(at) && !words.isOneOf(at, INSIDE) && !isTitleStop(words, at));
  }

  /** The source after "according to", or the subject after "…, said". */
  static Optional<Phrase> after(Words words, int from) {
    int to = from;
    while (to < words.size() && to - from < LONGEST && !endsPhrase(words, from, to)) {
      to++;
    }
    return NounPhrases.check(words, new Phrase(from, NounPhrases.withoutTail(words, from, to)));
  }

  private static boolean endsPhrase(Words words, int from, int at) {
    if (words.at(at).equals("and")) {
      return !words.isCapitalised(at + 1);
    }
    return words.isOneOf(at, BEFORE_SUBJECTS)
        || words.isOneOf(at, PARTICIPLES)
        || words.isOneOf(at, RELATIVES)
        || (at > from && words.at(at).equals("that"))
        || (!words.isWord(at) && !words.isOneOf(at, INSIDE) && !isTitleStop(words, at));
  }
}
