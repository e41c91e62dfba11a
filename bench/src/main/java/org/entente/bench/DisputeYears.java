package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Militarized interstate disputes of Gibler, Miller and Little (2016), by pair and year: a row is a
 * dispute that was going on between two states in a year. Its hostility goes from 2, a threat, over
 * 3, a display of force, and 4, its use, to 5, a war.
 */
final class DisputeYears {
  /** The last year of the data. */
  static final int LAST = 2010;

  /** Which pair-years count as positive. */
  enum Definition {
    ONGOING("a dispute is going on"),
    FORCE("force is used, or a war (hostility 4 and 5)"),
    ONSET("a dispute begins"),
    ORIGINATORS("a dispute is going on between two that were in it from its first day"),
    DEADLY("a dispute is going on in which somebody died");

    private final String label;

    Definition(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    private boolean holds(CSVRecord row) {
      return switch (this) {
        case ONGOING -> true;
        case FORCE -> Integer.parseInt(row.get("hostlev")) >= 4;
        case ONSET -> row.get("gmlmidonset").equals("1");
        case ORIGINATORS -> row.get("orig1").equals("1") && row.get("orig2").equals("1");
        case DEADLY -> Integer.parseInt(row.get("fatality")) > 0;
      };
    }
  }

  private record Year(StatePair pair, int year) {}

  private final Map<Definition, Set<Year>> years = new HashMap<>();

  private DisputeYears() {}

  static DisputeYears read(Path shared) throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (CSVRecord row :
        ReferenceCsv.read(shared.resolve("data/reference/countrycode_codelist.csv"))) {
      codes.put(row.get("cown"), row.get("iso3c"));
    }
    DisputeYears disputes = new DisputeYears();
    for (CSVRecord row :
        ReferenceCsv.read(shared.resolve("data/reference/gml_mid_directed_dyad_disputes.csv.gz"))) {
      StatePair pair =
          new StatePair(
              codes.getOrDefault(row.get("ccode1"), row.get("ccode1")),
              codes.getOrDefault(row.get("ccode2"), row.get("ccode2")));
      for (Definition definition : Definition.values()) {
        if (definition.holds(row)) {
          disputes
              .years
              .computeIfAbsent(definition, d -> new HashSet<>())
              .add(new Year(pair, Integer.parseInt(row.get("year"))));
        }
      }
    }
    return disputes;
  }

  boolean holds(Definition definition, StatePair pair, int year) {
    return years.getOrDefault(definition, Set.of()).contains(new Year(pair, year));
  }

  /** The pairs of all pair-years with a dispute, each as often as it has such years. */
  List<StatePair> between(int first, int last) {
    return years.getOrDefault(Definition.ONGOING, Set.of()).stream()
        .filter(year -> year.year >= first && year.year <= last)
        .map(Year::pair)
        .toList();
  }
}
