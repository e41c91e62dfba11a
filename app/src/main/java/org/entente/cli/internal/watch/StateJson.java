package org.entente.cli.internal.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.document.feed.FeedItem;
import org.entente.document.feed.Version;
import org.jspecify.annotations.Nullable;

/** A watch as JSON. */
final class StateJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StateJson() {}

  static byte[] format(Watch watch) throws JsonProcessingException {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode feeds = root.putObject("feeds");
    watch.feeds().forEach((url, state) -> feeds.set(url, node(state)));
    ObjectNode hosts = root.putObject("hosts");
    watch.hosts().forEach((host, until) -> hosts.put(host, until.toString()));
    return JSON.writeValueAsBytes(root);
  }

  /**
   * The watch that {@code bytes} hold.
   *
   * @throws IllegalArgumentException where they hold none
   * @throws java.time.DateTimeException where a time in it is none
   */
  static Watch parse(byte[] bytes) throws IOException {
    JsonNode root = JSON.readTree(bytes);
    if (!root.path("feeds").isObject()) {
      throw new IllegalArgumentException("has no \"feeds\"");
    }
    Watch watch = new Watch();
    root.path("feeds").properties().forEach(it -> watch.put(it.getKey(), feed(it.getValue())));
    root.path("hosts")
        .properties()
        .forEach(it -> watch.hosts().put(it.getKey(), Instant.parse(it.getValue().asText())));
    return watch;
  }

  private static ObjectNode node(FeedState state) {
    ObjectNode node = JSON.createObjectNode();
    node.put("etag", state.version().etag());
    node.put("lastModified", state.version().lastModified());
    node.put("due", state.due().toString());
    node.put("failures", state.failures());
    state.pending().forEach(each -> node.withArray("pending").add(node(each)));
    ObjectNode seen = node.putObject("seen");
    new TreeMap<>(state.seen()).forEach((link, day) -> seen.put(link, day.toString()));
    return node;
  }

  private static ObjectNode node(Pending pending) {
    FeedItem item = pending.item();
    ObjectNode node = JSON.createObjectNode();
    node.put("link", item.link());
    node.put("title", item.title());
    node.put("published", item.published() == null ? null : item.published().toString());
    node.put("html", item.html());
    node.put("outlet", item.outlet());
    node.put("tries", pending.tries());
    return node;
  }

  private static FeedState feed(JsonNode node) {
    List<Pending> pending = new ArrayList<>();
    node.path("pending").forEach(each -> pending.add(pending(each)));
    Map<String, LocalDate> seen = new TreeMap<>();
    node.path("seen")
        .properties()
        .forEach(it -> seen.put(it.getKey(), LocalDate.parse(it.getValue().asText())));
    return new FeedState(
        new Version(text(node, "etag"), text(node, "lastModified")),
        Instant.parse(node.path("due").asText()),
        node.path("failures").asInt(),
        pending,
        seen);
  }

  private static Pending pending(JsonNode node) {
    String published = text(node, "published");
    return new Pending(
        new FeedItem(
            node.path("link").asText(),
            text(node, "title"),
            published == null ? null : LocalDate.parse(published),
            node.path("html").asText(),
            text(node, "outlet")),
        node.path("tries").asInt());
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }
}
