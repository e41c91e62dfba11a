/**
 * What {@code lexicon check} asks of the files: their shape, their codes, their dates, their words.
 */
@NullMarked
package org.entente.lexicon.internal.check;

import org.jspecify.annotations.NullMarked;
