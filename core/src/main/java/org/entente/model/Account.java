package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage with who answers for it.
 *
 * @param passage the sentence
 * @param published the day of its text; null if unknown
 * @param speaker who says so, in the text's words; null for the writer
 */
public record Account(Passage passage, @Nullable LocalDate published, @Nullable String speaker) {}
