package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Quad;

/**
 * Events counted period by period.
 *
 * @param by length of the periods
 * @param periods those with at least one event, in the order of time
 * @param undated number of events that fit but have no day; they are in no period
 * @param byPublication number of events counted on the day of publication, for want of their own
 */
public record Series(Granularity by, List<Period> periods, long undated, long byPublication) {
  public Series {
    periods = List.copyOf(periods);
  }

  /**
   * The events of one period.
   *
   * @param start its first day
   * @param counts number of events of each class, for all four
   * @param cooperation sum of the scores of cooperative events
   * @param conflict sum of the scores of conflictual events; 0 or less, as PLOVER scores go
   */
  public record Period(
      LocalDate start, Map<Quad, Long> counts, double cooperation, double conflict) {
    public Period {
      counts = Map.copyOf(counts);
    }

    /** Number of events of this class. */
    public long count(Quad quad) {
      return counts.getOrDefault(quad, 0L);
    }

    /** Number of events of any class. */
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Period empty(LocalDate start) {
      Map<Quad, Long> none = new EnumMap<>(Quad.class);
      for (Quad quad : Quad.values()) {
        none.put(quad, 0L);
      }
      return new Period(start, none, 0, 0);
    }
  }

  /** The same with the periods between the first and the last in which nothing happened. */
  public Series filled() {
    List<Period> all = new ArrayList<>();
    for (Period period : periods) {
      while (!all.isEmpty() && after(all).isBefore(period.start())) {
        all.add(Period.empty(after(all)));
      }
      all.add(period);
    }
    return new Series(by, all, undated, byPublication);
  }

  private LocalDate after(List<Period> all) {
    return by.next(all.get(all.size() - 1).start());
  }
}
