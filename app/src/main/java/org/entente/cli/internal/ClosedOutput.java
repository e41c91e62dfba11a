package org.entente.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Whoever read standard output has stopped reading, as {@code head} does. */
public final class ClosedOutput extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  ClosedOutput(IOException cause) {
    super(cause);
  }
}
