package org.entente.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events are looked for, beyond what an {@link EventQuery} says. Start from {@link
 * #of(EventQuery)}.
 *
 * @param events whose, when, which; its page counts, its order does not
 * @param words that the sentence holds, as a reader types them; null for any
 * @param outlets that published the text; empty for all
 * @param speakers who says so, in the text's words; empty for all
 * @param leastConfidence 0 to 1
 * @param reviews what people made of them, such as {@code rejected}; empty for all that count
 * @param sort in which order
 */
public record EventSearch(
    EventQuery events,
    @Nullable String words,
    Set<String> outlets,
    Set<String> speakers,
    double leastConfidence,
    Set<String> reviews,
    Sort sort) {
  public EventSearch {
    outlets = Set.copyOf(outlets);
    speakers = Set.copyOf(speakers);
    reviews = Set.copyOf(reviews);
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException("confidence lies between 0 and 1");
    }
  }

  /** All that an {@link EventQuery} asks for, the latest first. */
  public static EventSearch of(EventQuery events) {
    return new EventSearch(events, null, Set.of(), Set.of(), 0, Set.of(), Sort.NEWEST);
  }

  /** Only those whose sentence holds these words. */
  public EventSearch withWords(@Nullable String newWords) {
    return new EventSearch(events, newWords, outlets, speakers, leastConfidence, reviews, sort);
  }

  /** Only those of these outlets. */
  public EventSearch withOutlets(Set<String> newOutlets) {
    return new EventSearch(events, words, newOutlets, speakers, leastConfidence, reviews, sort);
  }

  /** Only those that these speakers tell. */
  public EventSearch withSpeakers(Set<String> newSpeakers) {
    return new EventSearch(events, words, outlets, newSpeakers, leastConfidence, reviews, sort);
  }

  /** Only those as sure as this. */
  public EventSearch withLeastConfidence(double newLeast) {
    return new EventSearch(events, words, outlets, speakers, newLeast, reviews, sort);
  }

  /** Only those of which people made this; also such as no longer count. */
  public EventSearch withReviews(Set<String> newReviews) {
    return new EventSearch(events, words, outlets, speakers, leastConfidence, newReviews, sort);
  }

  /** In another order. */
  public EventSearch withSort(Sort newSort) {
    return new EventSearch(events, words, outlets, speakers, leastConfidence, reviews, newSort);
  }

  /** Only so many, after passing over the first ones. */
  public EventSearch withPage(long offset, long limit) {
    return new EventSearch(
        events.withPage(offset, limit), words, outlets, speakers, leastConfidence, reviews, sort);
  }
}
