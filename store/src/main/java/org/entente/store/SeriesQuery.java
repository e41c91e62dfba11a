package org.entente.store;

import java.util.Set;
import org.entente.model.Status;

/**
 * Which events are counted, and over which periods.
 *
 * @param events which are counted; its dating says whether events without a day of their own count
 *     on the day of publication; its order, offset and limit mean nothing here
 * @param by length of the periods
 */
public record SeriesQuery(EventQuery events, Granularity by) {

  /** What happened between the two by the texts: asserted events, on the days that texts give. */
  public static SeriesQuery of(String a, String b, Granularity by) {
    return of(Sides.pair(a, b), by);
  }

  /** What happened between these sides by the texts. */
  public static SeriesQuery of(Sides sides, Granularity by) {
    return new SeriesQuery(
        EventQuery.all().withSides(sides).withStatuses(Set.of(Status.ASSERTED)), by);
  }
}
