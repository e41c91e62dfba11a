package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.cli.internal.CsvFile;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.ScenarioFile;
import org.entente.cli.internal.ScenarioPlan;
import org.entente.cli.internal.SeriesFile;
import org.entente.relation.series.AnalysisSettings;
import org.entente.relation.series.BayesianVar;
import org.entente.relation.series.ConditionalForecast;
import org.entente.relation.series.Fan;
import org.entente.relation.series.FittedVar;
import org.entente.relation.series.Forecast;
import org.entente.relation.series.HeldOut;
import org.entente.relation.series.LeastSquaresVar;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.Scenario;
import org.entente.relation.series.SeriesTable;
import org.entente.relation.series.SimsZhaPrior;
import org.entente.view.series.ScenarioChart;
import org.entente.view.series.ScenarioCsv;
import org.entente.view.series.ScenarioJson;
import org.entente.view.series.ScenarioReport;
import org.entente.view.series.ScenarioText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente scenario}: what if. */
@Command(
    name = "scenario",
    description = {
      "Holds chosen series on a path and shows the others' path, with bands of 50, 80 and 95 %%,"
          + " whose shocks drive it, and the future without conditions.",
      "The scenario is a TOML file: series (a CSV file beside it), columns, lags, steps, prior"
          + " (none or sims-zha), start, draws, seed; and for each held series a [[hold]] with"
          + " series, value or path, from (a step or a period) and steps."
    },
    footer = {"", "Example:", "  entente scenario truce.toml --format json"})
final class ScenarioCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "FILE", description = "The scenario, TOML.")
  private String file = "";

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--chart",
      paramLabel = "FILE",
      converter = ChartFile.Converter.class,
      description = "Also draw the paths, as FILE.svg or FILE.png.")
  private @Nullable ChartFile chart;

  ScenarioCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path path = surroundings.folder().resolve(file);
    ScenarioFile written = ScenarioFile.read(path, file);
    CsvFile csv = CsvFile.read(path.resolveSibling(written.series()), written.series());
    SeriesFile series = SeriesFile.of(csv, written.columns(), written.period());
    ScenarioPlan plan = ScenarioPlan.of(written, series);
    ScenarioReport report = Estimation.of(file, () -> report(written, plan));
    if (chart != null) {
      chart.draw(ScenarioChart.of(report), surroundings);
    }
    Writer out = surroundings.writer();
    out.write(
        switch (format) {
          case TEXT -> ScenarioText.of(report);
          case CSV -> ScenarioCsv.of(report);
          case JSON -> ScenarioJson.of(report);
        });
    out.flush();
    return ExitCode.DONE;
  }

  private static ScenarioReport report(ScenarioFile written, ScenarioPlan plan) {
    ScenarioFile.SystemPart system = written.system();
    Function<SeriesTable, FittedVar> fit =
        system.bayes()
            ? table ->
                BayesianVar.of(table, system.lags(), SimsZhaPrior.weekly(table.names().size()))
            : table -> LeastSquaresVar.of(table, system.lags());
    FittedVar model = fit.apply(plan.known());
    Scenario scenario = Scenario.given(system.steps(), plan.conditions());
    Sampling sampling = new Sampling(system.draws(), 0.95, system.seed());
    ScenarioReport.Answer answer =
        new ScenarioReport.Answer(
            model,
            ConditionalForecast.of(model, plan.known().names(), scenario),
            Fan.of(model, scenario, sampling, AnalysisSettings.LEVELS),
            Forecast.of(model, system.steps()));
    return new ScenarioReport(
        written.series(), plan.ahead(), plan.conditions(), answer, heldOut(plan, system, fit));
  }

  private static Optional<HeldOut> heldOut(
      ScenarioPlan plan, ScenarioFile.SystemPart system, Function<SeriesTable, FittedVar> fit) {
    try {
      return Optional.of(HeldOut.of(plan.known(), system.steps(), plan.season(), fit));
    } catch (IllegalArgumentException tooFew) {
      return Optional.empty();
    }
  }
}
