package org.entente.claim.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Event;
import org.entente.model.EventType;

/**
 * What a ledger lists, and as what.
 *
 * @param name as on the command line
 * @param title as people read it
 * @param rows what its entries are
 * @param rules an event is listed when one of them fits
 */
public record Ledger(String name, String title, Rows rows, List<LedgerRule> rules) {
  public Ledger {
    rules = List.copyOf(rules);
  }

  /** What the entries of a ledger are. */
  public enum Rows {
    VISIT,
    EXERCISE,
    ARMS,
    AGREEMENT,
    STATEMENT;

    /** As in {@code ledgers.toml} and in records: "visit". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The types of all events that may be listed. */
  public Set<EventType> types() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    rules.forEach(rule -> types.addAll(rule.types()));
    return types;
  }

  /**
   * Whether the event belongs here.
   *
   * @param namesSystem whether a sentence names a weapon system of the lexicon
   */
  boolean lists(Event event, Predicate<String> namesSystem) {
    return rules.stream().anyMatch(rule -> rule.fits(event, namesSystem));
  }
}
