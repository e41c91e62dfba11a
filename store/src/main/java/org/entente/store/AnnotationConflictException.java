package org.entente.store;

import java.util.List;

/** Somebody else annotated the same target in between; nothing was written. */
public final class AnnotationConflictException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Annotation> since;

  public AnnotationConflictException(String target, List<Annotation> since) {
    super(target + " was annotated in between, " + since.size() + " times");
    this.since = List.copyOf(since);
  }

  /** What came in between, in order; empty if the expected revision never was. */
  public List<Annotation> since() {
    return since;
  }
}
