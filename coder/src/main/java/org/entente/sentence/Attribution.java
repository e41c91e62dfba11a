package org.entente.sentence;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.internal.Antecedents;
import org.entente.sentence.internal.SayingFinder;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, when it is not the writer. A saying covers what is said and not the saying itself:
 * in "Ghana told Togo that it will pay", Ghana says that it will pay, and the writer that Ghana
 * told. One sentence by itself; {@link SpeakersSoFar} also knows whom "he" means.
 */
public final class Attribution {
  private Attribution() {}

  /**
   * Who tells of the act at {@code act}, counted in the sentence's text; empty when the writer
   * does.
   *
   * @param before the saying whose quotation is still open where the sentence begins
   */
  public static Optional<Saying> of(Span act, Sentence sentence, @Nullable Saying before) {
    return new SayingFinder(sentence, before, Set.of())
        .of(act)
        .filter(said -> !Antecedents.isIt(said));
  }

  /**
   * The saying whose quotation is still open where the sentence ends, to be handed to the next one.
   *
   * @param before the saying whose quotation is still open where the sentence begins
   */
  public static Optional<Saying> open(Sentence sentence, @Nullable Saying before) {
    return new SayingFinder(sentence, before, Set.of()).open();
  }
}
