package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.store.Store;
import org.entente.store.correction.Corrections;
import org.entente.store.correction.Entry;
import org.entente.store.correction.TrainingLines;

/** All that people did, the latest first, page by page. */
final class TrailEndpoint implements Endpoint {
  private static final int PAGE = 50;

  private final Store store;

  TrailEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/corrections";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    Set<String> by = asked.texts("by");
    String doc = asked.text("doc");
    Corrections corrections = Corrections.of(store);
    List<Entry> entries =
        new ArrayList<>(
            corrections.trail().stream()
                .filter(entry -> by.isEmpty() || by.contains(entry.by()))
                .filter(entry -> doc == null || doc.equals(entry.doc()))
                .toList());
    Collections.reverse(entries);
    ObjectNode node = Json.object();
    node.put("total", entries.size());
    TrainingLines.Lines training = TrainingLines.of(corrections.documents());
    node.put("sentences", training.lines().size()).put("left_out", training.leftOut());
    List<Entry> page =
        entries.stream().skip(Filters.offset(asked)).limit(Filters.limit(asked, PAGE)).toList();
    ReviewJson.entries(node.putArray("items"), page, Set.of());
    node.path("items").forEach(item -> ((ObjectNode) item).remove("undone"));
    return node;
  }
}
