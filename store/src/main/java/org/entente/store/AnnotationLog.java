package org.entente.store;

import java.nio.file.Path;
import java.util.List;
import org.entente.store.internal.AnnotationRows;
import org.entente.store.internal.Folder;

/**
 * What people say about what a store holds, with who and when: append-only, in the store's {@code
 * annotations.sqlite}. May be used from several threads and processes at once, also while the store
 * is open for reading. Failures are {@link StoreException}s.
 */
public final class AnnotationLog {
  private final AnnotationRows rows;

  private AnnotationLog(AnnotationRows rows) {
    this.rows = rows;
  }

  /** The log of the store in a folder. */
  public static AnnotationLog of(Path dir) {
    return new AnnotationLog(new AnnotationRows(new Folder(dir)));
  }

  /**
   * Writes an annotation, if its target is still as the writer knew it.
   *
   * @param expected the {@link #revision} that the writer saw
   * @return the annotation as it was written
   * @throws AnnotationConflictException if somebody wrote in between; it tells what
   */
  public Annotation append(Annotation.Draft draft, long expected)
      throws AnnotationConflictException {
    return rows.append(draft, expected);
  }

  /** The newest id of a target's annotations of a kind; 0 without any. */
  public long revision(String kind, String target) {
    return read(kind, target).stream().mapToLong(Annotation::id).max().orElse(0);
  }

  /** A target's annotations of a kind, in order. */
  public List<Annotation> read(String kind, String target) {
    return rows.read(kind, target);
  }

  /** All annotations of a kind, in order. */
  public List<Annotation> byKind(String kind) {
    return rows.byKind(kind);
  }

  /**
   * A page of the annotations of all kinds, in order.
   *
   * @param id only those with a higher one
   * @param limit how many at most
   */
  public List<Annotation> readSince(long id, int limit) {
    return rows.readSince(id, limit);
  }

  /** The newest id of all; 0 without any. It tells whether anything was written. */
  public long newest() {
    return rows.newest();
  }
}
