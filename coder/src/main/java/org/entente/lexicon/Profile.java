package org.entente.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every actor of the lexicon has.
 *
 * @param code ISO 3166-1 alpha-3, usual abbreviation or upper-case short name
 * @param name as shown
 * @param names other and former names, spellings, abbreviations
 * @param from first day, if the file tells it
 * @param to last day of an actor that is no more
 * @param seats buildings and towns that stand for institutions
 * @param bodies institutions with names of their own
 * @param offices offices and their holders
 * @param ambiguous names of this actor that also mean something else, with the reason
 */
public record Profile(
    String code,
    String name,
    List<String> names,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Seat> seats,
    List<Body> bodies,
    List<Office> offices,
    Map<String, String> ambiguous) {
  public Profile {
    names = List.copyOf(names);
    seats = List.copyOf(seats);
    bodies = List.copyOf(bodies);
    offices = List.copyOf(offices);
    ambiguous = Map.copyOf(ambiguous);
  }
}
