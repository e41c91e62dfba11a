package org.entente.store;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.entente.store.internal.LakeRows;
import org.jspecify.annotations.Nullable;

/**
 * A table of a lake, for programs that write a lake by other means than a {@link Store}: as {@code
 * lake/NAME/year=YEAR/FILE.parquet}, with all columns but the year. A store is made of it when the
 * folder is opened.
 *
 * @param name of the table and its folder
 * @param columns in their order
 */
public record LakeTable(String name, List<Column> columns) {
  public LakeTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name of the column
   * @param type in SQL, as in {@code VARCHAR[]}
   */
  public record Column(String name, String type) {}

  /** All tables, that of documents last: its rows say how many others belong to each. */
  public static List<LakeTable> all() {
    return LakeRows.tables().stream().map(LakeTable::of).toList();
  }

  /**
   * The rows of a document, one for each of its records of the table's kind.
   *
   * @param readAt stands in all rows that belong together
   * @return for each row a cell for each column: text, list of texts, whole or other number, truth
   *     value, day or time; null where there is none
   */
  public List<List<@Nullable Object>> rows(CodedDocument coded, LocalDateTime readAt) {
    return LakeRows.of(name, coded, readAt);
  }

  private static LakeTable of(String name) {
    List<Column> columns =
        Arrays.stream(LakeRows.columns(name).split(","))
            .map(definition -> definition.strip().split(" "))
            .map(words -> new Column(words[0], words[1]))
            .toList();
    return new LakeTable(name, columns);
  }
}
