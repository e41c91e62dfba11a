/**
 * The lexicon as values: who the states, organisations and armed groups are, which words name
 * roles, and which words carry each type of event.
 *
 * <p>{@link org.entente.lexicon.Lexicon} is read once, from the files that ship with Entente and
 * from folders of the user's own laid over them, and never changes afterwards. {@link
 * org.entente.lexicon.LexiconCheck} reads the same files with a stricter eye and lists every fault
 * with its file and line. The format is told in {@code lexicon/README.md}.
 *
 * <p>{@code actor} finds the names in sentences; {@code event} takes the words of events.
 */
@NullMarked
package org.entente.lexicon;

import org.jspecify.annotations.NullMarked;
