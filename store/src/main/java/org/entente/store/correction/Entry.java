package org.entente.store.correction;

import java.time.Instant;
import java.util.Map;
import org.entente.model.Event;

/**
 * A line of a document's log of corrections.
 *
 * @param id its number
 * @param at when
 * @param by who
 * @param doc id of the document
 * @param what was decided
 * @param machine what the model had coded at that moment, by the ids of the events
 */
public record Entry(
    long id, Instant at, String by, String doc, Correction what, Map<String, Event> machine) {
  public Entry {
    machine = Map.copyOf(machine);
  }
}
