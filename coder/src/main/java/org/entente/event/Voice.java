package org.entente.event;

import java.util.List;

/**
 * Who says what a text tells, when it is not the writer.
 *
 * @param name in the text's words
 * @param codes of the speaker's side; empty if not known
 */
public record Voice(String name, List<String> codes) {}
