package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that is to be read: a heading, a paragraph, a forum member's post, or a
 * passage that repeats another text. What belongs to no block (navigation, subscription lines,
 * comment forms) is kept in the document's text but not coded.
 *
 * @param span where it stands in {@link Document#text()}
 * @param kind what it is
 * @param post number of the forum post that it belongs to, from 0; -1 outside forum threads
 * @param author who wrote it, where that differs from the document's author and is known
 * @param date when it was written, where that differs from the document's date and is known
 */
public record Block(
    Span span, Kind kind, int post, @Nullable String author, @Nullable LocalDate date) {

  /** What a block is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    /** A passage that repeats text of an earlier post; read, but not coded again. */
    QUOTE
  }

  /** A block outside any forum thread. */
  public static Block of(Span span, Kind kind) {
    return new Block(span, kind, -1, null, null);
  }
}
