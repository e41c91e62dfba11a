package org.entente.store;

import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event that was found, with what is known of its document.
 *
 * @param event as it was coded
 * @param outlet who published the document; null if unknown
 * @param title the document's; null if it has none
 * @param sentence with the words that were looked for
 * @param review what people made of it, such as {@code corrected}; null if they decided nothing
 */
public record EventHit(
    Event event,
    @Nullable String outlet,
    @Nullable String title,
    Excerpt sentence,
    @Nullable String review) {}
