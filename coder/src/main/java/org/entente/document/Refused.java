package org.entente.document;

import org.jspecify.annotations.Nullable;

/**
 * An input that could not be read.
 *
 * @param source the file, the address or "standard input"
 * @param line the line of a JSON Lines source, from 1
 * @param reason what is wrong, and what to do about it
 */
public record Refused(String source, @Nullable Integer line, String reason) implements Reading {
  /** Source, line and reason, as a message shows them. */
  @Override
  public String toString() {
    return source + (line == null ? "" : ":" + line) + ": " + reason;
  }
}
