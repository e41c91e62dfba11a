package org.entente.store;

import java.util.Locale;

/**
 * The order in which what was found comes; ties are broken by document and place, so that pages
 * never overlap.
 *
 * @param key by what
 * @param descending whether the largest or latest come first; undated ones come last either way
 */
public record Sort(Key key, boolean descending) {
  /** The latest first. */
  public static final Sort NEWEST = new Sort(Key.DATE, true);

  /** What can be sorted by. */
  public enum Key {
    /** The event's day, or the document's day of publication. */
    DATE,
    /** How well a document fits the words; without words, the latest first. */
    RELEVANCE,
    TYPE,
    SCORE,
    STATUS,
    CONFIDENCE,
    /** The title, or else the id. */
    DOCUMENT,
    OUTLET,
    /** Number of events of a document. */
    EVENTS;

    /** As in the API: {@code date}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
