package org.entente.actor.internal;

import java.time.LocalDate;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a name.
 *
 * @param kind what sort of name it is
 * @param code the code that records carry
 * @param sector its sector, empty for the whole actor
 * @param name what is meant, as shown
 * @param actor code of the lexicon's file
 * @param ambiguous whether the lexicon warns that the name also means something else
 * @param person the person, for names of persons
 * @param from first day of the actor, if known
 * @param to last day of an actor that is no more
 */
record Sense(
    Kind kind,
    String code,
    String sector,
    String name,
    String actor,
    boolean ambiguous,
    @Nullable Person person,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Whether the actor existed on {@code day}; unknown days are the present. */
  boolean existed(@Nullable LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
