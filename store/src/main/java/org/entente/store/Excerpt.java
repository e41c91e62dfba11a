package org.entente.store;

import java.util.List;
import org.entente.model.Span;

/**
 * A piece of text in which words were found.
 *
 * @param text the piece
 * @param hits where the words stand in it, in order, not overlapping; empty where none were asked
 *     for
 */
public record Excerpt(String text, List<Span> hits) {
  public Excerpt {
    hits = List.copyOf(hits);
  }

  /** A text without any hits. */
  public static Excerpt plain(String text) {
    return new Excerpt(text, List.of());
  }
}
