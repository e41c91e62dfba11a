/**
 * Pages out of WARC files, the form in which crawlers keep the web (ISO 28500).
 *
 * <p>{@link org.entente.document.internal.warc.WarcPages} walks through a file's records and keeps
 * those that are pages; {@link org.entente.document.internal.warc.WarcPage} becomes a document.
 * Parsing of records is jwarc's. What is ours: that a broken record is named by its offset and the
 * walk goes on behind it, and that no record, whatever it claims, takes more memory than a document
 * may.
 */
@NullMarked
package org.entente.document.internal.warc;

import org.jspecify.annotations.NullMarked;
