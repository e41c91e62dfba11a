package org.entente.cli.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.entente.relation.series.Periods;
import org.entente.relation.series.SeriesTable;
import org.jspecify.annotations.Nullable;

/**
 * Series from a file.
 *
 * @param table the wanted columns
 * @param calendar when the rows are
 */
public record SeriesFile(SeriesTable table, Calendar calendar) {
  private static final Set<String> PERIODS =
      Set.of("date", "day", "time", "period", "week", "month", "quarter", "year");
  private static final Map<String, Integer> PARTS = Map.of("week", 52, "month", 12, "quarter", 4);
  private static final Set<String> MISSING =
      Set.of("", "na", "nan", "n/a", "null", "none", ".", "-");

  /**
   * The columns that are wanted, each cell a finite number, each row one period after the last.
   *
   * @param wanted names of columns; empty for all but those of the period
   * @param period the column of the periods; null for the first one if it is named like one
   * @throws CommandException with file and line of what is wrong
   */
  public static SeriesFile of(CsvFile file, List<String> wanted, @Nullable String period) {
    file.requireWidth();
    if (file.data().isEmpty()) {
      throw CommandException.failed(file.source() + " has a header but no rows.");
    }
    List<Integer> places = periodPlaces(file, wanted, period);
    List<String> names = new ArrayList<>(wanted);
    for (int place = 0; wanted.isEmpty() && place < file.header().size(); place++) {
      if (!places.contains(place)) {
        names.add(file.header().get(place));
      }
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String name : names) {
      if (columns.put(name, numbers(file, require(file, name, "--columns"))) != null) {
        throw CommandException.usage("the column '" + name + "' is named twice.");
      }
    }
    Calendar calendar = calendar(file, places);
    return new SeriesFile(SeriesTable.of(periods(file, calendar), columns), calendar);
  }

  private static Periods periods(CsvFile file, Calendar calendar) {
    int irregular = calendar.irregular();
    try {
      return calendar.periods();
    } catch (IllegalArgumentException e) {
      throw file.fault(file.data().get(Math.max(0, irregular)), e.getMessage() + ".");
    }
  }

  private static int require(CsvFile file, String name, String option) {
    int place = file.place(name);
    if (place < 0) {
      throw CommandException.usage(
          "%s has no column '%s' (%s); it has %s."
              .formatted(file.source(), name, option, String.join(", ", file.header())));
    }
    return place;
  }

  private static List<Integer> periodPlaces(
      CsvFile file, List<String> wanted, @Nullable String period) {
    if (period != null) {
      return List.of(require(file, period, "the period"));
    }
    String first = file.header().get(0).toLowerCase(Locale.ROOT);
    if (!PERIODS.contains(first) || wanted.contains(file.header().get(0))) {
      return List.of();
    }
    boolean second =
        first.equals("year")
            && file.header().size() > 1
            && PARTS.containsKey(file.header().get(1).toLowerCase(Locale.ROOT))
            && !wanted.contains(file.header().get(1));
    return second ? List.of(0, 1) : List.of(0);
  }

  private static double[] numbers(CsvFile file, int place) {
    double[] numbers = new double[file.data().size()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = number(file, file.data().get(row), place);
    }
    return numbers;
  }

  private static double number(CsvFile file, CsvRow row, int place) {
    String cell = row.cells().get(place);
    String where = "column '" + file.header().get(place) + "' ";
    if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
      throw file.fault(
          row, where + "has no value: nothing is filled in; use a stretch without gaps.");
    }
    if (cell.matches("(?i)[-+]?inf(inity)?")) {
      throw file.fault(row, where + "is infinite.");
    }
    double number;
    try {
      number = cell.matches("[-+0-9.eE]+") ? Double.parseDouble(cell) : Double.NaN;
    } catch (NumberFormatException e) {
      number = Double.NaN;
    }
    if (Double.isNaN(number)) {
      throw file.fault(row, where + "holds '" + cell + "', which is no number.");
    }
    if (!(Math.abs(number) <= 1e100)) {
      throw file.fault(row, where + "holds " + cell + ": rescale it below 1e100.");
    }
    return number;
  }

  private static Calendar calendar(CsvFile file, List<Integer> places) {
    int rows = file.data().size();
    if (places.size() == 2) {
      return parts(file);
    }
    if (places.size() == 1) {
      List<String> labels = file.column(places.get(0));
      Optional<PeriodFormat> format = PeriodFormat.of(labels);
      if (format.isPresent()) {
        return calendar(file, labels, format.get());
      }
    }
    return new Calendar(
        LongStream.range(0, rows).boxed().toList(), n -> Long.toString(n + 1), 1, false);
  }

  private static Calendar calendar(CsvFile file, List<String> labels, PeriodFormat format) {
    for (int row = 0; row < labels.size(); row++) {
      try {
        if (format.fits(labels.get(row))) {
          format.calendar(List.of(labels.get(row)));
          continue;
        }
      } catch (DateTimeException e) {
        throw noPeriod(file, row, labels.get(row), format);
      }
      throw noPeriod(file, row, labels.get(row), format);
    }
    return format.calendar(labels);
  }

  private static CommandException noPeriod(
      CsvFile file, int row, String label, PeriodFormat format) {
    return file.fault(
        file.data().get(row),
        "'" + label + "' is no period such as " + format.example() + " in the first row's form.");
  }

  /** Years in the first column, weeks, months or quarters in the second. */
  private static Calendar parts(CsvFile file) {
    String unit = file.header().get(1).toLowerCase(Locale.ROOT);
    int perYear = PARTS.getOrDefault(unit, 1);
    List<Long> numbers = new ArrayList<>();
    for (CsvRow row : file.data()) {
      double year = number(file, row, 0);
      double part = number(file, row, 1);
      if (year != Math.rint(year) || part != Math.rint(part) || part < 1 || part > perYear) {
        throw file.fault(
            row,
            "no %s of a year: %s, %s.".formatted(unit, row.cells().get(0), row.cells().get(1)));
      }
      numbers.add((long) year * perYear + (long) part - 1);
    }
    return PeriodFormat.ofYears(numbers, perYear, "%04d " + unit + " %d");
  }
}
