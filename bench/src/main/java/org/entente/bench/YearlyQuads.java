package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.model.Interval;
import org.entente.relation.score.PairVolumes;
import org.entente.relation.score.PairVolumes.Volume;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;

/**
 * Directed dyad-years of ICEWS with counts of each quad class, as volumes of pairs.
 *
 * @param all events of all classes
 * @param material material ones alone
 */
record YearlyQuads(PairVolumes all, PairVolumes material) {

  /** Reads a gzipped file with source, target, year and the four counts. */
  static YearlyQuads read(Path file) throws IOException {
    List<Volume> all = new ArrayList<>();
    List<Volume> material = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(",", -1);
        int year = Integer.parseInt(cells[2]);
        first = Math.min(first, year);
        last = Math.max(last, year);
        Period period = PeriodLength.YEAR.containing(LocalDate.of(year, 1, 1));
        double[] counts = new double[4];
        for (int quad = 0; quad < counts.length; quad++) {
          counts[quad] = Double.parseDouble(cells[3 + quad]);
        }
        all.add(
            new Volume(cells[0], cells[1], period, counts[0] + counts[1], counts[2] + counts[3]));
        material.add(new Volume(cells[0], cells[1], period, counts[1], counts[3]));
      }
    }
    List<Period> periods =
        PeriodLength.YEAR.cut(new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    return new YearlyQuads(PairVolumes.of(periods, all), PairVolumes.of(periods, material));
  }
}
