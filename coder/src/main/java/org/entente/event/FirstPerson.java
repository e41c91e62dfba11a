package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.actor.Mention;
import org.entente.model.Span;
import org.entente.sentence.Saying;
import org.entente.sentence.Sentence;
import org.entente.sentence.SpeakersSoFar;
import org.entente.sentence.Token;

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
   * @param speakers who spoke before
   * @param codes the side of a saying's speaker; empty if it is not known
   */
  static List<Mention> with(
      Sentence sentence,
      List<Mention> mentions,
      SpeakersSoFar speakers,
      Function<Saying, List<String>> codes) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Token token : sentence.tokens()) {
      if (WORDS.contains(token.text()) && isFree(token.span(), mentions)) {
        Optional<Saying> said = speakers.of(token.span(), sentence);
        said.filter(Saying::quoted)
            .map(codes)
            .filter(side -> side.size() == 1)
            .ifPresent(side -> all.add(mention(token, side)));
      }
    }
    all.sort((a, b) -> a.phrase().compareTo(b.phrase()));
    return List.copyOf(all);
  }

  /**
   * The side of a saying's speaker, by the mention in the speaker's words.
   *
   * @param mentions of the sentence that names the speaker
   */
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
