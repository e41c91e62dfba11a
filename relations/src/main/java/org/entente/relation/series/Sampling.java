package org.entente.relation.series;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How a band is drawn.
 *
 * @param draws how many, 100 to 100,000
 * @param level what share of the draws the band holds, above 0 and below 1
 * @param seed the same seed gives the same band
 */
public record Sampling(int draws, double level, long seed) {
  public Sampling {
    Range.require("the number of draws", draws, 100, 100_000);
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level of " + level + " does not lie between 0 and 1");
    }
  }

  /** A thousand draws and bands of 95 %. */
  public static Sampling seeded(long seed) {
    return new Sampling(1000, 0.95, seed);
  }

  /**
   * All draws, each from a generator of its own, so that the order in which threads come to them
   * does not matter.
   */
  <T> T[] each(Function<SplittableRandom, T> draw, IntFunction<T[]> array) {
    long[] seeds = new SplittableRandom(seed).longs(draws).toArray();
    return IntStream.range(0, draws)
        .parallel()
        .mapToObj(i -> draw.apply(new SplittableRandom(seeds[i])))
        .toArray(array);
  }
}
