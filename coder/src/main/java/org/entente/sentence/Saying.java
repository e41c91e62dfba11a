package org.entente.sentence;

import org.entente.model.Span;

/**
 * Someone other than the writer says what a sentence tells.
 *
 * @param speaker the noun phrase that names who; empty when nobody is named ("reportedly")
 * @param sentence number of the sentence that names the speaker: an earlier one where this one says
 *     "he"
 * @param speakerSpan where it stands in that sentence's text; the doubting word when nobody is
 *     named
 * @param cue what shows that someone says so
 * @param quoted whether the words are quoted
 * @param doubted whether the writer doubts them
 */
public record Saying(
    String speaker, int sentence, Span speakerSpan, Cue cue, boolean quoted, boolean doubted) {

  /** What shows that someone says so. */
  public enum Cue {
    /** A verb of saying, promising, announcing. */
    VERB,
    /** A verb of denying: the speaker says that it is not so. */
    DENIAL,
    /** "According to", "as confirmed by". */
    SOURCE,
    /** A name and a colon: a headline, or a speaker before the words. */
    COLON,
    /** "Reportedly", "rumours", "if true", without anyone named. */
    HEARSAY
  }

  /** The same with another's words for the speaker: those that "he" stands for. */
  Saying by(Saying other) {
    return new Saying(other.speaker, other.sentence, other.speakerSpan, cue, quoted, doubted);
  }

  /** Whether it says who speaks. */
  public boolean isNamed() {
    return !speaker.isEmpty();
  }
}
