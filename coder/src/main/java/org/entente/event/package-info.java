/**
 * Sentences with their actors into events: who does what to whom, when, and who says so.
 *
 * <p>{@link org.entente.event.Coder} takes a document through all steps. {@link
 * org.entente.event.Sides} turns the mentions of a sentence into sides, {@link
 * org.entente.event.scoring} scores every ordered pair of them, {@link org.entente.event.Decisions}
 * turns scores into acts, and the coder adds mode, CAMEO code, date and speaker.
 */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
