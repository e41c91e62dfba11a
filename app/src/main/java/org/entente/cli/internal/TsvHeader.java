package org.entente.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first row of a table.
 *
 * @param source what to call the table in messages
 * @param names names of the columns, in order; some may be empty
 */
public record TsvHeader(String source, List<String> names) {
  public TsvHeader {
    names = List.copyOf(names);
  }

  /**
   * The number of a column.
   *
   * @throws CommandException if there is none of that name, or several
   */
  public int column(String name) {
    int first = names.indexOf(name);
    if (first < 0) {
      throw CommandException.failed(
          source + " has no column '" + name + "' in its first line; it has " + listed() + ".");
    }
    if (names.lastIndexOf(name) != first) {
      throw CommandException.failed(source + " has more than one column '" + name + "'.");
    }
    return first;
  }

  /** The numbers of all columns but those named. */
  public int[] without(List<String> others) {
    return IntStream.range(0, names.size()).filter(i -> !others.contains(names.get(i))).toArray();
  }

  private String listed() {
    return names.stream()
        .map(name -> "'" + (name.length() > 30 ? name.substring(0, 30) + "…" : name) + "'")
        .limit(20)
        .collect(Collectors.joining(", "));
  }
}
