package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that R printed, and the series they were computed from. */
final class Golden {
  private static final Path FOLDER =
      Path.of(System.getProperty("entente.shared", "../shared"), "data", "golden");

  private Golden() {}

  static SeriesTable israelPalestine() {
    double[] times = column("IsraelPalestineConflict.csv", "time");
    return table("IsraelPalestineConflict.csv", Periods.fractional(times, 52), "i2p", "p2i");
  }

  static SeriesTable monthly() {
    return table(
        "BCFdata_Y.csv",
        Periods.fractional(column("BCFdata_Y.csv", "time"), 12),
        "I2P",
        "P2I",
        "JPI");
  }

  static SeriesTable levant() {
    String file = "levant_weekly_goldstein.csv";
    int[] years = Arrays.stream(column(file, "year")).mapToInt(v -> (int) v).toArray();
    int[] weeks = Arrays.stream(column(file, "week")).mapToInt(v -> (int) v).toArray();
    Periods periods = Periods.ofYears(years, weeks, 52);
    return table(file, periods, "A2I", "A2P", "I2A", "P2A", "I2P", "P2I");
  }

  private static SeriesTable table(String file, Periods periods, String... names) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String name : names) {
      columns.put(name, column(file, name));
    }
    return SeriesTable.of(periods, columns);
  }

  private static double[] column(String file, String name) {
    List<String> lines = lines(file);
    int place = Arrays.asList(lines.get(0).replace("\"", "").split(",")).indexOf(name);
    return lines.stream()
        .skip(1)
        .mapToDouble(line -> Double.parseDouble(line.split(",")[place]))
        .toArray();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The numbers in lines {@code first} to {@code last}, counted from 1, without R's row marks. */
  static Printed[][] printed(String file, int first, int last) {
    return lines(file).subList(first - 1, last).stream()
        .map(Golden::numbers)
        .toArray(Printed[][]::new);
  }

  private static Printed[] numbers(String line) {
    List<Printed> numbers = new ArrayList<>();
    for (String word : line.replaceAll("\\[[^]]*]", " ").trim().split("\\s+")) {
      if (word.matches("-?\\d+(\\.\\d+)?(e[-+]?\\d+)?")) {
        numbers.add(new Printed(word));
      }
    }
    return numbers.toArray(Printed[]::new);
  }

  /** A number as it was printed. */
  record Printed(String text) {
    double value() {
      return Double.parseDouble(text);
    }

    /** That a number rounds to this one, to 1e-9 of it where more digits were printed. */
    void matches(double actual) {
      double tolerance = Math.max(0.501 * lastDigit(), 1e-9 * Math.abs(value()));
      assertThat(actual).isCloseTo(value(), within(tolerance));
    }

    /** As {@link #matches}; R computed it as 1 − F(x), which is good to some 1e-15. */
    void matchesTail(double actual) {
      double tolerance = Math.max(0.501 * lastDigit(), 1e-9 * value()) + 2e-15;
      assertThat(actual).isCloseTo(value(), within(tolerance));
    }

    /** That a number, rounded to so many significant digits, is this one. */
    void matchesRounded(double actual, int digits) {
      double digit = Math.pow(10, Math.floor(Math.log10(value())) - digits + 1);
      assertThat(actual).isCloseTo(value(), within(0.501 * digit));
    }

    private double lastDigit() {
      String[] parts = text.split("e");
      int point = parts[0].indexOf('.');
      int decimals = point < 0 ? 0 : parts[0].length() - point - 1;
      int exponent = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      return Math.pow(10, exponent - decimals);
    }
  }
}
