package org.entente.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are looked for.
 *
 * @param words that title or text hold, as a reader types them; null for any
 * @param outlets that published them; empty for all
 * @param since first day of publication, inclusive; null for no bound
 * @param until last day of publication, inclusive; null for no bound
 * @param having documents must hold one of these events; null if they need none. Its words, order
 *     and page mean nothing here
 * @param sort in which order
 * @param offset how many to pass over
 * @param limit how many at most
 */
public record DocumentSearch(
    @Nullable String words,
    Set<String> outlets,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable EventQuery having,
    Sort sort,
    long offset,
    long limit) {
  public DocumentSearch {
    outlets = Set.copyOf(outlets);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("neither offset nor limit may be negative");
    }
  }

  /** Every document, the latest first. */
  public static DocumentSearch all() {
    return new DocumentSearch(null, Set.of(), null, null, null, Sort.NEWEST, 0, Long.MAX_VALUE);
  }

  /** Only those that hold these words. */
  public DocumentSearch withWords(@Nullable String newWords) {
    return new DocumentSearch(newWords, outlets, since, until, having, sort, offset, limit);
  }

  /** Only those of these outlets. */
  public DocumentSearch withOutlets(Set<String> newOutlets) {
    return new DocumentSearch(words, newOutlets, since, until, having, sort, offset, limit);
  }

  /** Only those published between these days, inclusive; null for no bound. */
  public DocumentSearch withDays(@Nullable LocalDate newSince, @Nullable LocalDate newUntil) {
    return new DocumentSearch(words, outlets, newSince, newUntil, having, sort, offset, limit);
  }

  /** Only those with one of these events. */
  public DocumentSearch withHaving(@Nullable EventQuery newHaving) {
    return new DocumentSearch(words, outlets, since, until, newHaving, sort, offset, limit);
  }

  /** In another order. */
  public DocumentSearch withSort(Sort newSort) {
    return new DocumentSearch(words, outlets, since, until, having, newSort, offset, limit);
  }

  /** Only so many, after passing over the first ones. */
  public DocumentSearch withPage(long newOffset, long newLimit) {
    return new DocumentSearch(words, outlets, since, until, having, sort, newOffset, newLimit);
  }
}
