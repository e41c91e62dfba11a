package org.entente.store.correction;

import java.util.List;
import org.entente.model.Event;
import org.entente.store.correction.Correction.Accept;
import org.entente.store.correction.Correction.Add;
import org.entente.store.correction.Correction.Change;
import org.entente.store.correction.Correction.Merge;
import org.entente.store.correction.Correction.Note;
import org.entente.store.correction.Correction.Redo;
import org.entente.store.correction.Correction.Reject;
import org.entente.store.correction.Correction.Split;
import org.entente.store.correction.Correction.Star;
import org.entente.store.correction.Correction.Tag;
import org.entente.store.correction.Correction.Undo;

/** What corrections must be like to make sense; their events get the ids that the log knows. */
final class Rules {
  private static final int LONGEST_NOTE = 5000;
  private static final int LONGEST_TAG = 60;

  private Rules() {}

  /**
   * The correction as it goes into the log.
   *
   * @throws CorrectionException if it makes no sense for the document
   */
  static Correction checked(Correction what, ReviewedDocument known) {
    if (what instanceof Undo undo) {
      return undo(undo, known);
    } else if (what instanceof Redo redo) {
      return redo(redo, known);
    } else if (what instanceof Add add) {
      return add;
    }
    ReviewedEvent event = event(what.events().get(0), known);
    if (what instanceof Merge merge) {
      return merge(merge, known);
    } else if (what instanceof Change change) {
      return change(change, event);
    } else if (what instanceof Split split) {
      return new Split(event.id(), split.part(), split.value());
    }
    return mark(what, event);
  }

  private static Correction mark(Correction what, ReviewedEvent event) {
    if (what instanceof Accept) {
      return new Accept(event.id());
    } else if (what instanceof Reject) {
      return new Reject(event.id());
    } else if (what instanceof Note note) {
      return new Note(event.id(), text("note", note.text(), LONGEST_NOTE));
    } else if (what instanceof Tag tag) {
      return new Tag(event.id(), text("tag", tag.tag(), LONGEST_TAG), tag.on());
    } else if (what instanceof Star star) {
      return new Star(event.id(), star.on());
    }
    throw new CorrectionException("that is no correction of an event");
  }

  private static Change change(Change change, ReviewedEvent event) {
    if (change.after().isEmpty()) {
      throw new CorrectionException("nothing was changed");
    }
    EventValues.check(change.after());
    Event current = event.value();
    EventValues.apply(current, change.after());
    return new Change(
        event.id(), EventValues.pick(current, change.after()), change.after().deepCopy());
  }

  private static Merge merge(Merge merge, ReviewedDocument known) {
    List<ReviewedEvent> events = merge.events().stream().map(id -> event(id, known)).toList();
    List<String> ids = events.stream().map(ReviewedEvent::id).toList();
    if (ids.stream().distinct().count() != ids.size() || ids.size() < 2) {
      throw new CorrectionException("two different events at least are needed to merge");
    }
    if (events.stream().anyMatch(each -> each.review().isGone())) {
      throw new CorrectionException("one of these events was rejected or merged already");
    }
    return new Merge(ids.get(0), ids.subList(1, ids.size()));
  }

  private static Undo undo(Undo undo, ReviewedDocument known) {
    if (!(target(undo.of(), known) && !known.undone().contains(undo.of()))) {
      throw new CorrectionException("there is nothing to undo");
    }
    return undo;
  }

  private static Redo redo(Redo redo, ReviewedDocument known) {
    if (!(target(redo.of(), known) && known.undone().contains(redo.of()))) {
      throw new CorrectionException("there is nothing to redo");
    }
    return redo;
  }

  private static boolean target(long id, ReviewedDocument known) {
    return known
        .entry(id)
        .filter(entry -> !(entry.what() instanceof Undo || entry.what() instanceof Redo))
        .isPresent();
  }

  private static ReviewedEvent event(String id, ReviewedDocument known) {
    return known
        .event(id)
        .orElseThrow(
            () -> new CorrectionException("the document has no event with the id '" + id + "'"));
  }

  private static String text(String what, String text, int longest) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > longest) {
      throw new CorrectionException("a " + what + " has 1 to " + longest + " letters");
    }
    return plain;
  }
}
