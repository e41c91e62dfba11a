/**
 * Trains the relation model of {@link org.entente.event.scoring} from the sentences in {@code
 * training/corpus}, and measures it.
 *
 * <p>{@link org.entente.training.CorpusReader} reads labelled sentences; {@link
 * org.entente.training.Encoder} is the encoder as differentiable operations, {@link
 * org.entente.training.Heads} what is learned on top of it; {@link org.entente.training.Trainer}
 * fits both and writes the weights that ship.
 */
@NullMarked
package org.entente.training;

import org.jspecify.annotations.NullMarked;
