package org.entente.document;

import org.entente.model.Document;

/**
 * An input that was read.
 *
 * @param document what was read
 * @param fingerprint SHA-256 of the input's bytes, unpacked, or of its JSON line; of a page in a
 *     WARC file that of its text and what is known of it; in hexadecimal
 */
public record Read(Document document, String fingerprint) implements Reading {}
