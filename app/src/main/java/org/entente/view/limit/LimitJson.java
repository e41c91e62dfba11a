package org.entente.view.limit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.entente.exchange.RecordJson;
import org.entente.model.Limit;
import org.entente.relation.limit.Agreement;
import org.entente.relation.limit.Estimate;
import org.entente.relation.limit.LimitAnswer;
import org.entente.relation.limit.LimitAnswer.NoMeasurableLimit;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.PlaceboRank.Placebo;
import org.entente.relation.limit.PlaceboRank.Ranked;
import org.entente.relation.limit.TriadSeries;

/** A third state's limit as one JSON object. */
public final class LimitJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LimitJson() {}

  /** The object, on several lines; what there is no number for is not there. */
  public static String of(LimitReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("a", report.measured().who().a()).put("b", report.measured().who().b());
    root.put("by", report.measured().who().third()).put("finding", LimitFinding.of(report));
    ObjectNode sides = root.putObject("sides");
    report.sides().forEach(side -> answer(sides.putObject(side.name()), side.answer()));
    series(root.putObject("series"), report);
    agreement(root.putObject("agreement"), report.measured().agreement());
    if (report.measured().rank() instanceof Ranked ranked) {
      rank(root.putObject("rank"), ranked);
    }
    try {
      ArrayNode statements = root.putArray("statements");
      for (Limit limit : report.statements()) {
        statements.add(JSON.readTree(RecordJson.format(limit)));
      }
      ArrayNode notes = root.putArray("notes");
      report.notes().forEach(notes::add);
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(ObjectNode node, LimitAnswer answer) {
    node.put("answer", Answers.label(answer));
    answer.size().ifPresent(size -> size(node, size));
    if (answer instanceof NoMeasurableLimit none) {
      node.put("bound", none.bound());
    }
    if (answer instanceof TooLittleData tooLittle) {
      node.put("n", tooLittle.n()).put("needed", tooLittle.needed()).put("why", tooLittle.why());
    }
  }

  private static void size(ObjectNode node, Estimate size) {
    node.put("limit", size.magnitude()).put("low", size.low()).put("high", size.high());
    size.share().ifPresent(share -> node.put("share", share));
    node.put("n", size.n());
  }

  private static void series(ObjectNode node, LimitReport report) {
    TriadSeries series = report.measured().series();
    node.put("axis", report.settings().axis().name().toLowerCase(Locale.ROOT));
    node.put("by", report.basis().periods()).put("first", report.basis().first());
    node.put("last", report.basis().last()).put("periods", series.periods());
    node.put("lags", series.lags()).put("window", series.window());
    ArrayNode names = node.putArray("names");
    series.series().forEach(names::add);
  }

  private static void agreement(ObjectNode node, Agreement agreement) {
    node.put("measured", agreement.measured()).put("limiting", agreement.limiting());
    node.put("furthering", agreement.furthering()).put("none", agreement.none());
  }

  private static void rank(ObjectNode node, Ranked ranked) {
    node.put("rank", ranked.rank()).put("of", 1 + ranked.placebos().size());
    node.put("p_value", ranked.pValue()).put("unmeasured", ranked.unmeasured().size());
    ArrayNode placebos = node.putArray("placebos");
    for (Placebo placebo : ranked.placebos()) {
      ObjectNode one = placebos.addObject().put("state", placebo.state());
      size(one, placebo.estimate());
    }
  }
}
