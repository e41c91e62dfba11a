package org.entente.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory, present or past.
 *
 * @param profile names, institutions and offices
 * @param territory whether it is a territory rather than a state
 * @param successor code of the state that continues it, for one that is no more
 * @param adjectives {@code Pakistani}
 * @param people words for its people, {@code Pakistanis}
 * @param capitals cities that stand for the government
 * @param places cities and regions that only locate
 * @param region part of the world
 * @param neighbours codes of states at its borders
 */
public record State(
    Profile profile,
    boolean territory,
    @Nullable String successor,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    List<String> places,
    @Nullable String region,
    List<String> neighbours)
    implements Actor {
  public State {
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
    places = List.copyOf(places);
    neighbours = List.copyOf(neighbours);
  }

  /** The code that records carry: the successor's for a state that is continued by another. */
  public String recordCode() {
    return successor == null ? code() : successor;
  }
}
