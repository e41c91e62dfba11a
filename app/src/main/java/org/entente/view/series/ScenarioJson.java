package org.entente.view.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.relation.series.Condition;
import org.entente.relation.series.HeldOut;
import org.entente.view.Numbers;

/** A scenario and its answer as one JSON object. */
public final class ScenarioJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScenarioJson() {}

  /** The object, on several lines. */
  public static String of(ScenarioReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("finding", ScenarioText.finding(report)).put("source", report.source());
    root.put("lags", report.answer().model().dynamics().lags());
    VarJson.strings(root.putArray("periods"), report.ahead());
    ArrayNode held = root.putArray("held");
    for (Condition one : report.conditions()) {
      ObjectNode node = held.addObject().put("series", one.series()).put("step", one.step());
      node.put("period", report.ahead().get(one.step() - 1));
      Numbers.put(node, "value", one.value());
    }
    ArrayNode paths = root.putArray("paths");
    for (String name : report.names()) {
      ObjectNode path = paths.addObject().put("series", name);
      values(path.putArray("values"), report, name);
    }
    ArrayNode scores = root.putArray("held_out");
    report.heldOut().ifPresent(heldOut -> scores(scores, heldOut));
    return VarJson.printed(root);
  }

  private static void values(ArrayNode values, ScenarioReport report, String name) {
    for (int step = 1; step <= report.ahead().size(); step++) {
      ObjectNode one = values.addObject().put("period", report.ahead().get(step - 1));
      one.put("step", step).put("held", report.heldAt(name, step).isPresent());
      Numbers.put(one, "value", report.answer().held().value(name, step));
      Numbers.put(one, "without", report.answer().open().value(name, step));
      Numbers.put(one, "change", report.change(name, step));
      VarAnswersJson.bands(one.putObject("bands"), report.answer().fan(), name, step);
      ObjectNode drivers = one.putObject("drivers");
      for (String driver : report.names()) {
        Numbers.put(drivers, driver, report.answer().held().contribution(name, driver, step));
      }
    }
  }

  private static void scores(ArrayNode scores, HeldOut heldOut) {
    for (HeldOut.Score score : heldOut.scores()) {
      ObjectNode node = scores.addObject().put("series", score.series());
      node.put("origins", heldOut.origins()).put("steps", heldOut.steps());
      Numbers.put(node, "crps", score.model());
      Numbers.put(node, "crps_random_walk", score.randomWalk());
      Numbers.put(node, "crps_seasonal_mean", score.seasonalMean());
    }
  }
}
