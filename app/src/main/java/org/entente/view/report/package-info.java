/**
 * Briefs to hand on: what is known of a pair, and of a third state that may stand between, as one
 * file that needs nothing else.
 *
 * <p>{@link org.entente.view.report.BriefFacts} is what was measured; {@link
 * org.entente.view.report.BriefWriting} makes a {@link org.entente.view.report.Brief} of it, which
 * is sections of text, tables, pictures and numbered passages. HTML, Markdown and PDF are three
 * ways to print the same brief, so that they cannot disagree. The same facts give the same bytes:
 * the only date in a brief is the one that is asked for.
 */
@NullMarked
package org.entente.view.report;

import org.jspecify.annotations.NullMarked;
