package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Our own development gold: offsets and codes here, the texts in the corpus beside the checkout.
 *
 * @param documents the documents that it covers, one JSON object a line, as the corpus has them
 * @param expected its events with their sentences, in the format of the other gold
 */
record NewsGold(List<String> documents, List<String> expected) {
  private static final String RESOURCE = "wikinews_gold.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Cuts the sentences out of the texts. */
  static NewsGold read(Path corpus) throws IOException {
    Map<String, String> lines = new HashMap<>();
    try (BufferedReader reader = open(new GZIPInputStream(Files.newInputStream(corpus)))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.put(JSON.readTree(line).get("id").asText(), line);
      }
    }
    Set<String> documents = new LinkedHashSet<>();
    List<String> expected = new ArrayList<>();
    InputStream resource = NewsGold.class.getResourceAsStream(RESOURCE);
    if (resource == null) {
      throw new IOException(RESOURCE + " is not beside " + NewsGold.class.getName());
    }
    try (BufferedReader reader = open(resource)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ObjectNode event = (ObjectNode) JSON.readTree(line);
        String document = lines.get(event.get("doc").asText());
        if (document == null) {
          throw new IOException(corpus + " has no " + event.get("doc").asText());
        }
        documents.add(document);
        expected.add(expected(event, JSON.readTree(document).get("text").asText()));
      }
    }
    return new NewsGold(List.copyOf(documents), List.copyOf(expected));
  }

  private static BufferedReader open(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static String expected(ObjectNode event, String text) throws IOException {
    event.put("kind", "event");
    event.put("sentence", cut(text, event.get("begin"), event.get("end")));
    JsonNode speaker = event.get("speaker");
    if (speaker.isArray()) {
      event.put("speaker", cut(text, speaker.get(0), speaker.get(1)));
    }
    return JSON.writeValueAsString(event);
  }

  /** Offsets are code points. */
  private static String cut(String text, JsonNode begin, JsonNode end) {
    return text.substring(
        text.offsetByCodePoints(0, begin.asInt()), text.offsetByCodePoints(0, end.asInt()));
  }
}
