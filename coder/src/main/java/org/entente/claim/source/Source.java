package org.entente.claim.source;

import java.util.Comparator;

/**
 * Who claims: an outlet, or a speaker.
 *
 * @param name as the texts write it most often
 * @param code of the speaker's side, several joined with {@code +}; empty for outlets, and where
 *     the side is not known
 */
public record Source(String name, String code) implements Comparable<Source> {
  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::name).thenComparing(Source::code);

  /** {@code Foreign Minister (EGY)}. */
  public String label() {
    return code.isEmpty() ? name : name + " (" + code + ")";
  }

  /** Whether these words name it, alone or with its code as in {@link #label()}. */
  public boolean isCalled(String words) {
    return Attributions.words(words).equals(Attributions.words(name))
        || words.strip().equalsIgnoreCase(label());
  }

  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }
}
