package org.entente.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.entente.Records;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Networks are valid against the schemas of their formats, and read by JGraphT. */
class NetworkWriterTest {
  private static Event event(
      List<String> actor, List<String> recipient, EventType type, @Nullable String day) {
    EventDate date = day == null ? null : new EventDate(Interval.day(LocalDate.parse(day)), "then");
    return new Event(
        new Passage("a", 0, 1, "x"),
        actor,
        recipient,
        "x",
        "y",
        null,
        type,
        null,
        Set.of(),
        "040",
        type.quad().isCooperation() ? 2 : -5,
        type == EventType.AID ? Status.PLANNED : Status.ASSERTED,
        date,
        null,
        null,
        List.of(),
        0.9);
  }

  private static final List<Event> EVENTS =
      List.of(
          event(List.of("IND", "RUS"), List.of(), EventType.CONSULT, "2001-01-05"),
          event(List.of("RUS"), List.of("IND"), EventType.AID, "2001-02-05"),
          event(List.of("RUS"), List.of("IND", "A & B <x>"), EventType.SANCTION, "2001-04-30"),
          event(List.of("RUS"), List.of("IND"), EventType.AGREE, null));

  private static NetworkActor actor(String code) {
    return new NetworkActor(code, "Name of \"" + code + "\" \u0001", "state");
  }

  private static String graphml(List<Event> events) throws IOException {
    StringWriter out = new StringWriter();
    NetworkWriter writer = NetworkWriter.graphml(NetworkWriterTest::actor, out);
    for (Event event : events) {
      writer.write(event);
    }
    writer.end();
    return out.toString();
  }

  private static String gexf(List<Event> events) {
    StringWriter out = new StringWriter();
    NetworkWriter writer = NetworkWriter.gexf(NetworkWriterTest::actor, out);
    events.forEach(writer::write);
    writer.end();
    return out.toString();
  }

  private static void validate(String xml, String schema, String imported)
      throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema read = factory.newSchema(new StreamSource[] {source(imported), source(schema)});
    read.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static StreamSource source(String name) {
    URL url = Objects.requireNonNull(SimpleGraphMLImporter.class.getResource("/" + name));
    return new StreamSource(url.toString());
  }

  @Test
  void graphMlFollowsItsSchemaAndIsRead() throws IOException, SAXException {
    String xml = graphml(EVENTS);
    validate(xml, "graphml.xsd", "xlink.xsd");
    Map<String, String> attributes = new HashMap<>();
    SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
    importer.addEdgeAttributeConsumer(
        (edge, value) ->
            attributes.merge(
                edge.getSecond(), value.getValue(), (one, other) -> one + " " + other));
    importer.addVertexAttributeConsumer(
        (vertex, value) ->
            attributes.merge(vertex.getSecond(), value.getValue(), (one, two) -> one + ", " + two));
    DirectedPseudograph<String, DefaultEdge> graph = graph();
    importer.importGraph(graph, new StringReader(xml));
    assertThat(graph.vertexSet()).hasSize(3);
    assertThat(graph.edgeSet()).hasSize(3);
    assertThat(attributes.get("code")).isEqualTo("A & B <x>, IND, RUS");
    // IND to RUS, RUS to A & B, RUS to IND.
    assertThat(attributes)
        .containsEntry("events", "1 1 4")
        .containsEntry("verbal_cooperation", "1 0 2")
        .containsEntry("material_cooperation", "0 0 1")
        .containsEntry("material_conflict", "0 1 1")
        .containsEntry("mean_score", "2.0000 -5.0000 0.2500")
        .containsEntry("reciprocal", "1 0 1")
        .containsEntry("asserted", "1 1 3")
        .containsEntry("undated", "0 0 1")
        .containsEntry("first_day", "2001-01-05 2001-04-30 2001-01-05")
        .containsEntry("last_day", "2001-01-05 2001-04-30 2001-04-30");
  }

  @Test
  void gexfTellsOfEachMonth() {
    String xml = gexf(EVENTS);
    assertThat(xml)
        .contains("mode=\"dynamic\"", "timeformat=\"date\"")
        .contains("<edge id=\"RUS&gt;IND\" source=\"RUS\" target=\"IND\" weight=\"4\">")
        .contains(
            "<attvalue for=\"material_cooperation\" value=\"1\" start=\"2001-02-01\""
                + " end=\"2001-02-28\"");
    String tie = xml.substring(xml.indexOf("RUS&gt;IND"));
    assertThat(tie.lines().filter(line -> line.contains("<spell ")).map(String::strip))
        .containsExactly(
            "<spell start=\"2001-01-01\" end=\"2001-02-28\"/>",
            "<spell start=\"2001-04-01\" end=\"2001-04-30\"/>");
  }

  /** The schema that is at hand is of 1.2, which differs in name and in what it says of time. */
  @Test
  void gexfFollowsTheSchemaAndIsRead() throws IOException, SAXException {
    String xml =
        gexf(EVENTS)
            .replace("http://gexf.net/1.3\"", "http://www.gexf.net/1.2draft\"")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replace(" timerepresentation=\"interval\"", "");
    validate(xml, "gexf.xsd", "viz.xsd");
    DirectedPseudograph<String, DefaultEdge> graph = graph();
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    importer.importGraph(graph, new StringReader(xml));
    assertThat(graph.vertexSet()).hasSize(3);
    assertThat(graph.edgeSet()).hasSize(3);
  }

  @Test
  void everyEventIsCounted() throws IOException, SAXException {
    Records random = new Records(5);
    List<Event> events = IntStream.range(0, 500).mapToObj(i -> random.event("d")).toList();
    int expected = 0;
    Set<String> pairs = new HashSet<>();
    for (Event event : events) {
      for (String from : event.actor()) {
        for (String to : event.isReciprocal() ? event.actor() : event.recipient()) {
          if (!from.equals(to)) {
            expected++;
            pairs.add(from + to);
          }
        }
      }
    }
    String xml = graphml(events);
    validate(xml, "graphml.xsd", "xlink.xsd");
    int[] counted = {0, 0};
    SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
    importer.addEdgeAttributeConsumer(
        (edge, value) -> {
          if (edge.getSecond().equals("events")) {
            counted[0] += Integer.parseInt(value.getValue());
            counted[1]++;
          }
        });
    importer.importGraph(graph(), new StringReader(xml));
    assertThat(counted[0]).isEqualTo(expected);
    assertThat(counted[1]).isEqualTo(pairs.size());
  }

  @Test
  void noEventsAreAnEmptyNetwork() throws IOException, SAXException {
    validate(graphml(List.of()), "graphml.xsd", "xlink.xsd");
    assertThat(gexf(List.of())).contains("<nodes>", "<edges>");
  }

  private static DirectedPseudograph<String, DefaultEdge> graph() {
    int[] next = {0};
    return new DirectedPseudograph<>(() -> "v" + next[0]++, DefaultEdge::new, false);
  }
}
