package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the lexicon with all offices held for one actor.
 *
 * @param name as shown
 * @param tenures offices and terms, in the order of the file
 */
record Person(String name, List<Tenure> tenures) {
  Person {
    tenures = List.copyOf(tenures);
  }

  /** A term in an office. */
  record Tenure(String title, String sector, Term term) {
    LocalDate from() {
      return term.from() == null ? LocalDate.MIN : term.from();
    }

    LocalDate to() {
      return term.to() == null ? LocalDate.MAX : term.to();
    }
  }

  /** Where a day stands to someone's terms. */
  enum When {
    BEFORE,
    IN_OFFICE,
    AFTER
  }

  /** The office held on {@code day}, the latest begun if several; any present one if unknown. */
  Optional<Tenure> office(@Nullable LocalDate day) {
    return tenures.stream()
        .filter(t -> day == null ? t.term().to() == null : t.term().covers(day))
        .max(Comparator.comparing(Tenure::from));
  }

  /** Whether {@code day}, or the present if unknown, is before, in or after the terms. */
  When when(@Nullable LocalDate day) {
    if (office(day).isPresent()) {
      return When.IN_OFFICE;
    }
    boolean begun = day == null || tenures.stream().anyMatch(t -> !t.from().isAfter(day));
    return begun ? When.AFTER : When.BEFORE;
  }

  /** The term that ends last. */
  Tenure latest() {
    return Collections.max(tenures, Comparator.comparing(Tenure::to));
  }

  /** The last day of the last term. */
  LocalDate last() {
    return latest().to();
  }

  boolean held(String title) {
    return tenures.stream().anyMatch(tenure -> title.endsWith(tenure.title()));
  }
}
