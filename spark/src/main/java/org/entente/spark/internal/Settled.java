package org.entente.spark.internal;

import java.util.List;
import java.util.Map;

/**
 * What a settlement came to.
 *
 * @param unchanged documents that were there already, or twice among the inputs
 * @param rows how many rows each table gained, by the table's name; {@code refused} among them
 * @param refused the first few inputs that could not be read, with the reasons
 */
public record Settled(long unchanged, Map<String, Long> rows, List<String> refused) {
  public Settled {
    rows = Map.copyOf(rows);
    refused = List.copyOf(refused);
  }

  /** How many rows a table gained. */
  public long rows(String table) {
    return rows.getOrDefault(table, 0L);
  }
}
