package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text tells of relations between states: an event, limit or figure, and who says so. */
public sealed interface Claim extends Coded permits Event, Limit, Figure {
  /** Codes of those whose relation it is, in the order of the record; a limiter is none of them. */
  List<String> parties();

  /** Codes of all sides that it is about, each once, in the order of the alphabet. */
  default List<String> sides() {
    return parties().stream().distinct().sorted().toList();
  }

  /** When, by the text; null if it does not say. */
  @Nullable EventDate date();

  /** When the text was published; null if unknown. */
  @Nullable LocalDate published();

  /** Who says so, in the text's words; null for the writer. */
  @Nullable String speaker();

  /** Codes of the speaker's side; empty if not known, and for figures, which do not have it. */
  List<String> speakerCode();

  /** Whether it is so, by the text; null for figures, which do not have it. */
  @Nullable Status status();
}
