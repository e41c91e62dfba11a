package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Mention.Kind;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Group;
import org.entente.lexicon.State;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a name.
 *
 * @param kind what sort of name it is
 * @param code the code that records carry
 * @param sector its sector, empty for the whole actor
 * @param name what is meant, as shown
 * @param actor whose name it is; null for someone whom only the text names
 * @param ambiguous whether the lexicon warns that the name also means something else
 * @param person the person, for names of persons in the lexicon
 */
record Sense(
    Kind kind,
    String code,
    String sector,
    String name,
    @Nullable Actor actor,
    boolean ambiguous,
    @Nullable Person person) {
  /** Whether the actor existed on {@code day}; unknown days are the present. */
  boolean existed(@Nullable LocalDate day) {
    LocalDate from = actor == null ? null : actor.profile().from();
    LocalDate to = actor == null ? null : actor.profile().to();
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Codes of the states that an armed group belongs to. */
  List<String> home() {
    return actor instanceof Group group ? group.states() : List.of();
  }

  boolean isOfState() {
    return actor instanceof State;
  }
}
