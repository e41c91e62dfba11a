package org.entente.sentence.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.TimeExpression;

/** A clause told in the simple past: who did, and the verb. */
final class MainClause {
  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final WordLists SAYINGS = WordLists.read("attribution.toml");
  private static final Set<String> NOT_TOLD = LISTS.words("not_told");
  private static final Set<String> LIGHT = LISTS.words("light");
  private static final Set<String> HABITS = LISTS.words("habits");
  private static final Set<String> SAID = SAYINGS.words("said");
  private static final Set<String> ANNOUNCED = SAYINGS.words("announced");
  private static final Set<String> SPEAKS = SAYINGS.words("speaks");
  private static final Set<String> BETWEEN = SAYINGS.words("between");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
  private static final int LONGEST_OBJECT = 5;
  private static final int LONGEST_GAP = 5;

  private final Words words;
  private final Speakers.Phrase subject;
  private final int verb;
  private final boolean perfect;

  private MainClause(Words words, Speakers.Phrase subject, int verb, boolean perfect) {
    this.words = words;
    this.subject = subject;
    this.verb = verb;
    this.perfect = perfect;
  }

  /** The sentence's first clause, if it is told in the simple past. */
  static Optional<MainClause> of(Sentence sentence, List<TimeExpression> times) {
    Words words = new Words(sentence);
    return at(words, Math.max(afterTime(words, times), Subjects.start(words)))
        .filter(clause -> !clause.perfect);
  }

  private static int afterTime(Words words, List<TimeExpression> times) {
    if (times.isEmpty() || times.get(0).span().begin() > 0) {
      return 0;
    }
    int end = times.get(0).span().end();
    int at = 0;
    while (at < words.size() && words.tokens().get(at).span().begin() < end) {
      at++;
    }
    return words.at(at).equals(",") ? at + 1 : at;
  }

  /** The clause after "said" or "said that", told in the past or as done before. */
  Optional<MainClause> reported() {
    if (!isSaying()) {
      return Optional.empty();
    }
    int from = words.at(verb + 1).equals("that") ? verb + 2 : verb + 1;
    return at(words, from);
  }

  private static Optional<MainClause> at(Words words, int from) {
    return Subjects.at(words, from)
        .flatMap(subject -> verb(words, subject.to()).map(v -> clause(words, subject, v)))
        .filter(clause -> clause.verb > 0);
  }

  private static Optional<Integer> verb(Words words, int from) {
    int end = Math.min(words.size(), from + LONGEST_GAP + LONGEST_OBJECT);
    for (int at = from; at < end; at++) {
      if (words.isOneOf(at, HABITS) || words.at(at).equals(",")) {
        return Optional.empty();
      }
      if (Subjects.isVerb(words, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The verb is 0 where the clause does not tell of a time in the past. */
  private static MainClause clause(Words words, Speakers.Phrase subject, int first) {
    int verb = first;
    boolean perfect = words.at(first).equals("had");
    if (perfect || words.isOneOf(first, WAS)) {
      verb = first + 1;
      while (words.isOneOf(verb, BETWEEN)) {
        verb++;
      }
      boolean participle = words.at(verb).endsWith("ed") || words.at(verb).endsWith("en");
      verb = participle || isTold(words, verb) ? verb : 0;
    } else if (!isTold(words, first)) {
      verb = 0;
    }
    return new MainClause(words, subject, verb, perfect);
  }

  private static boolean isTold(Words words, int at) {
    boolean present = words.at(at).endsWith("s");
    return Subjects.isVerb(words, at) && !words.isOneOf(at, NOT_TOLD) && !present;
  }

  Span verbSpan() {
    return words.span(verb, verb + 1);
  }

  boolean isSaying() {
    return words.isOneOf(verb, SAID)
        || words.isOneOf(verb, ANNOUNCED)
        || words.isOneOf(verb, SPEAKS);
  }

  boolean hasAlso() {
    for (int at = 0; at < verb; at++) {
      if (words.at(at).equals("also")) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code act} is this clause's verb, what a light verb does, or a second verb of it. */
  boolean tells(Span act) {
    int at = words.indexOf(act);
    if (at == verb) {
      return true;
    }
    if (at < verb || Clauses.of(words.tokens())[at] != Clauses.of(words.tokens())[verb]) {
      return false;
    }
    boolean object = words.isOneOf(verb, LIGHT) && at - verb <= LONGEST_OBJECT;
    boolean second = words.at(at - 1).equals("and") || words.at(at - 2).equals("and");
    return object || (second && isTold(words, at));
  }

  /** Whether {@code act} is in the subject. */
  boolean isAbout(Span act) {
    int at = words.indexOf(act);
    return at >= subject.from() && at < subject.to();
  }

  boolean isPronoun() {
    return subject.to() == subject.from() + 1 && words.isOneOf(subject.from(), PRONOUNS);
  }

  boolean isPlural() {
    return words.at(subject.from()).equals("they");
  }

  /** Names of the subject, and its last word where it has none, to be found again. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    for (int at = subject.from(); at < subject.to(); at++) {
      boolean article = at == subject.from() && words.isOneOf(at, Set.of("the", "a", "an"));
      if (words.isCapitalised(at) && !article) {
        names.add(words.at(at));
      }
    }
    if (names.isEmpty() && subject.to() > subject.from()) {
      names.add(words.at(subject.to() - 1));
    }
    return names;
  }
}
