package org.entente.store;

/**
 * An input that could not be read.
 *
 * @param source the file or address
 * @param line the line in it, from 1; 0 when it is the whole
 * @param reason why, in words for the user
 */
public record Refusal(String source, long line, String reason) {
  public Refusal {
    if (line < 0) {
      throw new IllegalArgumentException("line " + line + " of " + source);
    }
  }
}
