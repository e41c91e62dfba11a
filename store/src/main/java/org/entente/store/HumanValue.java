package org.entente.store;

import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What people made of an event, as a store's answers shall have it.
 *
 * @param machine what the model coded; null for an event that it missed
 * @param value what stands in its place
 * @param review in one word, such as {@code corrected}
 * @param gone whether the event no longer counts
 */
public record HumanValue(@Nullable Event machine, Event value, String review, boolean gone) {}
