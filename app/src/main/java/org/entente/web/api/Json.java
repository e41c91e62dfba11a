package org.entente.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.entente.exchange.RecordJson;
import org.entente.exchange.Table;
import org.entente.exchange.TableJson;
import org.entente.model.Coded;
import org.entente.model.Span;
import org.entente.store.DocumentHit;
import org.entente.store.EventHit;
import org.entente.store.Excerpt;
import org.entente.store.Facet;
import org.entente.store.FacetCount;

/** What several endpoints write alike. Offsets count Unicode code points, as in records. */
final class Json {
  private static final JsonMapper JSON = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** A record, with the fields of its line in a file. */
  static ObjectNode record(Coded record) {
    return parsed(RecordJson.format(record));
  }

  /** An object that another part wrote as text. */
  static ObjectNode parsed(String object) {
    try {
      return (ObjectNode) JSON.readTree(object);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table, each an object. */
  static List<ObjectNode> rows(String kind, Table table) {
    StringWriter lines = new StringWriter();
    try {
      TableJson.write(kind, table, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString().lines().map(Json::parsed).toList();
  }

  static ObjectNode event(EventHit hit) {
    ObjectNode node = record(hit.event());
    node.put("outlet", hit.outlet());
    node.put("title", hit.title());
    hits(node.putArray("hits"), hit.sentence());
    node.put("review", hit.review() == null ? "unreviewed" : hit.review());
    return node;
  }

  static ObjectNode document(DocumentHit hit) {
    ObjectNode node = object();
    node.put("id", hit.id());
    node.put("title", hit.title());
    node.put("outlet", hit.outlet());
    node.put("published", hit.published() == null ? null : hit.published().toString());
    node.put("events", hit.events());
    node.put("length", hit.length());
    node.put("excerpt", hit.excerpt().text());
    hits(node.putArray("hits"), hit.excerpt());
    return node;
  }

  static void facets(ObjectNode node, Map<Facet, List<FacetCount>> facets) {
    facets.forEach(
        (facet, counts) -> {
          ArrayNode list = node.putArray(facet.label());
          counts.forEach(
              each -> list.addObject().put("value", each.value()).put("count", each.count()));
        });
  }

  private static void hits(ArrayNode list, Excerpt excerpt) {
    for (Span span : excerpt.hits()) {
      int begin = excerpt.text().codePointCount(0, span.begin());
      list.addArray()
          .add(begin)
          .add(begin + excerpt.text().codePointCount(span.begin(), span.end()));
    }
  }
}
