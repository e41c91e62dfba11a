/**
 * Files, folders, addresses and JSON Lines into documents: clean text, title, date, outlet, posts.
 *
 * <p>{@link org.entente.document.Sources} names the inputs one after the other and never holds more
 * than one of them; each {@link org.entente.document.Input} becomes a {@link
 * org.entente.document.Read} with its {@link org.entente.model.Document}, or a {@link
 * org.entente.document.Refused} that says what is wrong and what to do. What a page repeats around
 * its text (menus, share bars, comment forms) stays in the document's text but belongs to no block.
 *
 * <p>The language is recognised by its script and its most frequent words, not with lingua: for the
 * one question asked here, whether a text is English, lingua 1.2.2 needs 107 MB of jars and took
 * 1.3 to 4.4 ms for 400 characters in its low-accuracy mode; this takes 0.1 ms for 3,000, and like
 * lingua finds all 359 Wikinews reports of the development corpora English. The next step, {@code
 * sentence}, splits the blocks.
 */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
