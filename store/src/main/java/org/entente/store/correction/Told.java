package org.entente.store.correction;

import java.util.List;
import java.util.Set;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * What people said about one event, before it is looked for in today's text.
 *
 * @param id under which people speak of it
 * @param base what the model had coded when they first did; null for an event that they added
 * @param value the event as people have it; null if they decided nothing on its values
 * @param review what they made of it
 * @param into id of the event that it was merged into; null unless it was
 * @param notes in order
 * @param tags in the order of the alphabet
 * @param star whether it has one
 */
record Told(
    String id,
    @Nullable Event base,
    @Nullable Event value,
    Review review,
    @Nullable String into,
    List<Remark> notes,
    Set<String> tags,
    boolean star) {}
