package org.entente.cli.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventType;

/**
 * A list of events of one sort.
 *
 * @param name as on the command line
 * @param title as people read it
 * @param rules an event is listed when one of them fits
 */
public record Ledger(String name, String title, List<LedgerRule> rules) {
  public Ledger {
    rules = List.copyOf(rules);
  }

  /** The types of all events that may be listed. */
  public Set<EventType> types() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    rules.forEach(rule -> types.addAll(rule.types()));
    return types;
  }

  /** Whether the event belongs here. */
  public boolean lists(Event event) {
    return rules.stream().anyMatch(rule -> rule.fits(event));
  }
}
