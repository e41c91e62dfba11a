package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * An event as one text reports it.
 *
 * @param event as it was coded
 * @param outlet who published the text; null if unknown
 */
public record Report(Event event, @Nullable String outlet) {}
