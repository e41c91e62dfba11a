package org.entente.sentence.internal;

import org.entente.sentence.Saying;

/**
 * Someone whom a later "he", "it" or "the statement" may mean.
 *
 * @param who the words that name them
 * @param kind what a pronoun for them looks like
 * @param heard number of the last sentence that tells of them, by whatever word
 * @param spoke whether they said something there rather than only led the sentence
 */
public record Candidate(Saying who, Kind kind, int heard, boolean spoke) {

  /** What a pronoun for someone looks like. */
  public enum Kind {
    /** "He", "she". */
    PERSON,
    /** "It". */
    BODY,
    /** "They". */
    SEVERAL,
    /** A single name: of a person or of a state. */
    NAME,
    /** Who issued a statement. */
    ISSUER
  }
}
