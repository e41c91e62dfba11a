/**
 * Documents into sentences, sentences into tokens, and what a sentence says of time and of who
 * speaks.
 *
 * <p>All pure functions: a {@link org.entente.model.Document} goes in, {@link
 * org.entente.sentence.Sentence}s come out, each knowing its place in the document's text. The next
 * step, {@code actor}, finds the states and organisations that a sentence names.
 */
@NullMarked
package org.entente.sentence;

import org.jspecify.annotations.NullMarked;
