package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.Quad;

/** The directed dyad-years of ICEWS, 2002 to 2014, as years of pairs. */
final class IcewsYears {
  private static final Comparator<StatePair> ALPHABET =
      Comparator.comparing(StatePair::a).thenComparing(StatePair::b);

  private IcewsYears() {}

  /** All pairs that have acts, each with its years in order. */
  static Map<StatePair, List<PairYear>> read(Path shared) throws IOException {
    Map<StatePair, Map<Integer, Map<Quad, Integer>>> counts = new TreeMap<>(ALPHABET);
    for (CSVRecord row :
        ReferenceCsv.read(shared.resolve("data/events/icews_dyad_year_quads.csv.gz"))) {
      Map<Quad, Integer> year =
          counts
              .computeIfAbsent(
                  new StatePair(row.get("source"), row.get("target")), pair -> new TreeMap<>())
              .computeIfAbsent(
                  Integer.valueOf(row.get("year")), number -> new EnumMap<>(Quad.class));
      for (Quad quad : Quad.values()) {
        year.merge(quad, Integer.valueOf(row.get(quad.label().replace(' ', '_'))), Integer::sum);
      }
    }
    Map<StatePair, List<PairYear>> years = new TreeMap<>(ALPHABET);
    counts.forEach(
        (pair, byYear) -> {
          List<PairYear> list = new ArrayList<>();
          byYear.forEach((year, quads) -> list.add(new PairYear(pair, year, quads)));
          years.put(pair, List.copyOf(list));
        });
    return years;
  }
}
