package org.entente.store.correction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as the model codes it and as people have it, each for itself.
 *
 * @param id under which people speak of it; the model's id until somebody first did
 * @param machine what the model codes today; null where it codes no such event
 * @param human what people decided; null where they decided nothing on its values
 * @param review what people made of it
 * @param into id of the event that it was merged into; null unless it was
 * @param notes in order
 * @param tags in the order of the alphabet
 * @param star whether it has one
 */
public record ReviewedEvent(
    String id,
    @Nullable Event machine,
    @Nullable Event human,
    Review review,
    @Nullable String into,
    List<Remark> notes,
    Set<String> tags,
    boolean star) {
  public ReviewedEvent {
    if (machine == null && human == null) {
      throw new IllegalArgumentException("nobody has a value for " + id);
    }
    notes = List.copyOf(notes);
  }

  /** An event on which nobody said anything. */
  static ReviewedEvent of(Event machine) {
    return new ReviewedEvent(
        machine.id(), machine, null, Review.UNREVIEWED, null, List.of(), Set.of(), false);
  }

  /** The value to go by, whether or not the event still counts: people's, else the model's. */
  public Event value() {
    return human != null ? human : Objects.requireNonNull(machine);
  }

  /** Whether this is the event of that id, under whichever of its names. */
  public boolean goesBy(String name) {
    return id.equals(name)
        || (machine != null && machine.id().equals(name))
        || (human != null && human.id().equals(name));
  }
}
