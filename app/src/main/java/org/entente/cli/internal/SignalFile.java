package org.entente.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.relation.limit.SignalTable;

/**
 * Costly signals of pairs from a user's file: columns {@code a}, {@code b} and {@code signals}, and
 * any others as covariates, all of them numbers.
 */
public final class SignalFile {
  private final CsvFile file;
  private final int a;
  private final int b;
  private final int signals;
  private final List<Integer> covariates;

  private SignalFile(CsvFile file) {
    this.file = file;
    file.requireWidth();
    a = place("a");
    b = place("b");
    signals = place("signals");
    covariates =
        IntStream.range(0, file.header().size())
            .filter(column -> column != a && column != b && column != signals)
            .boxed()
            .toList();
  }

  /**
   * The table; a pair is named by its sides in the order of the alphabet, {@code IND PAK}.
   *
   * @throws CommandException with file and line of what is missing, no number, or there twice
   */
  public static SignalTable table(CsvFile file) {
    return new SignalFile(file).table();
  }

  /** How a pair is named in such a table. */
  public static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private int place(String column) {
    int place = file.place(column);
    if (place < 0) {
      throw CommandException.failed(
          "%s has no column '%s': it needs a, b and signals, and takes any other as a covariate."
              .formatted(file.source(), column));
    }
    return place;
  }

  private SignalTable table() {
    List<SignalTable.Pair> pairs = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (CsvRow row : file.data()) {
      String name = pair(row.cells().get(a), row.cells().get(b));
      if (!seen.add(name)) {
        throw file.fault(row, "the pair " + name + " is there twice: keep one row.");
      }
      List<Double> values = covariates.stream().map(column -> number(row, column)).toList();
      pairs.add(new SignalTable.Pair(name, number(row, signals), values));
    }
    return new SignalTable(covariates.stream().map(file.header()::get).toList(), pairs);
  }

  private double number(CsvRow row, int column) {
    String cell = row.cells().get(column);
    try {
      double value = Double.parseDouble(cell);
      if (Math.abs(value) <= 1e100) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below, like an infinite one.
    }
    throw file.fault(
        row,
        "column '%s' holds '%s': write a number, or leave the row out."
            .formatted(file.header().get(column), cell));
  }
}
