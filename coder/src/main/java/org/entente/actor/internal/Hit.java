package org.entente.actor.internal;

import java.util.List;

/**
 * A name found in a sentence, with its possible meanings.
 *
 * @param begin first token
 * @param end token after the last
 * @param abbreviation whether it is a single word in capitals
 * @param told whether title, first name or an earlier sentence tells whose name it is
 * @param senses meanings; a chosen hit has one
 * @param confidence of the chosen meaning, 0 to 1
 */
record Hit(
    int begin, int end, boolean abbreviation, boolean told, List<Sense> senses, double confidence) {
  Hit {
    senses = List.copyOf(senses);
  }

  /** The meaning of a chosen hit. */
  Sense sense() {
    return senses.get(0);
  }

  Hit chosen(Sense sense, double sure) {
    return new Hit(begin, end, abbreviation, told, List.of(sense), Math.min(0.99, sure));
  }
}
