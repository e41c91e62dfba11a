package org.entente.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted. They come by day, those without one last.
 *
 * @param sides of whose relations; null for everyone's. A figure has no direction
 * @param since first day, inclusive; null for no bound. With a bound, figures without a day are
 *     left out
 * @param until last day, inclusive; null for no bound
 * @param dating which day counts
 */
public record FigureQuery(
    @Nullable Sides sides, @Nullable LocalDate since, @Nullable LocalDate until, Dating dating) {

  /** The figures of the sides and the time that a question about events asks for. */
  public static FigureQuery of(EventQuery query) {
    return new FigureQuery(query.sides(), query.since(), query.until(), query.dating());
  }
}
