/**
 * Which states, organisations and armed groups a sentence names, and who in them.
 *
 * <p>{@link org.entente.actor.ActorFinder} goes through a sentence's tokens once, takes the longest
 * names that the lexicon knows, decides among the meanings of a name by date and neighbours, and
 * joins title, nationality and person into one {@link org.entente.actor.Mention}. What earlier
 * sentences named is kept in a {@link org.entente.actor.Memory}, an immutable value that the caller
 * passes on from sentence to sentence, so that "the two countries" and "Orlov noted" find their
 * states. {@link org.entente.actor.ActorResolver} answers for a mention that stands alone.
 *
 * <p>The next step, {@code event}, takes the mentions and decides what they do to one another.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
