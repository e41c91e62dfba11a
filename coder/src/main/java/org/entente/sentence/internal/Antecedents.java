package org.entente.sentence.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.sentence.Saying;
import org.entente.sentence.Sentence;
import org.entente.sentence.Token;
import org.entente.sentence.Tokenizer;
import org.entente.sentence.internal.Candidate.Kind;

/** Whom "he", "it", "they" and "the statement" mean as speakers. */
public final class Antecedents {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final Set<String> HE = LISTS.words("he");
  private static final Set<String> SHE = LISTS.words("she");
  private static final Set<String> THEY = LISTS.words("they");
  private static final Set<String> MEN = LISTS.words("men");
  private static final Set<String> WOMEN = LISTS.words("women");

  /** How many sentences back they may reach. */
  private static final int REACH = 3;

  private Antecedents() {}

  /**
   * Whether a speaker is told by a word that stands for another: it is nobody until that is found.
   */
  public static boolean isIt(Saying saying) {
    return saying.speaker().equalsIgnoreCase("it");
  }

  /**
   * The likeliest candidate for the speaker's words; empty when they are no such words, or when
   * nobody fits.
   *
   * @param before the candidates of earlier sentences, the latest last
   * @param seats words that name a seat of an institution, in small letters
   */
  public static Optional<Saying> of(
      Saying saying, Sentence sentence, List<Candidate> before, Set<String> seats) {
    String word = saying.speaker().toLowerCase(Locale.ROOT);
    if (HE.contains(word) || SHE.contains(word)) {
      Set<String> others = HE.contains(word) ? WOMEN : MEN;
      return Candidates.leading(saying, sentence, seats)
          .filter(who -> !holds(who.speaker(), others))
          .or(() -> person(sentence, before, others));
    }
    if (THEY.contains(word)) {
      return last(sentence, before, Set.of(Kind.SEVERAL));
    }
    if (isIt(saying)) {
      return last(sentence, before, Set.of(Kind.BODY, Kind.NAME));
    }
    return Candidates.isCarrier(saying)
        ? last(sentence, before, Set.of(Kind.ISSUER))
        : Optional.empty();
  }

  private static Optional<Saying> person(
      Sentence sentence, List<Candidate> before, Set<String> others) {
    return last(
        sentence,
        before.stream()
            .filter(c -> c.kind() != Kind.NAME || c.spoke())
            .filter(c -> !holds(c.who().speaker(), others))
            .toList(),
        Set.of(Kind.PERSON, Kind.NAME));
  }

  private static Optional<Saying> last(Sentence sentence, List<Candidate> before, Set<Kind> kinds) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Candidate candidate = before.get(i);
      if (kinds.contains(candidate.kind()) && sentence.index() - candidate.heard() <= REACH) {
        return Optional.of(candidate.who());
      }
    }
    return Optional.empty();
  }

  private static boolean holds(String phrase, Set<String> words) {
    for (Token token : Tokenizer.tokens(phrase)) {
      if (words.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
