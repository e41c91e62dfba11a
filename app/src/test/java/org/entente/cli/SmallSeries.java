package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;

/** Monthly series in which the first moves the second a month later, and none the third. */
final class SmallSeries {
  private SmallSeries() {}

  /** Writes {@code series.csv} with the columns month, threat, answer and noise. */
  static Path write(Path folder, int months) throws IOException {
    Random random = new Random(7);
    StringBuilder csv = new StringBuilder("month,threat,answer,noise\n");
    double threat = 0;
    double answer = 0;
    for (int t = 0; t < months; t++) {
      double before = threat;
      threat = 0.5 * threat + random.nextGaussian();
      answer = 0.3 * answer + 0.8 * before + random.nextGaussian();
      csv.append(
          String.format(
              Locale.ROOT,
              "%s,%.4f,%.4f,%.4f%n",
              YearMonth.of(2000, 1).plusMonths(t),
              threat,
              answer,
              random.nextGaussian()));
    }
    return Files.writeString(folder.resolve("series.csv"), csv);
  }
}
