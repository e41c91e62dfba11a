package org.entente.view;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A series of counts in one line of text. */
public final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final char NOTHING = '·';

  private Sparkline() {}

  /** One sign a count, as high as its share of the greatest; a dot where there is nothing. */
  public static String of(int... counts) {
    return to(Arrays.stream(counts).max().orElse(0), counts);
  }

  /** The same, as high as its share of {@code top}, so that two series can be compared. */
  public static String to(int top, int... counts) {
    StringBuilder line = new StringBuilder();
    for (int count : counts) {
      line.append(bar(count, Math.max(top, 1)));
    }
    return line.toString();
  }

  /** At most {@code width} signs: neighbouring counts are added up where there are more. */
  public static int[] condensed(int[] counts, int width) {
    int step = Math.max(1, (counts.length + width - 1) / width);
    return IntStream.iterate(0, i -> i < counts.length, i -> i + step)
        .map(i -> Arrays.stream(counts, i, Math.min(counts.length, i + step)).sum())
        .toArray();
  }

  private static char bar(int count, int top) {
    if (count <= 0) {
      return NOTHING;
    }
    int level = (int) Math.ceil((double) count * BARS.length() / top);
    return BARS.charAt(Math.min(BARS.length(), Math.max(1, level)) - 1);
  }
}
