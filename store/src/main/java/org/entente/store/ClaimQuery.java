package org.entente.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figures or limits are wanted. They come by day, those without one last.
 *
 * @param sides of whose relations; null for everyone's. Claims about a pair have no direction
 * @param since first day, inclusive; null for no bound. With a bound, those without a day are left
 *     out
 * @param until last day, inclusive; null for no bound
 * @param dating which day counts
 */
public record ClaimQuery(
    @Nullable Sides sides, @Nullable LocalDate since, @Nullable LocalDate until, Dating dating) {

  /** Those of the sides and the time that a question about events asks for. */
  public static ClaimQuery of(EventQuery query) {
    return new ClaimQuery(query.sides(), query.since(), query.until(), query.dating());
  }
}
