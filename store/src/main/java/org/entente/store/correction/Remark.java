package org.entente.store.correction;

import java.time.Instant;

/**
 * A note on an event.
 *
 * @param entry id of the entry that made it
 * @param by who
 * @param at when
 * @param text in the person's words
 */
public record Remark(long entry, String by, Instant at, String text) {}
