package org.entente.lexicon;

import java.util.List;

/**
 * An armed group or similar non-state side.
 *
 * @param profile names, bodies and offices
 * @param sector code of its sector, {@code REB}
 * @param states codes of the states where it acts; the first is its home
 */
public record Group(Profile profile, String sector, List<String> states) implements Actor {
  public Group {
    states = List.copyOf(states);
  }
}
