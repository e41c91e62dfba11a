/**
 * The relation model: what each side of a sentence does to each other side.
 *
 * <p>A sentence is encoded once, with every mention of an actor between two marks; each side gets
 * the vector at its marks, and all ordered pairs of sides are scored from their two vectors and
 * what the pair attends to in the sentence: PLOVER type or none, reciprocal or not, status, mode,
 * contexts, and the words that carry the act. The encoder is bge-small-en-v1.5 (Xiao et al., 2023),
 * fine-tuned by the module {@code training} on the corpus in {@code training/corpus}; this package
 * only runs it.
 */
@NullMarked
package org.entente.event.scoring;

import org.jspecify.annotations.NullMarked;
