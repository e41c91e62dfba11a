package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.model.Span;
import org.entente.sentence.Attribution;
import org.entente.sentence.Saying;
import org.entente.sentence.Sentence;
import org.entente.sentence.Token;
import org.jspecify.annotations.Nullable;

/** "We" and "our" inside a quotation: the side of whoever is quoted. */
final class FirstPerson {
  private static final Set<String> WORDS =
      Set.of("we", "We", "our", "Our", "us", "ours", "ourselves", "I", "my", "My", "me");
  private static final double SURE = 0.6;

  private FirstPerson() {}

  /**
   * The sentence's mentions with those that first-person words make.
   *
   * @param mentions found so far, in order
   * @param before the saying whose quotation is open where the sentence begins
   * @param speaker the side that speaks there; empty if it is not known
   */
  static List<Mention> with(
      Sentence sentence, List<Mention> mentions, @Nullable Saying before, List<String> speaker) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Token token : sentence.tokens()) {
      if (WORDS.contains(token.text()) && isFree(token.span(), mentions)) {
        Optional<Saying> said = Attribution.of(token.span(), sentence, before);
        said.filter(Saying::quoted)
            .map(saying -> saying.equals(before) ? speaker : speaker(saying, mentions))
            .filter(codes -> codes.size() == 1)
            .ifPresent(codes -> all.add(mention(token, codes)));
      }
    }
    all.sort((a, b) -> a.phrase().compareTo(b.phrase()));
    return List.copyOf(all);
  }

  /** The side of a saying's speaker, by the mention in the speaker's words. */
  static List<String> speaker(Saying saying, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.phrase().overlaps(saying.speakerSpan()))
        .findFirst()
        .map(Mention::codes)
        .orElse(List.of());
  }

  private static boolean isFree(Span span, List<Mention> mentions) {
    return mentions.stream().noneMatch(mention -> mention.phrase().overlaps(span));
  }

  private static Mention mention(Token token, List<String> codes) {
    Span span = token.span();
    return new Mention(
        span, span, codes, Mention.Kind.REFERENCE, "", token.text(), null, false, SURE);
  }
}
