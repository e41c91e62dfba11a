package org.entente.spark;

import java.nio.file.Path;
import java.util.List;
import org.entente.event.Coder;

/**
 * How a job codes.
 *
 * @param minConfidence least probability of an event for it to be written down, 0 to 1
 * @param lexicon folders on the driver's machine, laid over the lexicon that ships, the later over
 *     the earlier
 * @param splitBytes about how many bytes of input one task takes: what a killed task loses
 */
public record CodingSettings(double minConfidence, List<Path> lexicon, long splitBytes) {
  /** Some four mebibytes: a few minutes of a core. */
  public static final long DEFAULT_SPLIT_BYTES = 4L << 20;

  public CodingSettings {
    lexicon = List.copyOf(lexicon);
    if (!(minConfidence >= 0 && minConfidence <= 1) || splitBytes < 1) {
      throw new IllegalArgumentException(
          "confidence " + minConfidence + " or split of " + splitBytes + " bytes is out of range");
    }
  }

  /** What {@code entente read} does where nothing is set. */
  public static CodingSettings defaults() {
    return new CodingSettings(Coder.DEFAULT_MIN_CONFIDENCE, List.of(), DEFAULT_SPLIT_BYTES);
  }

  /** The same, with splits of about {@code bytes}. */
  public CodingSettings withSplitBytes(long bytes) {
    return new CodingSettings(minConfidence, lexicon, bytes);
  }
}
