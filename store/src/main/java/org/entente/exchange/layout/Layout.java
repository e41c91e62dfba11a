package org.entente.exchange.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.exchange.layout.internal.Cells;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a format are laid out.
 *
 * @param name its name; stored with every event, so that it can be written back
 * @param columns names of the columns, in order
 * @param separator between cells
 * @param header whether files of it begin with the columns' names
 * @param carried columns that the event holds as they were, by number
 * @param readers makes a reader; each serves one thread
 */
public record Layout(
    String name,
    List<String> columns,
    char separator,
    boolean header,
    Map<Integer, Carried> carried,
    Supplier<RowReader> readers) {
  public Layout {
    columns = List.copyOf(columns);
    carried = Map.copyOf(carried);
  }

  /** The first line of a file of this layout; null where it has no header. */
  public @Nullable String headerLine() {
    return header ? Cells.join(columns, separator) : null;
  }

  /** A reader of lines whose columns stand in the layout's order. */
  public Reader reader() {
    return new Reader(this, null);
  }

  /**
   * A reader of lines below this header, whose columns may stand in any order.
   *
   * @throws RowFault if a column is missing, unknown or there twice
   */
  public Reader reader(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    for (String name : names) {
      if (!columns.contains(name) || places.put(name, places.size()) != null) {
        throw new RowFault(
            "column \"" + name + "\" is not of " + this.name + ", or there twice; " + expected());
      }
    }
    int[] order = new int[columns.size()];
    for (int i = 0; i < order.length; i++) {
      Integer place = places.get(columns.get(i));
      if (place == null) {
        throw new RowFault("column \"" + columns.get(i) + "\" is missing; " + expected());
      }
      order[i] = place;
    }
    return new Reader(this, order);
  }

  /** What a header should hold, in words. */
  public String expected() {
    return "expected the columns " + String.join(", ", columns);
  }

  /** The line that this event was read from. */
  public String write(ImportedEvent event) {
    if (columns.size() == 1) {
      return event.rest();
    }
    Iterator<String> rest = List.of(event.rest().split(String.valueOf(Cells.UNIT), -1)).iterator();
    List<String> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Carried field = carried.get(i);
      cells.add(field == null ? rest.next() : field.of(event));
    }
    return Cells.join(cells, separator);
  }

  /** Reads lines; serves one thread. */
  public static final class Reader {
    private final Layout layout;
    private final int @Nullable [] order;
    private final RowReader rows;
    private final boolean[] own;

    private Reader(Layout layout, int @Nullable [] order) {
      this.layout = layout;
      this.order = order;
      this.rows = layout.readers().get();
      this.own = new boolean[layout.columns().size()];
      layout.carried().keySet().forEach(column -> own[column] = true);
    }

    /** The layout that lines must have. */
    public Layout layout() {
      return layout;
    }

    /**
     * The event that a line tells.
     *
     * @throws RowFault if it tells none; it says why
     */
    public ImportedEvent read(String line) {
      if (own.length == 1) {
        return rows.read(List.of(line), line);
      }
      List<String> cells = inOrder(Cells.split(line, layout.separator()));
      StringBuilder rest = new StringBuilder(line.length());
      boolean first = true;
      for (int i = 0; i < own.length; i++) {
        if (!own[i]) {
          if (!first) {
            rest.append(Cells.UNIT);
          }
          first = false;
          rest.append(cells.get(i));
        }
      }
      return rows.read(cells, rest.toString());
    }

    private List<String> inOrder(List<String> cells) {
      if (cells.size() != own.length) {
        throw new RowFault(
            "has " + cells.size() + " columns, " + layout.name() + " has " + own.length);
      }
      if (order == null) {
        return cells;
      }
      List<String> sorted = new ArrayList<>(order.length);
      for (int place : order) {
        sorted.add(cells.get(place));
      }
      return sorted;
    }
  }
}
