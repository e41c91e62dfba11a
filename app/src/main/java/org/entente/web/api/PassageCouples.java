package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Contradictions;
import org.entente.event.scoring.RelationModel;
import org.entente.model.Account;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Passage;
import org.entente.store.Store;

/** Has couples of passages judged, and writes those that cannot both hold. */
final class PassageCouples {
  private static final int ID_BYTES = 8;

  private final Store store;
  private final int most;

  /**
   * For passages of a store.
   *
   * @param most how many couples are judged, the likeliest first
   */
  PassageCouples(Store store, int most) {
    this.store = store;
    this.most = most;
  }

  /**
   * The contradictions among records, surest first.
   *
   * @param wanted which pairs, by codes in the order of the alphabet
   * @param shown how many at most
   * @param done counts the couples that were judged
   */
  ObjectNode found(
      Collection<? extends Coded> records,
      Predicate<List<String>> wanted,
      int shown,
      AtomicLong done) {
    List<Contradiction> found;
    try (RelationModel model = RelationModel.load()) {
      Contradictions contradictions =
          new Contradictions(
              (a, b) -> {
                done.incrementAndGet();
                return model.score(a, b);
              },
              Contradictions.DEFAULT_MIN_CONFIDENCE);
      found = contradictions.among(records, wanted, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ObjectNode node = Json.object().put("state", "done").put("judged", done.get());
    node.put("complete", done.get() < most);
    node.put("found", found.size());
    ArrayNode items = node.putArray("items");
    Map<Passage, String> events = events(records);
    Map<String, Optional<Document>> documents = new HashMap<>();
    found.stream().limit(shown).forEach(each -> items.add(item(each, events, documents)));
    return node;
  }

  private static Map<Passage, String> events(Collection<? extends Coded> records) {
    Map<Passage, String> ids = new HashMap<>();
    for (Coded record : records) {
      if (record instanceof Event event) {
        ids.putIfAbsent(event.passage(), event.id());
      }
    }
    return ids;
  }

  /** With an event of each passage, as a way to its place in the text. */
  private ObjectNode item(
      Contradiction found, Map<Passage, String> events, Map<String, Optional<Document>> documents) {
    ObjectNode node = Json.record(found).put("id", id(found));
    node.put("event_a", events.get(found.a().passage()));
    node.put("event_b", events.get(found.b().passage()));
    source(found.a(), node.path("a"), documents);
    source(found.b(), node.path("b"), documents);
    return node;
  }

  private void source(Account account, JsonNode node, Map<String, Optional<Document>> documents) {
    Optional<Document> document =
        documents.computeIfAbsent(account.passage().doc(), store::document);
    ((ObjectNode) node)
        .put("outlet", document.map(Document::outlet).orElse(null))
        .put("title", document.map(Document::title).orElse(null));
  }

  /** The same for the same two sentences of the same documents, in whatever order they are told. */
  static String id(Contradiction contradiction) {
    String both =
        Stream.of(contradiction.a(), contradiction.b())
            .map(account -> account.passage().doc() + "\n" + account.passage().sentence())
            .sorted()
            .collect(Collectors.joining("\n\n"));
    try {
      byte[] bytes = both.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
