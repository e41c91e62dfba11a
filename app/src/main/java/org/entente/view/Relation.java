package org.entente.view;

import java.util.List;
import org.entente.model.Event;
import org.entente.store.Series;

/**
 * What is known of two sides.
 *
 * @param a one side
 * @param b the other
 * @param series what happened between them, by the texts, over time
 * @param evidence events of every status, the latest first
 * @param total how many events of every status there are
 */
public record Relation(Side a, Side b, Series series, List<Event> evidence, long total) {
  public Relation {
    evidence = List.copyOf(evidence);
  }

  /**
   * A state, organisation or group.
   *
   * @param code as in records
   * @param name as people read it
   */
  public record Side(String code, String name) {
    @Override
    public String toString() {
      return name.equals(code) ? code : name + " (" + code + ")";
    }
  }
}
