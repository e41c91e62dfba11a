package org.entente.relation.score;

/**
 * The scale on which intensities are measured, told with every result.
 *
 * @param name such as "PLOVER", "Goldstein CAMEO", "WEIS"
 * @param version such as "2021"
 */
public record Scale(String name, String version) {
  /** Checks that both are given. */
  public Scale {
    if (name.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("a scale needs a name and a version");
    }
  }
}
