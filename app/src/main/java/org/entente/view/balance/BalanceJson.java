package org.entente.view.balance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.relation.balance.Frustration;
import org.entente.relation.balance.TieStrain;

/** The balance of a network as one JSON object. */
public final class BalanceJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BalanceJson() {}

  /**
   * The object, on several lines. An index that was not proved is null, and its bounds tell what is
   * known.
   */
  public static String of(BalanceReport report) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object(report)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The object itself, which the caller may add to. */
  public static ObjectNode object(BalanceReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("finding", BalanceText.finding(report)).put("source", report.source());
    root.put("states", report.network().states().size());
    index(root, report.frustration());
    ArrayNode camps = root.putArray("camps");
    camp(camps, report.frustration().camps().first());
    camp(camps, report.frustration().camps().second());
    ArrayNode ties = root.putArray("ties");
    report.strains().forEach(strain -> tie(ties.addObject(), strain));
    ArrayNode notes = root.putArray("notes");
    report.notes().forEach(notes::add);
    return root;
  }

  private static void index(ObjectNode root, Frustration frustration) {
    int least;
    int most;
    if (frustration instanceof Frustration.Bounded bounded) {
      root.putNull("frustration_index").put("exact", false);
      least = bounded.atLeast();
      most = bounded.atMost();
    } else {
      least = frustration.frustrated().size();
      most = least;
      root.put("frustration_index", least).put("exact", true);
    }
    root.putObject("bounds").put("at_least", least).put("at_most", most);
  }

  private static void camp(ArrayNode camps, List<String> states) {
    ArrayNode camp = camps.addArray();
    states.forEach(camp::add);
  }

  private static void tie(ObjectNode node, TieStrain strain) {
    node.put("a", strain.tie().a()).put("b", strain.tie().b()).put("sign", strain.tie().sign());
    node.put("frustrated", strain.frustrated()).put("triads", strain.triads());
    node.put("unbalanced_triads", strain.unbalancedTriads());
    if (strain.change().isPresent()) {
      node.put("change_if_flipped", strain.change().getAsInt());
    } else {
      node.putNull("change_if_flipped");
    }
  }
}
