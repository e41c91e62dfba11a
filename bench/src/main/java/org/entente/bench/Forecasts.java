package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.relation.series.BayesianVar;
import org.entente.relation.series.HeldOut;
import org.entente.relation.series.LeastSquaresVar;
import org.entente.relation.series.SeriesTable;
import org.entente.relation.series.SimsZhaPrior;

/**
 * What forecasts are worth, plain and under conditions that came true, on history held back beside
 * the checkout. Writes {@code docs/results/forecasts.md}.
 */
final class Forecasts {
  private static final int LAGS = 6;
  private static final int WEEKS = 52;
  private static final int MONTHS = 12;
  private static final List<Integer> WEEKLY_STEPS = List.of(1, 4, 12);
  private static final List<Integer> MONTHLY_STEPS = List.of(1, 3, 12);

  private int better;
  private int betterTold;
  private int toldHelps;
  private int rows;

  /**
   * A system and what it is told of the future.
   *
   * @param name of it
   * @param table of its series
   * @param held the series whose future it is told
   * @param season periods in a year
   * @param steps how far ahead
   */
  private record Question(
      String name, SeriesTable table, List<String> held, int season, List<Integer> steps) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    Path shared = root.resolveSibling("shared");
    if (!Files.isDirectory(shared.resolve("data/golden"))) {
      System.err.println("skipped: the series to forecast are not in " + shared);
      return;
    }
    String report = new Forecasts().report(Machine.line(root), questions(shared));
    Files.writeString(root.resolve("docs/results/forecasts.md"), report);
  }

  private static List<Question> questions(Path shared) throws IOException {
    Path golden = shared.resolve("data/golden");
    SeriesTable levant =
        GoldenFile.read(golden.resolve("levant_weekly_goldstein.csv"))
            .series("A2I", "A2P", "I2A", "P2A", "I2P", "P2I");
    SeriesTable two =
        GoldenFile.read(golden.resolve("IsraelPalestineConflict.csv")).series("i2p", "p2i");
    MonthlyDyads dyads = new MonthlyDyads(shared);
    List<String> first = List.of("conflict, first to second");
    return List.of(
        new Question(
            "United States, Israel, Palestinians: weekly Goldstein sums, 1979–2003",
            levant,
            List.of("A2I", "A2P"),
            WEEKS,
            WEEKLY_STEPS),
        new Question(
            "Israel and Palestinians: weekly Goldstein sums, 1979–2003",
            two,
            List.of("i2p"),
            WEEKS,
            WEEKLY_STEPS),
        new Question(
            "Israel and Palestinians: monthly totals on both axes, 1979–2011",
            dyads.table("ISR", "PAL|PSE"),
            first,
            MONTHS,
            MONTHLY_STEPS),
        new Question(
            "Israel and Lebanon: monthly totals on both axes, 1979–2011",
            dyads.table("ISR", "LBN|LEB"),
            first,
            MONTHS,
            MONTHLY_STEPS),
        new Question(
            "Israel and Egypt: monthly totals on both axes, 1979–2011",
            dyads.table("ISR", "EGY"),
            first,
            MONTHS,
            MONTHLY_STEPS));
  }

  private String report(String machine, List<Question> questions) {
    StringBuilder tables = new StringBuilder();
    questions.forEach(question -> tables.append(table(question)));
    return "# Forecasts on held-out history\n\nMeasured by `bench/relations`: "
        + machine
        + ".\n\n"
        + """
        Mean CRPS over all steps up to the horizon, from up to 40 origins in the last third of each
        table, refitted at each to what came before: smaller is better. Weekly series in Goldstein
        points, monthly ones as log(1 + total of the month). Six lags, least squares or the prior of
        Sims and Zha; "told" are forecasts on the condition that the series named in the heading
        take the path that they did take: what a scenario is worth whose assumptions come true. Gain
        is that of the told forecast with prior over the better of random walk and seasonal mean.
        All are scored as normal distributions, coefficients taken as known.

        """
        + summary()
        + tables;
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "Of %d series and horizons, the system with prior beats both yardsticks in %d without"
            + " being told anything, and in %d when told; being told makes %d of them better. Forty"
            + " origins are few: small differences, most of all at one step, may be chance.%n",
        rows,
        better,
        betterTold,
        toldHelps);
  }

  private String table(Question question) {
    StringBuilder table = new StringBuilder("\n## ").append(question.name());
    table.append("\n\nTold: ").append(String.join(" and ", question.held()));
    table.append(", ").append(question.table().size()).append(" periods.\n\n");
    table.append("| series | steps | least squares | prior | least squares, told | prior, told |");
    table.append(" random walk | seasonal mean | gain |\n").append("|---".repeat(9)).append("|\n");
    for (int steps : question.steps()) {
      System.err.println(question.name() + ", " + steps + " steps");
      table.append(rows(question, steps));
    }
    return table.toString();
  }

  private String rows(Question question, int steps) {
    HeldOut plain = score(question, steps, List.of(), false);
    HeldOut prior = score(question, steps, List.of(), true);
    HeldOut told = score(question, steps, question.held(), true);
    HeldOut toldPlain = score(question, steps, question.held(), false);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < told.scores().size(); i++) {
      HeldOut.Score score = told.scores().get(i);
      double yardstick = Math.min(score.randomWalk(), score.seasonalMean());
      double open = of(prior, score.series());
      rows++;
      better += open < yardstick ? 1 : 0;
      betterTold += score.model() < yardstick ? 1 : 0;
      toldHelps += score.model() < open ? 1 : 0;
      lines.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %+.1f %% |%n",
              score.series(),
              steps,
              of(plain, score.series()),
              open,
              toldPlain.scores().get(i).model(),
              score.model(),
              score.randomWalk(),
              score.seasonalMean(),
              100 * (1 - score.model() / yardstick)));
    }
    return lines.toString();
  }

  private static HeldOut score(Question question, int steps, List<String> held, boolean bayes) {
    return HeldOut.given(
        held,
        question.table(),
        steps,
        question.season(),
        known ->
            bayes
                ? BayesianVar.of(known, LAGS, SimsZhaPrior.weekly(known.names().size()))
                : LeastSquaresVar.of(known, LAGS));
  }

  private static double of(HeldOut heldOut, String series) {
    return heldOut.scores().stream()
        .filter(score -> score.series().equals(series))
        .mapToDouble(HeldOut.Score::model)
        .findFirst()
        .orElseThrow();
  }
}
