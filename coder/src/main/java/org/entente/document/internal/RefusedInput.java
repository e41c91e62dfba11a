package org.entente.document.internal;

import org.entente.document.Input;
import org.entente.document.Refused;
import org.jspecify.annotations.Nullable;

/** An input that could not even be opened. */
public record RefusedInput(Refused read) implements Input {
  /** Refuses {@code source} for this reason. */
  public RefusedInput(String source, @Nullable Integer line, String reason) {
    this(new Refused(source, line, reason));
  }

  @Override
  public String source() {
    return read.source();
  }

  @Override
  public @Nullable Integer line() {
    return read.line();
  }

  @Override
  public @Nullable String fingerprint() {
    return null;
  }
}
