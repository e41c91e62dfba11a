package org.entente.store.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.store.Annotation;
import org.entente.store.AnnotationConflictException;
import org.entente.store.AnnotationLog;
import org.entente.store.HumanValue;
import org.entente.store.Store;

/**
 * Reads and writes corrections of a store's events. May be used from several threads, and by
 * several processes at once; the store need only be open for reading.
 */
public final class Corrections {
  /** The kind of annotation that corrections are. */
  public static final String KIND = "correction";

  private static final int PAGE = 10_000;

  private final Store store;
  private final AnnotationLog log;
  private final Map<String, ReviewedDocument> known = new TreeMap<>();
  private long seen;

  private Corrections(Store store, AnnotationLog log) {
    this.store = store;
    this.log = log;
  }

  /** The corrections of a store. */
  public static Corrections of(Store store) {
    return new Corrections(store, AnnotationLog.of(store.dir()));
  }

  /** A document's events with what people made of them; also of a document that is gone. */
  public ReviewedDocument document(String doc) {
    return document(doc, entries(log.read(KIND, doc)));
  }

  /**
   * Every document that was corrected, by id. What was read once is kept, since the store is open
   * for reading; only documents that were corrected since are read anew.
   */
  public synchronized List<ReviewedDocument> documents() {
    Map<String, List<Annotation>> fresh = new TreeMap<>();
    List<Annotation> page = log.readSince(seen, PAGE);
    while (!page.isEmpty()) {
      for (Annotation each : page) {
        if (each.kind().equals(KIND)) {
          fresh.computeIfAbsent(each.target(), key -> new ArrayList<>()).add(each);
        }
      }
      seen = page.get(page.size() - 1).id();
      page = log.readSince(seen, PAGE);
    }
    fresh.forEach((doc, annotations) -> known.put(doc, document(doc, whole(doc, annotations))));
    return List.copyOf(known.values());
  }

  /** A document's entries, of which those up to a moment are known. */
  private List<Entry> whole(String doc, List<Annotation> fresh) {
    List<Entry> entries = new ArrayList<>();
    ReviewedDocument before = known.get(doc);
    if (before != null) {
      entries.addAll(before.log());
    }
    entries.addAll(entries(fresh));
    return entries;
  }

  /**
   * Lays what people decided over what the model coded, for all that is asked of the store from now
   * on. To be called again after a correction.
   *
   * @return what people spoke of and has no place in the store any more
   */
  public List<ReviewedEvent> overlay() {
    List<HumanValue> values = new ArrayList<>();
    List<ReviewedEvent> homeless = new ArrayList<>();
    for (ReviewedDocument each : documents()) {
      each.events().stream()
          .filter(event -> event.review() != Review.UNREVIEWED)
          .map(Corrections::value)
          .forEach(values::add);
      homeless.addAll(each.homeless());
    }
    store.overlay(values);
    return homeless;
  }

  private static HumanValue value(ReviewedEvent event) {
    return new HumanValue(
        event.machine(), event.value(), event.review().label(), event.review().isGone());
  }

  /** The document in which people spoke of an event under that id. */
  public Optional<String> documentOf(String event) {
    return trail().stream()
        .filter(entry -> entry.what().events().contains(event))
        .map(Entry::doc)
        .findFirst();
  }

  /** All entries of all documents, in order. */
  public List<Entry> trail() {
    return entries(log.byKind(KIND));
  }

  /** Tells whether anything was written since: the newest entry's number. */
  public long newest() {
    return log.newest();
  }

  /**
   * Writes a correction.
   *
   * @param doc id of the document
   * @param what the correction; its events may go by any of their ids
   * @param by who makes it
   * @param revision the document's revision that the person saw
   * @return the entry as it was written
   * @throws CorrectionConflictException if others corrected the same events since then
   * @throws CorrectionException if it makes no sense
   */
  public Entry write(String doc, Correction what, String by, long revision)
      throws CorrectionConflictException {
    while (true) {
      ReviewedDocument known = document(doc);
      Correction checked = Rules.checked(what, known);
      refuseConflict(checked, known, revision);
      Annotation.Draft draft =
          new Annotation.Draft(
              KIND, doc, CorrectionJson.body(checked, machine(checked, known)), by);
      try {
        return CorrectionJson.entry(log.append(draft, known.revision()));
      } catch (AnnotationConflictException e) {
        // Somebody wrote at this very moment: look whether it was about the same events.
      }
    }
  }

  private static void refuseConflict(Correction what, ReviewedDocument known, long revision)
      throws CorrectionConflictException {
    Set<String> mine = events(what, known);
    List<Entry> others =
        known.log().stream()
            .filter(entry -> entry.id() > revision)
            .filter(entry -> events(entry.what(), known).stream().anyMatch(mine::contains))
            .toList();
    if (!others.isEmpty()) {
      throw new CorrectionConflictException(others);
    }
  }

  /** The events that a correction is about, those of the entry that it points to included. */
  private static Set<String> events(Correction what, ReviewedDocument known) {
    Optional<Entry> target = Optional.empty();
    if (what instanceof Correction.Undo undo) {
      target = known.entry(undo.of());
    } else if (what instanceof Correction.Redo redo) {
      target = known.entry(redo.of());
    }
    return new HashSet<>(target.map(Entry::what).orElse(what).events());
  }

  private static Map<String, Event> machine(Correction what, ReviewedDocument known) {
    Map<String, Event> machine = new LinkedHashMap<>();
    for (String id : what.events()) {
      known.event(id).map(ReviewedEvent::machine).ifPresent(event -> machine.put(id, event));
    }
    return machine;
  }

  private ReviewedDocument document(String doc, List<Entry> entries) {
    Anchoring.Placed placed =
        Anchoring.place(
            Fold.of(entries),
            store.machineEvents(doc),
            () -> store.document(doc).map(Document::text).orElse(""));
    long revision = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).id();
    return new ReviewedDocument(
        doc, revision, placed.events(), placed.homeless(), entries, Fold.undone(entries));
  }

  private static List<Entry> entries(List<Annotation> annotations) {
    return annotations.stream().map(CorrectionJson::entry).toList();
  }
}
