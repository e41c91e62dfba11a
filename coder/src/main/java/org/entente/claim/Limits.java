package org.entente.claim;

import java.util.ArrayList;
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

  /** Confidence in what the words say outright. */
  private static final double OUTRIGHT = 0.8;

  /** Below it the model rules a limit out. */
  private static final double HEARD = 0.1;

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
        .filter(triad -> confidence(triad, sentence.read()) >= minConfidence)
        .filter(triad -> !PlainLimits.isPlaceOnly(triad, sentence.read()))
        .map(triad -> limit(sentence.read(), turned(triad, sentence.read())))
        .toList();
  }

  /** The model's, or more where the words say so outright and the model does not rule it out. */
  private static double confidence(Triad triad, ReadSentence read) {
    double any = triad.score().any();
    return any >= HEARD && PlainLimits.isToldOutright(triad, read) ? Math.max(any, OUTRIGHT) : any;
  }

  /** With the third side that the words name, where the model takes another of the three. */
  private static Triad turned(Triad triad, ReadSentence read) {
    List<String> three = new ArrayList<>(triad.pair());
    three.add(triad.limiter());
    return PlainLimits.besideJoinedPair(triad, read)
        .filter(three::remove)
        .map(third -> new Triad(third, three, triad.score(), triad.cue()))
        .orElse(triad);
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
        confidence(triad, sentence));
  }
}
