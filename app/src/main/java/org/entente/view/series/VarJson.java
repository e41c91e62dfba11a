package org.entente.view.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.entente.relation.series.BlockTest;
import org.entente.relation.series.ChiSquareTest;
import org.entente.relation.series.Dynamics;
import org.entente.relation.series.GrangerTest;
import org.entente.relation.series.LagOrder;
import org.entente.relation.series.LagSelection;
import org.entente.relation.series.SystemChecks;
import org.entente.view.Numbers;

/** A system of series as one JSON object. */
public final class VarJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final VarReport report;
  private final ObjectNode root = JSON.createObjectNode();

  private VarJson(VarReport report) {
    this.report = report;
  }

  /** The object, on several lines; what could not be computed is null or absent, never NaN. */
  public static String of(VarReport report) {
    return new VarJson(report).text();
  }

  private String text() {
    root.put("finding", VarFinding.of(report));
    root.put("source", report.source());
    strings(root.putArray("columns"), report.names());
    ObjectNode periods = root.putObject("periods");
    periods.put("first", report.firstPeriod()).put("last", report.lastPeriod());
    periods.put("count", report.table().size());
    periods.put("explained", report.analysis().leastSquares().periods());
    root.put("lags", report.analysis().lags()).put("estimator", report.estimator());
    granger(root.putArray("granger"), report.analysis().tests().pairwise());
    granger(root.putArray("granger_given_all"), report.analysis().tests().given());
    blocks(root.putArray("block_tests"));
    lags(root.putObject("lag_selection"));
    checks();
    coefficients(root.putArray("coefficients"));
    VarAnswersJson.add(root, report);
    strings(root.putArray("notes"), report.notes());
    root.put("methods", VarMethods.of(report));
    return printed(root);
  }

  static String printed(ObjectNode node) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static void granger(ArrayNode array, List<GrangerTest> tests) {
    for (GrangerTest one : tests) {
      ObjectNode node = array.addObject();
      node.put("cause", one.cause()).put("effect", one.effect());
      Numbers.put(node, "f", one.test().statistic());
      Numbers.put(node, "p_value", one.test().pValue());
      node.put("lags", one.lags());
      node.put("df1", one.test().numerator()).put("df2", one.test().denominator());
    }
  }

  private void blocks(ArrayNode array) {
    for (BlockTest one : report.analysis().tests().blocks()) {
      ObjectNode node = array.addObject();
      strings(node.putArray("causes"), one.causes());
      node.put("effect", one.effect());
      test(node, Optional.of(one.test()));
    }
  }

  private static void test(ObjectNode node, Optional<ChiSquareTest> test) {
    Numbers.put(node, "chi2", test.map(ChiSquareTest::statistic).orElse(Double.NaN));
    test.ifPresent(one -> node.put("df", one.degrees()));
    Numbers.put(node, "p_value", test.map(ChiSquareTest::pValue).orElse(Double.NaN));
  }

  private void lags(ObjectNode node) {
    LagSelection selection = report.analysis().tests().lagSelection();
    node.put("aic", selection.byAkaike()).put("bic", selection.byBayes());
    node.put("hq", selection.byHannanQuinn()).put("lr", selection.byLikelihoodRatio(0.05));
    ArrayNode orders = node.putArray("orders");
    for (LagOrder order : selection.orders()) {
      ObjectNode one = orders.addObject().put("lags", order.lags());
      Numbers.put(one, "log_det", order.logDeterminant());
      Numbers.put(one, "aic", order.akaike());
      Numbers.put(one, "bic", order.bayes());
      Numbers.put(one, "hq", order.hannanQuinn());
      test(one.putObject("against_one_fewer"), Optional.ofNullable(order.againstOneFewer()));
    }
  }

  private void checks() {
    SystemChecks checks = report.analysis().checks();
    ObjectNode stability = root.putObject("stability");
    stability.put("stable", checks.stability().holds());
    ArrayNode moduli = stability.putArray("moduli");
    checks.stability().moduli().forEach(modulus -> Numbers.add(moduli, modulus));
    ObjectNode diagnostics = root.putObject("diagnostics");
    test(diagnostics.putObject("portmanteau"), checks.portmanteau());
    test(diagnostics.putObject("jarque_bera"), checks.normality());
    ObjectNode arch = diagnostics.putObject("arch_lm");
    checks.calm().forEach((name, one) -> test(arch.putObject(name), Optional.of(one)));
  }

  private void coefficients(ArrayNode array) {
    Dynamics dynamics = report.analysis().model().dynamics();
    for (String equation : dynamics.series()) {
      ObjectNode node = array.addObject().put("equation", equation);
      Numbers.put(node, "constant", dynamics.constant(equation));
      ObjectNode lags = node.putObject("lags");
      for (String cause : dynamics.series()) {
        ArrayNode values = lags.putArray(cause);
        for (int lag = 1; lag <= dynamics.lags(); lag++) {
          Numbers.add(values, dynamics.coefficient(equation, cause, lag));
        }
      }
      ObjectNode covariance = node.putObject("covariance");
      for (String other : dynamics.series()) {
        Numbers.put(covariance, other, dynamics.covariance(equation, other));
      }
    }
  }
}
