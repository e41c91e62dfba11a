package org.entente.claim;

import java.util.List;
import java.util.Optional;
import org.entente.event.CodedSentence;
import org.entente.event.ReadSentence;
import org.entente.event.Triad;
import org.entente.event.Voice;
import org.entente.model.Limit;

/** Writes down which third sides hold pairs back, of what the relation model says of triads. */
public final class Limits {
  /** Least probability of a limit for it to be written down. */
  public static final double DEFAULT_MIN_CONFIDENCE = 0.5;

  private final double minConfidence;

  /**
   * @param minConfidence least probability of a limit, 0 to 1
   */
  public Limits(double minConfidence) {
    this.minConfidence = minConfidence;
  }

  /** The limits that a sentence tells of. */
  public List<Limit> of(CodedSentence sentence) {
    return sentence.triads().stream()
        .filter(triad -> triad.score().any() >= minConfidence)
        .map(triad -> limit(sentence.read(), triad))
        .toList();
  }

  private static Limit limit(ReadSentence sentence, Triad triad) {
    Optional<Voice> voice = sentence.voice(triad.cue());
    return new Limit(
        sentence.passage(),
        triad.limiter(),
        triad.pair(),
        triad.score().direction(),
        triad.score().mechanism(),
        triad.cue().of(sentence.sentence().text()),
        triad.score().status(),
        sentence.date(triad.cue()).orElse(null),
        sentence.published(),
        voice.map(Voice::name).orElse(null),
        voice.map(Voice::codes).orElse(List.of()),
        triad.score().any());
  }
}
