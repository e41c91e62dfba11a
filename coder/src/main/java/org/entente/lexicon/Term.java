package org.entente.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in an office.
 *
 * @param name the person, as shown
 * @param aliases other spellings, and the surname where it is enough
 * @param from first possible day, if known
 * @param to last possible day; null while the person is in office
 */
public record Term(
    String name, List<String> aliases, @Nullable LocalDate from, @Nullable LocalDate to) {
  public Term {
    aliases = List.copyOf(aliases);
  }

  /** Whether the person was in office on {@code day}. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
