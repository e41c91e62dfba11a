package org.entente.sentence.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;

/** Words by which the writer doubts what is told: "reportedly", "if true". */
final class Doubts {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final Set<String> WORDS = LISTS.words("doubt");
  private static final List<List<String>> PHRASES =
      LISTS.words("doubt_phrases").stream().map(p -> List.of(p.split(" "))).toList();
  private static final Set<String> STARTS =
      Set.copyOf(PHRASES.stream().map(p -> p.get(0)).distinct().toList());
  private static final Set<String> NOUNS =
      Set.of("rumors", "rumours", "rumor", "rumour", "allegations", "allegation", "speculation");
  private static final Set<String> DENIALS = Set.of("no", "denied", "rejected", "dismissed");

  private Doubts() {}

  /** The doubting words that the token {@code act} falls under. */
  static Optional<Span> over(Words words, int act) {
    int[] clauses = Clauses.of(words.tokens());
    for (int i = 0; i < words.size(); i++) {
      if (words.isOneOf(i, WORDS) && covers(words, clauses, i, act)) {
        return Optional.of(words.span(i, i + 1));
      }
      int size = words.isOneOf(i, STARTS) ? phrase(words, i) : 0;
      if (size > 0 && reaches(words, clauses, i, act)) {
        return Optional.of(words.span(i, i + size));
      }
    }
    return Optional.empty();
  }

  private static boolean covers(Words words, int[] clauses, int at, int act) {
    if (at == act) {
      return false;
    }
    boolean noun = words.isOneOf(at, NOUNS);
    if (noun) {
      return act > at && !words.isOneOf(at - 1, DENIALS);
    }
    if (words.at(at).startsWith("un")) {
      return act > at;
    }
    boolean adjective = words.at(at).endsWith("ed");
    return clauses[at] == clauses[act] && (!adjective || (act > at && act - at <= 4));
  }

  /** "if true" doubts what stands before it, "is said to" what follows in its clause. */
  private static boolean reaches(Words words, int[] clauses, int at, int act) {
    boolean backwards = words.at(at).equals("if") || !words.at(at + 2).equals("to");
    return backwards ? act < at || clauses[at] == clauses[act] : clauses[at] == clauses[act];
  }

  private static int phrase(Words words, int at) {
    for (List<String> phrase : PHRASES) {
      if (words.has(at, phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }
}
