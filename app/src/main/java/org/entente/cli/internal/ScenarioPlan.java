package org.entente.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.relation.series.Condition;
import org.entente.relation.series.SeriesTable;

/**
 * A scenario set against its series.
 *
 * @param known the periods before it
 * @param ahead the names of its periods
 * @param conditions what is held, step by step
 * @param season how many periods make a year
 */
public record ScenarioPlan(
    SeriesTable known, List<String> ahead, List<Condition> conditions, int season) {
  public ScenarioPlan {
    ahead = List.copyOf(ahead);
    conditions = List.copyOf(conditions);
  }

  /**
   * The plan of a file.
   *
   * @throws CommandException with file and line of a series, period or step that is not there, or
   *     of two holds that contradict each other
   */
  public static ScenarioPlan of(ScenarioFile file, SeriesFile series) {
    int rows = file.start().map(start -> row(file, series, start)).orElse(series.table().size());
    List<String> ahead =
        IntStream.rangeClosed(1, file.system().steps())
            .mapToObj(step -> series.calendar().after(rows - 1, step))
            .toList();
    return new ScenarioPlan(
        series.table().rows(0, rows),
        ahead,
        conditions(file, series.table().names(), ahead),
        series.calendar().season());
  }

  private static int row(ScenarioFile file, SeriesFile series, String start) {
    List<String> labels = series.table().periods().labels();
    int row = labels.indexOf(start);
    if (row > 0) {
      return row;
    }
    if (start.equals(series.calendar().after(labels.size() - 1, 1))) {
      return labels.size();
    }
    throw file.toml()
        .fault(
            "start",
            "'%s' is no period of %s after the first; they run from %s to %s."
                .formatted(start, file.series(), labels.get(0), labels.get(labels.size() - 1)));
  }

  private static List<Condition> conditions(
      ScenarioFile file, List<String> names, List<String> ahead) {
    List<Condition> conditions = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (ScenarioFile.Hold hold : file.holds()) {
      if (!names.contains(hold.series())) {
        throw file.toml()
            .fault(
                hold.line(),
                "series",
                "'%s' is none of the columns %s."
                    .formatted(hold.series(), String.join(", ", names)));
      }
      int from = from(file, hold, ahead);
      int steps = hold.steps() == 0 ? ahead.size() - from + 1 : hold.steps();
      if (from + steps - 1 > ahead.size()) {
        throw file.toml()
            .fault(
                hold.line(),
                "from",
                "'%s' is held to step %d, but the scenario ends with step %d; make 'steps' larger or the path shorter."
                    .formatted(hold.series(), from + steps - 1, ahead.size()));
      }
      for (int step = from; step < from + steps; step++) {
        Integer before = seen.put(hold.series() + "\t" + step, hold.line());
        if (before != null) {
          throw contradiction(file, hold, ahead.get(step - 1), before);
        }
        double value = hold.values().get(hold.values().size() == 1 ? 0 : step - from);
        conditions.add(new Condition(hold.series(), step, value));
      }
    }
    requireOpen(file, conditions, names.size() * ahead.size());
    return conditions;
  }

  private static CommandException contradiction(
      ScenarioFile file, ScenarioFile.Hold hold, String period, int before) {
    return file.toml()
        .fault(
            hold.line(),
            "series",
            "'%s' is held twice in %s: here and by the hold in line %d; leave one."
                .formatted(hold.series(), period, before));
  }

  private static void requireOpen(ScenarioFile file, List<Condition> conditions, int places) {
    if (conditions.size() == places) {
      throw file.toml()
          .fault("hold", "every series is held in every period: nothing is left to answer.");
    }
  }

  private static int from(ScenarioFile file, ScenarioFile.Hold hold, List<String> ahead) {
    int named = ahead.indexOf(hold.from()) + 1;
    if (named > 0) {
      return named;
    }
    if (hold.from().matches("[1-9]\\d{0,3}") && Integer.parseInt(hold.from()) <= ahead.size()) {
      return Integer.parseInt(hold.from());
    }
    throw file.toml()
        .fault(
            hold.line(),
            "from",
            "'%s' is neither a step from 1 to %d nor one of the periods %s to %s."
                .formatted(hold.from(), ahead.size(), ahead.get(0), ahead.get(ahead.size() - 1)));
  }
}
