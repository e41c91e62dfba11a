package org.entente.view.series;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.relation.series.Band;
import org.entente.relation.series.Fan;
import org.entente.relation.series.SystemAnswers;
import org.entente.view.Numbers;

/** Decomposition, responses and forecast of a system. */
final class VarAnswersJson {
  private VarAnswersJson() {}

  static void add(ObjectNode root, VarReport report) {
    SystemAnswers answers = report.analysis().answers();
    decomposition(root.putObject("decomposition"), report, answers);
    responses(root.putObject("responses"), report, answers);
    ObjectNode forecast = root.putObject("forecast").put("steps", answers.forecast().steps());
    ArrayNode series = forecast.putArray("series");
    for (String name : report.names()) {
      forecast(series.addObject().put("name", name), report, answers);
    }
  }

  private static void decomposition(ObjectNode node, VarReport report, SystemAnswers answers) {
    node.put("of", "forecast error variance, Cholesky");
    VarJson.strings(node.putArray("order"), answers.responses().order());
    ArrayNode shares = node.putArray("shares");
    for (String name : report.names()) {
      for (int steps = 1; steps < answers.decomposition().steps(); steps++) {
        ObjectNode one = shares.addObject().put("series", name).put("steps", steps);
        Numbers.put(one, "standard_error", answers.decomposition().standardError(name, steps));
        ObjectNode from = one.putObject("from");
        for (String shock : answers.responses().order()) {
          Numbers.put(from, shock, answers.decomposition().share(name, shock, steps));
        }
      }
    }
  }

  private static void responses(ObjectNode node, VarReport report, SystemAnswers answers) {
    VarJson.strings(node.putArray("order"), answers.responses().order());
    node.put("horizon", answers.responses().horizon());
    node.put("level", report.analysis().settings().sampling().level());
    ArrayNode paths = node.putArray("paths");
    for (String shock : answers.responses().order()) {
      for (String response : report.names()) {
        ObjectNode path = paths.addObject().put("shock", shock).put("response", response);
        ArrayNode values = path.putArray("values");
        answers.responses().path(response, shock).forEach(value -> Numbers.add(values, value));
        answers
            .bands()
            .ifPresent(
                bands -> {
                  ArrayNode low = path.putArray("low");
                  ArrayNode high = path.putArray("high");
                  for (int step = 0; step <= answers.responses().horizon(); step++) {
                    Numbers.add(low, bands.of(response, shock, step).low());
                    Numbers.add(high, bands.of(response, shock, step).high());
                  }
                });
      }
    }
  }

  private static void forecast(ObjectNode node, VarReport report, SystemAnswers answers) {
    String name = node.get("name").asText();
    ArrayNode values = node.putArray("values");
    for (int step = 1; step <= answers.forecast().steps(); step++) {
      ObjectNode one = values.addObject().put("period", report.ahead().get(step - 1));
      one.put("step", step);
      Numbers.put(one, "value", answers.forecast().value(name, step));
      Numbers.put(one, "standard_error", answers.forecast().standardError(name, step));
      int at = step;
      answers.fan().ifPresent(fan -> bands(one.putObject("bands"), fan, name, at));
    }
  }

  /** {@code "80": [low, high]} for each level. */
  static void bands(ObjectNode node, Fan fan, String name, int step) {
    for (double level : fan.levels()) {
      Band band = fan.of(name, step, level);
      ArrayNode bounds = node.putArray(Long.toString(Math.round(100 * level)));
      Numbers.add(bounds, band.low());
      Numbers.add(bounds, band.high());
    }
  }
}
