package org.entente.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found.
 *
 * @param id its id
 * @param title null if it has none
 * @param outlet null if unknown
 * @param published null if unknown
 * @param events how many were coded from it
 * @param length in UTF-16 units
 * @param excerpt the passage that tells best, with the words that were looked for; else its
 *     beginning
 */
public record DocumentHit(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    long events,
    long length,
    Excerpt excerpt) {}
