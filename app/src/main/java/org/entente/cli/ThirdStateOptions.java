package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.cli.internal.CommandException;
import org.entente.question.ThirdStateMeasure;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadSeries;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.series.Sampling;
import org.entente.store.Granularity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the limit of a third state is measured. */
final class ThirdStateOptions {
  @Option(
      names = "--axis",
      description =
          "What the third state may keep down or stir up: cooperation (default) or conflict.")
  private Axis axis = Axis.COOPERATION;

  @Option(names = "--period", description = "week, month, quarter or year (default: month).")
  private Length length = Length.MONTH;

  @Option(
      names = "--window",
      paramLabel = "N",
      description = "Ask about the last N periods (default: a third of them).")
  private int window;

  @Option(
      names = "--max-lags",
      paramLabel = "N",
      description = "How many periods back may matter (default: 6).")
  private int mostLags = 6;

  @Option(
      names = "--same-period",
      description =
          "Count what moves together within a period as the third state's doing; for long periods.")
  private boolean samePeriod;

  @Option(
      names = "--signals",
      paramLabel = "CSV",
      description =
          "Costly signals of your own: columns a, b, signals, and covariates (default: acts of"
              + " material cooperation in the store).")
  private @Nullable Path signals;

  @Option(
      names = "--without",
      paramLabel = "COVARIATE=VALUE",
      description = "With --signals: what a covariate would be without the third state.")
  private Map<String, Double> without = new LinkedHashMap<>();

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      description = "After how many days a statement counts half (default: it always counts).")
  private @Nullable Double halfLife;

  @Option(
      names = "--placebos",
      paramLabel = "N",
      description = "Rank among up to N other third states (default: 60).")
  private int placebos = 60;

  @Option(names = "--draws", paramLabel = "N", description = "Posterior draws (default: 1000).")
  private int draws = 1000;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the draws (default: 1).")
  private long seed = 1;

  @Option(names = "--methods", description = "Print a paragraph for a paper, with citations.")
  private boolean methods;

  /** Periods that a series can be made of. */
  enum Length {
    WEEK(Granularity.WEEK, PeriodLength.ISO_WEEK),
    MONTH(Granularity.MONTH, PeriodLength.MONTH),
    QUARTER(Granularity.QUARTER, PeriodLength.QUARTER),
    YEAR(Granularity.YEAR, PeriodLength.YEAR);

    private final Granularity by;
    private final PeriodLength periods;

    Length(Granularity by, PeriodLength periods) {
      this.by = by;
      this.periods = periods;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it is measured. */
  ThirdStateMeasure.Settings measure() {
    return new ThirdStateMeasure.Settings(
        series(), length.periods, length.toString(), halfLife(), placebos);
  }

  private TriadSeries.Settings series() {
    if (window < 0 || mostLags < 1 || placebos < 0) {
      throw CommandException.usage(
          "--window and --placebos must be 0 or more, --max-lags 1 or more.");
    }
    if (draws < 100 || draws > 100_000) {
      throw CommandException.usage("--draws is " + draws + ", but must be 100 to 100000.");
    }
    Timing timing = samePeriod ? Timing.SAME_PERIOD : Timing.NEXT_PERIOD;
    return new TriadSeries.Settings(
        axis, timing, window, mostLags, new Sampling(draws, 0.95, seed));
  }

  private OptionalDouble halfLife() {
    if (halfLife != null && !(halfLife > 0 && Double.isFinite(halfLife))) {
      throw CommandException.usage("--half-life is " + halfLife + ", but must be above 0.");
    }
    return halfLife == null ? OptionalDouble.empty() : OptionalDouble.of(halfLife);
  }

  /** The user's own signals, if any. */
  @Nullable Path signals() {
    return signals;
  }

  /** What covariates of those would be without the third state. */
  Map<String, Double> without() {
    if (signals == null && !without.isEmpty()) {
      throw CommandException.usage("--without needs --signals FILE with that covariate.");
    }
    return without;
  }

  /** Whether the paragraph on methods is asked for. */
  boolean methods() {
    return methods;
  }
}
