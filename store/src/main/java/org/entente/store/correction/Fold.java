package org.entente.store.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.jspecify.annotations.Nullable;

/**
 * Goes through a log and tells what holds at its end. What was undone counts as if it had never
 * been written, so undoing an entry gives the state without it; entries that then have nothing to
 * refer to do nothing.
 */
final class Fold {
  private final Map<String, Telling> all = new LinkedHashMap<>();

  private Fold() {}

  /** What a document's log says, by event, in the order in which they were first spoken of. */
  static List<Told> of(List<Entry> log) {
    Set<Long> undone = undone(log);
    Fold fold = new Fold();
    for (Entry entry : log) {
      if (!undone.contains(entry.id())) {
        fold.apply(entry);
      }
    }
    return fold.all.values().stream().map(Telling::told).toList();
  }

  /** Ids of the entries that are undone. */
  static Set<Long> undone(List<Entry> log) {
    Set<Long> undone = new HashSet<>();
    for (Entry entry : log) {
      if (entry.what() instanceof Undo undo) {
        undone.add(undo.of());
      } else if (entry.what() instanceof Redo redo) {
        undone.remove(redo.of());
      }
    }
    return undone;
  }

  private void apply(Entry entry) {
    Correction what = entry.what();
    if (what instanceof Add add) {
      all.put(add.event(), Telling.added(add.event(), add.value()));
    } else if (what instanceof Split split) {
      on(entry, split.event()).forEach(Telling::decide);
      all.put(split.part(), Telling.added(split.part(), split.value()));
    } else if (what instanceof Merge merge) {
      on(entry, merge.event()).forEach(Telling::decide);
      for (String other : merge.others()) {
        on(entry, other).forEach(telling -> telling.mergeInto(merge.event()));
      }
    } else {
      what.events().forEach(id -> on(entry, id).forEach(telling -> telling.apply(entry)));
    }
  }

  /** What is told of an event, or nothing if there is no such event. */
  private List<Telling> on(Entry entry, String id) {
    Event base = entry.machine().get(id);
    if (base != null) {
      all.computeIfAbsent(id, key -> new Telling(key, base));
    }
    Telling known = all.get(id);
    return known == null ? List.of() : List.of(known);
  }

  /** What is told of one event so far. */
  private static final class Telling {
    private final String id;
    private final @Nullable Event base;
    private @Nullable Event value;
    private Review review = Review.UNREVIEWED;
    private @Nullable String into;
    private final List<Remark> notes = new ArrayList<>();
    private final Set<String> tags = new TreeSet<>();
    private boolean star;

    Telling(String id, @Nullable Event base) {
      this.id = id;
      this.base = base;
    }

    static Telling added(String id, Event value) {
      Telling telling = new Telling(id, null);
      telling.value = value;
      telling.review = Review.ADDED;
      return telling;
    }

    void apply(Entry entry) {
      Correction what = entry.what();
      if (what instanceof Accept) {
        decide();
      } else if (what instanceof Reject) {
        review = Review.REJECTED;
      } else if (what instanceof Change change) {
        change(change);
      } else if (what instanceof Note note) {
        notes.add(new Remark(entry.id(), entry.by(), entry.at(), note.text()));
      } else if (what instanceof Tag tag && tag.on()) {
        tags.add(tag.tag());
      } else if (what instanceof Tag tag) {
        tags.remove(tag.tag());
      } else if (what instanceof Star given) {
        star = given.on();
      }
    }

    /** The event is there, with the values that it has. */
    void decide() {
      value = value == null ? base : value;
      into = null;
      if (base == null) {
        review = Review.ADDED;
      } else {
        review = base.equals(value) ? Review.ACCEPTED : Review.CORRECTED;
      }
    }

    void mergeInto(String other) {
      review = Review.MERGED;
      into = other;
    }

    private void change(Change change) {
      Event current = value == null ? base : value;
      value = current == null ? null : EventValues.apply(current, change.after());
      decide();
    }

    Told told() {
      return new Told(
          id,
          base,
          value,
          review,
          into,
          List.copyOf(notes),
          Collections.unmodifiableSet(new TreeSet<>(tags)),
          star);
    }
  }
}
