package org.entente.cli.internal;

import java.util.List;
import java.util.function.LongFunction;
import org.entente.relation.series.Periods;

/**
 * When the rows of a file are.
 *
 * @param ordinals a running number for each row
 * @param label the name of a number's period
 * @param season how many periods make a year (days: a week); 1 where there are no seasons
 * @param known whether the numbers come from the file; without them gaps cannot be seen
 */
public record Calendar(List<Long> ordinals, LongFunction<String> label, int season, boolean known) {
  public Calendar {
    ordinals = List.copyOf(ordinals);
  }

  /** The first row that is not one later than the one before; −1 if there is none. */
  int irregular() {
    for (int row = 1; row < ordinals.size(); row++) {
      if (ordinals.get(row) != ordinals.get(row - 1) + 1) {
        return row;
      }
    }
    return -1;
  }

  /** The periods of all rows. */
  Periods periods() {
    return Periods.counted(ordinals.stream().mapToLong(Long::longValue).toArray(), label);
  }

  /** The name of the period {@code step} periods after row {@code row}, counted from 0. */
  public String after(int row, int step) {
    return label.apply(ordinals.get(row) + step);
  }
}
