package org.entente.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state's time in an organisation.
 *
 * @param state the member's code
 * @param from first day, if known
 * @param to last day; null while it is a member
 */
public record Membership(String state, @Nullable LocalDate from, @Nullable LocalDate to) {}
