package org.entente.claim.source;

import java.util.OptionalDouble;

/**
 * Some of several.
 *
 * @param count how many
 * @param of how many of which they are
 */
public record Share(int count, int of) {
  public Share {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  /** 0 to 1; empty where there is nothing to have a share of. */
  public OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }
}
