package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.question.RelationMeasure;
import org.entente.question.RelationPeriod;
import org.entente.store.EventQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.relation.RelationChart;
import org.entente.view.relation.RelationCsv;
import org.entente.view.relation.RelationJson;
import org.entente.view.relation.RelationMethods;
import org.entente.view.relation.RelationReport;
import org.entente.view.relation.RelationText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente relation}: how two sides got on over time. */
@Command(
    name = "relation",
    description = {
      "Shows cooperation and conflict of two sides over time, each with its interval, where they"
          + " turned, and the evidence, latest first. Reports of the same act count once.",
      "A and B are codes (IND) or names (India). What the texts say happened is counted on the day"
          + " that they give, else on the day of publication; events with neither are counted"
          + " apart."
    },
    footer = {"", "Example:", "  entente relation Egypt ETH --since 2011 --by quarter"})
final class RelationCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "day, week, week52, month, quarter or year (default: month).")
  private RelationPeriod by = RelationPeriod.MONTH;

  @Option(
      names = "--weighted",
      description = "Count an act as often as it has independent reports, not once.")
  private boolean weighted;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      description = "Also give the standing: all acts so far, halved every so many days.")
  private @Nullable Double halfLife;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--methods", description = "Print a paragraph for a paper, with citations.")
  private boolean methods;

  @Option(
      names = "--chart",
      paramLabel = "FILE",
      converter = ChartFile.Converter.class,
      description = "Also draw both axes over time, with intervals, as .svg or .png.")
  private @Nullable ChartFile chart;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many events to show as evidence (default: 20).")
  private int limit = 20;

  @Parameters(index = "0", paramLabel = "A", description = "One side.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other side.")
  private String b = "";

  RelationCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    EventQuery time = selection.query();
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    ActorNames names = question.names();
    Sides pair = names.pair(a, b);
    try (Store open = question.open()) {
      RelationReport report = new RelationMeasure(open, names::name, measure()).of(pair, time);
      if (chart != null) {
        chart.draw(RelationChart.of(report), surroundings);
      }
      Writer out = surroundings.writer();
      out.write(methods ? RelationMethods.of(report) : formatted(report));
      out.flush();
    }
    return ExitCode.DONE;
  }

  private void requireSense() {
    if (limit < 0) {
      throw CommandException.usage("--limit is " + limit + ", but must be 0 or more.");
    }
    if (halfLife != null && !(halfLife > 0 && Double.isFinite(halfLife))) {
      throw CommandException.usage("--half-life is " + halfLife + ", but must be above 0.");
    }
  }

  private RelationMeasure.Settings measure() {
    OptionalDouble days = halfLife == null ? OptionalDouble.empty() : OptionalDouble.of(halfLife);
    return new RelationMeasure.Settings(by, by.run(), days, weighted, limit);
  }

  private String formatted(RelationReport report) {
    return switch (format) {
      case TEXT -> RelationText.of(report);
      case CSV -> RelationCsv.of(report);
      case JSON -> RelationJson.of(report);
    };
  }
}
