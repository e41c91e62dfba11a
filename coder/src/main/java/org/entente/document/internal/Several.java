package org.entente.document.internal;

import java.io.Closeable;
import org.entente.document.Input;
import org.jspecify.annotations.Nullable;

/** A file that holds several inputs, drawn from it one at a time. */
public interface Several extends Closeable {
  /** The next one; null at the end. What is broken is an input too, one that is refused. */
  @Nullable Input next();
}
