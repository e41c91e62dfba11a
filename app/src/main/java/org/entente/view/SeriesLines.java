package org.entente.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.model.Quad;
import org.entente.store.Granularity;
import org.entente.store.Series;

/** A series as two sparklines, cooperation above conflict, on one scale. */
public final class SeriesLines {
  private static final int WIDTH = 60;

  private final int[] cooperation;
  private final int[] conflict;
  private final Series series;

  private SeriesLines(Series series) {
    this.series = series;
    Series filled = series.filled();
    cooperation = counts(filled, Quad::isCooperation);
    conflict = counts(filled, quad -> !quad.isCooperation());
  }

  /** Two lines, and a third with the time that they span; nothing for an empty series. */
  public static String of(Series series) {
    return series.periods().isEmpty() ? "" : new SeriesLines(series).text();
  }

  private String text() {
    int[] above = Sparkline.condensed(cooperation, WIDTH);
    int[] below = Sparkline.condensed(conflict, WIDTH);
    int top = Math.max(Arrays.stream(above).max().orElse(0), Arrays.stream(below).max().orElse(0));
    String first = label(series.by(), series.periods().get(0).start());
    String last = label(series.by(), series.periods().get(series.periods().size() - 1).start());
    return String.format(
        Locale.ROOT,
        "cooperation  %s  %d\nconflict     %s  %d\n             %s\n",
        Sparkline.to(top, above),
        Arrays.stream(cooperation).sum(),
        Sparkline.to(top, below),
        Arrays.stream(conflict).sum(),
        first.equals(last) ? first : first + " to " + last);
  }

  private static int[] counts(Series filled, Predicate<Quad> which) {
    Quad[] quads = Arrays.stream(Quad.values()).filter(which).toArray(Quad[]::new);
    return filled.periods().stream()
        .mapToInt(period -> (int) Arrays.stream(quads).mapToLong(period::count).sum())
        .toArray();
  }

  /** A period's name: {@code 2015-04-16}, {@code 2015-04}, {@code 2015 Q2}, {@code 2015}. */
  static String label(Granularity by, LocalDate start) {
    return switch (by) {
      case DAY, WEEK -> start.toString();
      case MONTH -> start.toString().substring(0, 7);
      case QUARTER -> start.getYear() + " Q" + ((start.getMonthValue() + 2) / 3);
      case YEAR -> Integer.toString(start.getYear());
    };
  }
}
