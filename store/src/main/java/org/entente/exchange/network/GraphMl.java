package org.entente.exchange.network;

import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Networks as GraphML 1.1: actors, and a directed edge for each tie. */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** What GraphML takes for the id of a node, among the characters that codes have. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]+");

  private GraphMl() {}

  /**
   * Writes a network.
   *
   * @param actors what is known of a code
   * @param out stays open
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(
      ActorNetwork network, Function<String, NetworkActor> actors, Writer out) {
    Xml xml = new Xml(out);
    xml.open(
        "graphml",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd");
    keys(xml);
    xml.open("graph", "id", "entente", "edgedefault", "directed");
    Map<String, String> ids = new HashMap<>();
    for (String code : network.codes()) {
      String id = ID.matcher(code).matches() ? code : "_" + ids.size();
      ids.put(code, id);
      node(id, actors.apply(code), xml);
    }
    network.forEach(
        (from, to, tie) -> edge(ids.getOrDefault(from, from), ids.getOrDefault(to, to), tie, xml));
    xml.close().close().end();
  }

  private static void keys(Xml xml) {
    for (String name : new String[] {"code", "name", "kind"}) {
      key(name, "node", "string", xml);
    }
    for (TieAttribute attribute : TieAttribute.ALL) {
      key(attribute.name(), "edge", attribute.type(), xml);
    }
  }

  private static void key(String name, String of, String type, Xml xml) {
    xml.empty("key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void node(String id, NetworkActor actor, Xml xml) {
    xml.open("node", "id", id)
        .text("data", actor.code(), "key", "node_code")
        .text("data", actor.name(), "key", "node_name")
        .text("data", actor.kind(), "key", "node_kind")
        .close();
  }

  private static void edge(String from, String to, Tie tie, Xml xml) {
    xml.open("edge", "source", from, "target", to);
    for (TieAttribute attribute : TieAttribute.ALL) {
      String value = attribute.value().apply(tie);
      if (value != null) {
        xml.text("data", value, "key", "edge_" + attribute.name());
      }
    }
    xml.close();
  }
}
