package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.CsvFile;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.SeriesFile;
import org.entente.relation.series.Analysis;
import org.entente.relation.series.AnalysisSettings;
import org.entente.relation.series.Sampling;
import org.entente.view.series.VarChart;
import org.entente.view.series.VarCsv;
import org.entente.view.series.VarJson;
import org.entente.view.series.VarMethods;
import org.entente.view.series.VarReport;
import org.entente.view.series.VarText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente var}: who moves whom, in series of the user's own. */
@Command(
    name = "var",
    description = {
      "Fits a vector autoregression to series of a CSV file and asks it who moves whom: lag"
          + " selection, Granger and block tests, checks, decomposition, responses, forecast.",
      "The file has a header; a first column named date, day, time, period, week, month, quarter"
          + " or year (or year and week) tells the periods, which must follow each other without"
          + " gaps. csv holds the Granger tests only."
    },
    footer = {"", "Example:", "  entente var --in weekly.csv --columns a2b,b2a --lags 6"})
final class VarCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--in", required = true, paramLabel = "FILE", description = "The series, CSV.")
  private String in = "";

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "X,Y",
      description = "Which columns (default: all but the periods).")
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--lags",
      paramLabel = "P",
      description = "How many periods back (default: what Hannan and Quinn's criterion prefers).")
  private @Nullable Integer lags;

  @Option(names = "--period", paramLabel = "COLUMN", description = "The column of the periods.")
  private @Nullable String period;

  @Option(
      names = "--max-lags",
      paramLabel = "N",
      description = "Up to how many lags are compared (default: 12, or what the data bear).")
  private @Nullable Integer maxLags;

  @Option(
      names = "--horizon",
      paramLabel = "N",
      description = "How many periods responses and forecasts reach (default: 12).")
  private int horizon = 12;

  @Option(
      names = "--order",
      split = ",",
      paramLabel = "X,Y",
      description = "Which series move first, for responses (default: as in --columns).")
  private List<String> order = new ArrayList<>();

  @Option(
      names = "--bayes",
      description =
          "Responses and forecasts with the prior of Sims and Zha; tests stay as they are.")
  private boolean bayes;

  @Option(names = "--draws", paramLabel = "N", description = "Draws for bands (default: 1000).")
  private int draws = 1000;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the draws (default: 1).")
  private long seed = 1;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--methods", description = "Print a paragraph for a paper, with citations.")
  private boolean methods;

  @Option(
      names = "--chart",
      paramLabel = "FILE",
      converter = ChartFile.Converter.class,
      description = "Also draw responses and forecasts, as FILE.svg or FILE.png.")
  private @Nullable ChartFile chart;

  VarCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    CsvFile file = CsvFile.read(surroundings.folder().resolve(in), in);
    List<String> wanted = columns.stream().map(String::strip).toList();
    SeriesFile series = SeriesFile.of(file, wanted, period);
    AnalysisSettings settings = settings(series.table().names());
    Analysis analysis = Estimation.of(in, () -> Analysis.of(series.table(), settings));
    VarReport report = report(series, analysis);
    if (chart != null) {
      chart.draw(VarChart.of(report), surroundings);
    }
    Writer out = surroundings.writer();
    out.write(methods ? VarMethods.of(report) : formatted(report));
    out.flush();
    return ExitCode.DONE;
  }

  private void requireSense() {
    atLeastOne("--lags", lags == null ? 1 : lags);
    atLeastOne("--max-lags", maxLags == null ? 1 : maxLags);
    if (horizon < 1 || horizon > 1000) {
      throw CommandException.usage("--horizon is " + horizon + ", but must be 1 to 1000.");
    }
    if (draws < 100 || draws > 100_000) {
      throw CommandException.usage("--draws is " + draws + ", but must be 100 to 100000.");
    }
  }

  private static void atLeastOne(String option, int value) {
    if (value < 1) {
      throw CommandException.usage(option + " is " + value + ", but must be 1 or more.");
    }
  }

  private AnalysisSettings settings(List<String> names) {
    List<String> moving = order.isEmpty() ? names : order.stream().map(String::strip).toList();
    if (moving.size() != names.size() || !moving.containsAll(names)) {
      throw CommandException.usage(
          "--order must name each of " + String.join(", ", names) + " once.");
    }
    Sampling sampling = new Sampling(draws, 0.95, seed);
    return new AnalysisSettings(
        Optional.ofNullable(lags), Optional.ofNullable(maxLags), horizon, moving, bayes, sampling);
  }

  private VarReport report(SeriesFile series, Analysis analysis) throws IOException {
    int last = series.table().size() - 1;
    List<String> ahead =
        IntStream.rangeClosed(1, horizon)
            .mapToObj(step -> series.calendar().after(last, step))
            .toList();
    List<String> notes = new ArrayList<>();
    if (!series.calendar().known()) {
      notes.add("No column tells the periods: rows are taken as one period after the other.");
    }
    if (analysis.answers().fan().isEmpty() || analysis.answers().bands().isEmpty()) {
      notes.add(
          "Some draws of the equation explode before the horizon, so bands are missing: take a"
              + " shorter horizon, or differences of the series.");
    }
    return new VarReport(in, new Version().getVersion()[0], analysis, ahead, notes);
  }

  private String formatted(VarReport report) {
    return switch (format) {
      case TEXT -> VarText.of(report);
      case CSV -> VarCsv.of(report);
      case JSON -> VarJson.of(report);
    };
  }
}
