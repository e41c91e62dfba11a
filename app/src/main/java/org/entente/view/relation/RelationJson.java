package org.entente.view.relation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.entente.exchange.RecordJson;
import org.entente.model.Event;
import org.entente.model.Quad;
import org.entente.relation.score.Axis;
import org.entente.relation.score.AxisScore;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PairHistory.Turn;
import org.entente.relation.score.PeriodScore;
import org.entente.relation.score.Scale;
import org.entente.view.Relation;

/** A relation as one JSON object. */
public final class RelationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RelationJson() {}

  /** The object, on several lines; what there is no number for is not there. */
  public static String of(RelationReport report) {
    ObjectNode root = JSON.createObjectNode();
    side(root.putObject("a"), report.a());
    side(root.putObject("b"), report.b());
    root.put("by", report.basis().period()).put("version", report.basis().version());
    report.history().ifPresent(history -> history(root, report, history));
    RelationReport.Basis basis = report.basis();
    root.put("acts", basis.dated()).put("by_publication", basis.byPublication());
    root.put("undated", basis.undated()).put("reports", basis.reports());
    ObjectNode datasets = root.putObject("datasets");
    new TreeMap<>(basis.datasets()).forEach(datasets::put);
    ArrayNode evidence = root.putArray("evidence");
    try {
      for (Event event : report.evidence()) {
        evidence.add(JSON.readTree(RecordJson.format(event)));
      }
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void side(ObjectNode node, Relation.Side side) {
    node.put("code", side.code()).put("name", side.name());
  }

  private static void history(ObjectNode root, RelationReport report, PairHistory history) {
    root.put("finding", RelationFinding.of(report, history));
    Scale scale = history.scores().settings().scale();
    root.putObject("scale").put("name", scale.name()).put("version", scale.version());
    ArrayNode rows = root.putArray("periods");
    List<PeriodScore> periods = history.scores().periods();
    for (int p = 0; p < periods.size(); p++) {
      ObjectNode row = rows.addObject();
      row.put("period", periods.get(p).period().label());
      row.put("start", periods.get(p).period().days().start().toString());
      for (Quad quad : Quad.values()) {
        row.put(quad.name().toLowerCase(Locale.ROOT), report.count(periods.get(p).period(), quad));
      }
      for (Axis axis : Axis.values()) {
        axis(row.putObject(RelationFinding.name(axis)), history, axis, p);
      }
      share(row, report, p);
    }
    ArrayNode turns = root.putArray("turning_points");
    history.likeliest(RelationFinding.LIKELY).forEach(turn -> turn(turns.addObject(), turn));
  }

  private static void axis(ObjectNode node, PairHistory history, Axis axis, int period) {
    AxisScore score = history.scores().periods().get(period).on(axis);
    node.put("acts", score.acts()).put("intensity", score.total());
    history
        .ranges(axis)
        .get(period)
        .ifPresent(it -> node.put("low", it.total().low()).put("high", it.total().high()));
    score.mean().ifPresent(mean -> node.put("mean", mean));
    score.shrunkenMean().ifPresent(mean -> node.put("shrunken_mean", mean));
    score.standing().ifPresent(standing -> node.put("standing", standing));
    if (!history.turns(axis).isEmpty()) {
      node.put("turn_probability", history.turns(axis).get(period).probability());
    }
  }

  private static void share(ObjectNode row, RelationReport report, int period) {
    if (!report.shares().isEmpty()) {
      report.shares().get(period).cooperation().ifPresent(it -> row.put("cooperation_share", it));
      report.shares().get(period).conflict().ifPresent(it -> row.put("conflict_share", it));
    }
  }

  private static void turn(ObjectNode node, Turn turn) {
    node.put("axis", RelationFinding.name(turn.axis()));
    node.put("period", turn.at().period().label()).put("probability", turn.at().nearby());
    node.put("before", turn.before()).put("after", turn.at().level());
  }
}
