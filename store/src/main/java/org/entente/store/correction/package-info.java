/**
 * What people decide about coded events, kept apart from what the model coded.
 *
 * <p>Every decision is a {@link org.entente.store.correction.Correction} in the append-only log of
 * its document. What now holds follows from the log alone: {@code Fold} goes through it, {@code
 * Anchoring} finds the sentences again after the document was read anew, and a {@link
 * org.entente.store.correction.ReviewedEvent} has the machine's and the people's value side by
 * side. {@link org.entente.store.correction.Corrections} is the way in; {@link
 * org.entente.store.correction.TrainingLines} writes what people decided as labelled sentences.
 */
@NullMarked
package org.entente.store.correction;

import org.jspecify.annotations.NullMarked;
