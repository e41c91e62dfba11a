package org.entente.exchange.network;

import java.io.Writer;
import java.time.YearMonth;
import java.util.function.Function;
import org.entente.exchange.network.TieAttribute.OfTally;
import org.jspecify.annotations.Nullable;

/**
 * Networks as GEXF 1.3 with time: an edge is there in the months that have events, with their
 * counts month by month. An edge of which no event has a day is always there.
 */
public final class Gexf {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private Gexf() {}

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
        "gexf",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " http://gexf.net/1.3/gexf.xsd",
        "version",
        "1.3");
    xml.open("meta").text("creator", "Entente").close();
    xml.open(
        "graph",
        "defaultedgetype",
        "directed",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    attributes(xml);
    nodes(network, actors, xml);
    xml.open("edges");
    network.forEach((from, to, tie) -> edge(from, to, tie, xml));
    xml.close().close().close().end();
  }

  private static void attributes(Xml xml) {
    xml.open("attributes", "class", "node", "mode", "static")
        .empty("attribute", "id", "kind", "title", "kind", "type", "string")
        .close();
    xml.open("attributes", "class", "edge", "mode", "dynamic");
    for (OfTally attribute : TieAttribute.COUNTED) {
      String type = attribute.type().equals("int") ? "integer" : attribute.type();
      xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", type);
    }
    xml.close();
  }

  private static void nodes(ActorNetwork network, Function<String, NetworkActor> actors, Xml xml) {
    xml.open("nodes");
    for (String code : network.codes()) {
      NetworkActor actor = actors.apply(code);
      xml.open("node", "id", code, "label", actor.name());
      xml.open("attvalues").empty("attvalue", "for", "kind", "value", actor.kind()).close();
      xml.close();
    }
    xml.close();
  }

  private static void edge(String from, String to, Tie tie, Xml xml) {
    String weight = Integer.toString(tie.all().total());
    String id = from + ">" + to;
    xml.open("edge", "id", id, "source", from, "target", to, "weight", weight);
    if (!tie.months().isEmpty()) {
      xml.open("attvalues");
      tie.months().forEach((month, tally) -> values(month, tally, xml));
      xml.close();
      spells(tie, xml);
    }
    xml.close();
  }

  private static void values(YearMonth month, Tally tally, Xml xml) {
    for (OfTally attribute : TieAttribute.COUNTED) {
      xml.empty(
          "attvalue",
          "for",
          attribute.name(),
          "value",
          attribute.value().apply(tally),
          "start",
          month.atDay(1).toString(),
          "end",
          month.atEndOfMonth().toString());
    }
  }

  /** One for each run of months without a gap. */
  private static void spells(Tie tie, Xml xml) {
    xml.open("spells");
    YearMonth start = null;
    YearMonth end = null;
    for (YearMonth month : tie.months().keySet()) {
      if (end == null || !end.plusMonths(1).equals(month)) {
        spell(start, end, xml);
        start = month;
      }
      end = month;
    }
    spell(start, end, xml);
    xml.close();
  }

  private static void spell(@Nullable YearMonth start, @Nullable YearMonth end, Xml xml) {
    if (start != null && end != null) {
      xml.empty("spell", "start", start.atDay(1).toString(), "end", end.atEndOfMonth().toString());
    }
  }
}
