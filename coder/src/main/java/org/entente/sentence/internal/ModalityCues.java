package org.entente.sentence.internal;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.sentence.Sentence;

/**
 * Reads the words that govern an act: back from it through its verb group or noun phrase, then
 * through "to" to the verb before, and for nouns on to the verb that follows.
 */
public final class ModalityCues {
  private static final WordLists LISTS = WordLists.read("modality.toml");
  private static final Phrases WORDS = Phrases.read(LISTS, "words");
  private static final Phrases BEFORE_TO = Phrases.read(LISTS, "before_to");
  private static final Phrases BEFORE_NOUNS = Phrases.read(LISTS, "before_nouns");
  private static final Phrases AFTER_NOUNS = Phrases.read(LISTS, "after_nouns");
  private static final Set<String> NO_NEGATION = LISTS.words("other", "no_negation_before");
  private static final Set<String> RIGHT_BEFORE = LISTS.words("other", "right_before");
  private static final WordLists SAYING = WordLists.read("attribution.toml");
  private static final Set<String> SAID = SAYING.words("said");
  private static final Set<String> ANNOUNCED = SAYING.words("announced");
  private static final Set<String> PAST = WordLists.read("times.toml").words("past");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "been", "be", "was", "were", "is", "are", "did", "do", "does",
          "being", "didn", "wouldn", "won", "couldn", "wasn", "hasn", "haven", "doesn", "don",
          "to");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "'s", "’s", "their", "his", "her", "its", "this", "that", "any", "no",
          "of", "these", "those", "for", "our", "without", "such", "another", "joint", "new");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "'s", "’s");
  private static final int NEAR = 4;
  private static final int OBJECT = 8;
  private static final int AHEAD = 9;

  private final Words words;
  private final int[] clauses;
  private final int act;
  private boolean possible;
  private boolean ahead;
  private int negations;

  private ModalityCues(Words words, int act) {
    this.words = words;
    this.clauses = Clauses.of(words.tokens());
    this.act = act;
  }

  public static Optional<Status> statusOf(Span act, Sentence sentence) {
    Words words = new Words(sentence);
    if (words.size() == 0) {
      return Optional.empty();
    }
    int at = words.indexOf(act);
    if (Doubts.over(words, at).isPresent()) {
      return Optional.of(Status.REPORTED_DOUBTFUL);
    }
    return new ModalityCues(words, at).read();
  }

  private Optional<Status> read() {
    back(act);
    if (isNominal()) {
      onward();
    }
    if (Conditions.isDenied(words, clauses, act)) {
      negations++;
    }
    if (Conditions.isConditional(words, clauses, act)) {
      possible = true;
      negations = 0;
    }
    if (ahead && Unfulfilled.isTakenBack(words, clauses, act)) {
      return Optional.of(Status.NEGATED);
    }
    if (negations % 2 == 1) {
      boolean yes = Unfulfilled.expectsYes(words);
      return Optional.of(yes ? Status.ASSERTED : Status.NEGATED);
    }
    if (possible) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    if (ahead) {
      return Optional.of(Status.PLANNED);
    }
    boolean so = Unfulfilled.expectsYes(words) || Unfulfilled.hasAmount(words, clauses, act);
    return so ? Optional.of(Status.ASSERTED) : Optional.empty();
  }

  private void count(Status status) {
    switch (status) {
      case NEGATED -> negations++;
      case HYPOTHETICAL -> possible = true;
      case PLANNED -> ahead = true;
      default -> throw new IllegalStateException("no cue stands for " + status);
    }
  }

  /** Goes back from {@code from} as long as nothing but what belongs to its group stands there. */
  private void back(int from) {
    int gap = 0;
    for (int i = from - 1; i >= 0 && gap <= NEAR && isSameClause(i, from); i--) {
      if (words.at(i).equals("to") && isVerbAfterTo(i, from)) {
        governor(i);
        return;
      }
      Optional<Phrases.Phrase> noun = BEFORE_NOUNS.upTo(words, i);
      if (noun.isPresent() && isNounGap(i + 1, from)) {
        count(noun.get().status());
        int first = i - noun.get().words().size() + 1;
        back(first);
        return;
      }
      gap = word(i) ? 0 : gap + 1;
      if (ends(i)) {
        return;
      }
    }
  }

  /** "to be formally signed": nothing but auxiliaries and adverbs between. */
  private boolean isVerbAfterTo(int to, int from) {
    for (int i = to + 1; i < from; i++) {
      if (!words.isOneOf(i, AUXILIARIES) && !words.at(i).endsWith("ly")) {
        return false;
      }
    }
    return true;
  }

  /** Counts the token if it is a cue. */
  private boolean word(int at) {
    Optional<Phrases.Phrase> cue = WORDS.upTo(words, at);
    boolean month = words.at(at).equals("may") && words.isCapitalised(at) && at > 0;
    if (cue.isEmpty() || month || words.isOneOf(at + 1, NO_NEGATION)) {
      return false;
    }
    Status status = cue.get().status();
    if (status == Status.NEGATED && isOnlyPossible(at - 1)) {
      possible = true;
      return true;
    }
    if (words.at(at).equals("neither") && negations > 0) {
      return true;
    }
    count(status == Status.HYPOTHETICAL && isReportedFuture(at) ? Status.PLANNED : status);
    return true;
  }

  /** "may not": open, not denied. */
  private boolean isOnlyPossible(int at) {
    return words.at(at).equals("might") || words.at(at).equals("may");
  }

  /** "said that it would": a plan as it was told. */
  private boolean isReportedFuture(int at) {
    if (!words.at(at).equals("would")) {
      return false;
    }
    boolean told = false;
    for (int i = 0; i < words.size(); i++) {
      if (Conditions.opens(words, i)) {
        return false;
      }
      told |= i < at && (words.isOneOf(i, SAID) || words.isOneOf(i, ANNOUNCED));
    }
    return told;
  }

  private boolean ends(int at) {
    String word = words.at(at);
    boolean verb = word.length() > 4 && word.endsWith("ed") && !words.isCapitalised(at);
    return word.equals(",")
        || (verb && WORDS.upTo(words, at).isEmpty())
        || (words.isOneOf(at, PAST) && !words.isOneOf(at, AUXILIARIES))
        || words.isOneOf(at, SAID);
  }

  /** The verb before "to": "refused to", "urged Chad to". */
  private void governor(int to) {
    for (int i = to - 1; i >= Math.max(0, to - OBJECT) && isSameClause(i, to); i--) {
      Optional<Phrases.Phrase> verb = BEFORE_TO.upTo(words, i);
      boolean near = i == to - 1 || !words.isOneOf(i, RIGHT_BEFORE);
      if (verb.isPresent() && near) {
        count(verb.get().status());
        back(i);
        return;
      }
      if (words.at(i).equals(",") || (i < to - 1 && words.isOneOf(i, BE))) {
        return;
      }
      if (i == to - 1 && words.isOneOf(i, BE)) {
        ahead = true;
        back(i);
        return;
      }
    }
  }

  private boolean isNounGap(int from, int to) {
    boolean gerund = words.at(to).endsWith("ing");
    for (int i = from; i < to; i++) {
      boolean preposition = words.at(i).equals("for") || words.at(i).equals("in");
      if (!words.isWord(i) && !words.at(i).equals("-") || preposition) {
        return false;
      }
    }
    return gerund || !words.at(to).endsWith("ed");
  }

  private boolean isSameClause(int a, int b) {
    return clauses[a] == clauses[b];
  }

  private boolean isNominal() {
    String word = words.at(act);
    if (word.endsWith("ed") || AUXILIARIES.contains(words.at(act - 1))) {
      return false;
    }
    if (act == 0 || clauses[act - 1] != clauses[act] || words.at(act - 1).equals(",")) {
      return true;
    }
    for (int i = act - 1; i >= Math.max(0, act - NEAR) && isSameClause(i, act); i--) {
      if (words.isOneOf(i, DETERMINERS)) {
        return true;
      }
      if (ends(i) || words.isOneOf(i, AUXILIARIES)) {
        return false;
      }
    }
    return WORDS.upTo(words, act - 1).filter(p -> p.status() == Status.PLANNED).isPresent();
  }

  /** The verb that follows a noun. */
  private void onward() {
    for (int i = act + 1; i < words.size() && i <= act + AHEAD && isSameClause(i, act); i++) {
      Optional<Phrases.Phrase> cue = AFTER_NOUNS.from(words, i);
      boolean month = words.at(i).equals("may") && words.isCapitalised(i);
      if (cue.isPresent() && !month) {
        Status status = cue.get().status();
        boolean told = status == Status.HYPOTHETICAL && isReportedFuture(i);
        boolean denied = words.at(i + cue.get().words().size()).equals("not");
        count(denied && !isOnlyPossible(i) ? Status.NEGATED : told ? Status.PLANNED : status);
        return;
      }
      boolean another = words.at(i).equals("and") && words.isCapitalised(i + 1);
      if (another && !words.isCapitalised(i - 1)) {
        return;
      }
      if (words.at(i).equals(",") || ends(i) || words.isOneOf(i, BE)) {
        return;
      }
    }
  }
}
