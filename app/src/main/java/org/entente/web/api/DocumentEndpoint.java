package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.store.Store;

/** A document as it was read, with the hash of its text. */
final class DocumentEndpoint implements Endpoint {
  private final Store store;

  DocumentEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/documents/{id}";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    Document document = find(store, asked.part("id"));
    ObjectNode node = Json.object();
    node.put("id", document.id());
    node.put("title", document.title());
    node.put("outlet", document.outlet());
    node.put("published", document.published() == null ? null : document.published().toString());
    node.put("url", document.url());
    node.put("language", document.language());
    node.put("sha256", hash(document.text()));
    node.put("text", document.text());
    blocks(node.putArray("blocks"), document);
    return node;
  }

  /** The document of this id, or a problem. */
  static Document find(Store store, String id) {
    return store
        .document(id)
        .orElseThrow(() -> Problem.notFound("no document has the id '" + id + "'"));
  }

  private static void blocks(ArrayNode list, Document document) {
    int unit = 0;
    int point = 0;
    for (Block block : document.blocks()) {
      int begin = point + document.text().codePointCount(unit, block.span().begin());
      int end = begin + document.text().codePointCount(block.span().begin(), block.span().end());
      list.addObject()
          .put("begin", begin)
          .put("end", end)
          .put("kind", block.kind().name().toLowerCase(Locale.ROOT))
          .put("post", block.post())
          .put("author", block.author())
          .put("date", block.date() == null ? null : block.date().toString());
      unit = block.span().end();
      point = end;
    }
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
