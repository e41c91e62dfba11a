package org.entente.store.correction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document's events with what people made of them.
 *
 * @param doc id of the document
 * @param revision the newest entry of its log; 0 without any
 * @param events in the order of the text
 * @param homeless events that people spoke of and whose sentence the document no longer has
 * @param log all entries, in order
 * @param undone ids of the entries that are undone
 */
public record ReviewedDocument(
    String doc,
    long revision,
    List<ReviewedEvent> events,
    List<ReviewedEvent> homeless,
    List<Entry> log,
    Set<Long> undone) {
  public ReviewedDocument {
    events = List.copyOf(events);
    homeless = List.copyOf(homeless);
    log = List.copyOf(log);
    undone = Set.copyOf(undone);
  }

  /** The event of that id, under whichever of its names. */
  public Optional<ReviewedEvent> event(String id) {
    return events.stream()
        .filter(each -> each.goesBy(id))
        .findFirst()
        .or(() -> homeless.stream().filter(each -> each.goesBy(id)).findFirst());
  }

  /** The entry of that id. */
  public Optional<Entry> entry(long id) {
    return log.stream().filter(each -> each.id() == id).findFirst();
  }
}
