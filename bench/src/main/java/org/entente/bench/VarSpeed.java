package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.relation.series.Analysis;
import org.entente.relation.series.AnalysisSettings;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.SeriesTable;

/**
 * How long everything that {@code var} computes takes on the weekly series of the Levant, six of
 * 1,277 weeks: in a fresh process, and when it has been asked before. Beside it R's package {@code
 * vars}, where installed.
 */
final class VarSpeed {
  private static final int LAGS = 6;
  private static final int HORIZON = 12;
  private static final int PASSES = 5;
  private static final double TARGET = 5;
  private static final String[] SERIES = {"A2I", "A2P", "I2A", "P2A", "I2P", "P2I"};
  private static final String R =
      """
      if (!requireNamespace("vars", quietly = TRUE)) {
        cat("R without vars")
      } else {
        suppressMessages(library(vars))
        d <- read.csv(commandArgs(TRUE)[1])
        took <- system.time({
          VARselect(d, lag.max = 12)
          m <- VAR(d, p = 6)
          for (cause in names(d)) causality(m, cause = cause)
          fevd(m, n.ahead = 12)
          irf(m, n.ahead = 12, runs = 1000)
        })
        cat(sprintf("%.1f s", took[["elapsed"]]))
      }
      """;

  private VarSpeed() {}

  /** Analyses once and prints the seconds since this process began, and those of processors. */
  public static void main(String[] args) throws IOException {
    analyse(weeks(Path.of(args[0])));
    ProcessHandle.Info process = ProcessHandle.current().info();
    long begun = process.startInstant().orElseThrow().toEpochMilli();
    System.out.printf(
        Locale.ROOT,
        "%.1f %.1f",
        (System.currentTimeMillis() - begun) / 1e3,
        process.totalCpuDuration().orElseThrow().toMillis() / 1e3);
  }

  /** The table of the report. */
  static String table(Path golden) throws IOException, InterruptedException {
    String[] cold = fresh(golden).split(" ", 2);
    SeriesTable weeks = weeks(golden);
    double[] passes = new double[PASSES];
    for (int pass = 0; pass < PASSES; pass++) {
      long begun = System.nanoTime();
      analyse(weeks);
      passes[pass] = (System.nanoTime() - begun) / 1e9;
    }
    Arrays.sort(passes);
    return String.format(
        Locale.ROOT,
        "| fresh process | its processor time | asked again, median of %d | fastest | target |"
            + " R package vars |%n|---|---|---|---|---|---|%n"
            + "| %s s | %s s | %.1f s | %.1f s | %.0f s: %s | %s |%n",
        PASSES,
        cold[0],
        cold[1],
        passes[PASSES / 2],
        passes[0],
        TARGET,
        Double.parseDouble(cold[0]) <= TARGET ? "reached" : "missed",
        inR(weeks));
  }

  private static String fresh(Path golden) throws IOException, InterruptedException {
    return Command.run(
            golden,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                VarSpeed.class.getName(),
                golden.toString()))
        .strip();
  }

  private static void analyse(SeriesTable weeks) {
    Analysis analysis =
        Analysis.of(
            weeks,
            new AnalysisSettings(
                Optional.of(LAGS),
                Optional.empty(),
                HORIZON,
                weeks.names(),
                false,
                Sampling.seeded(1)));
    if (analysis.lags() != LAGS) {
      throw new IllegalStateException("analysed " + analysis.lags() + " lags");
    }
  }

  private static SeriesTable weeks(Path golden) throws IOException {
    return GoldenFile.read(golden.resolve("levant_weekly_goldstein.csv")).series(SERIES);
  }

  private static String inR(SeriesTable weeks) throws IOException, InterruptedException {
    boolean installed =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Rscript")));
    if (!installed) {
      return "R not installed";
    }
    Path folder = Files.createTempDirectory("var-speed");
    Path data = folder.resolve("weeks.csv");
    Path script = folder.resolve("vars.R");
    try {
      Files.writeString(data, csv(weeks));
      Files.writeString(script, R);
      return Command.run(folder, List.of("Rscript", script.toString(), data.toString())).strip();
    } finally {
      Files.deleteIfExists(data);
      Files.deleteIfExists(script);
      Files.deleteIfExists(folder);
    }
  }

  private static String csv(SeriesTable weeks) {
    StringBuilder csv = new StringBuilder(String.join(",", weeks.names())).append('\n');
    for (int t = 0; t < weeks.size(); t++) {
      int row = t;
      csv.append(
              String.join(
                  ",",
                  weeks.names().stream()
                      .map(name -> String.valueOf(weeks.values(name)[row]))
                      .toList()))
          .append('\n');
    }
    return csv.toString();
  }
}
