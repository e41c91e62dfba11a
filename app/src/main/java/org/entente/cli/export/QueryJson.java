package org.entente.cli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cli.internal.CommandException;
import org.entente.exchange.RecordKind;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code query.json}: which records a bundle holds. */
final class QueryJson {
  private static final JsonMapper JSON = new JsonMapper();

  private QueryJson() {}

  /** The object, on several lines. */
  static String of(Selected selected) {
    EventQuery query = selected.query();
    Sides sides = query.sides();
    ObjectNode root = JSON.createObjectNode();
    ArrayNode codes = root.putArray("sides");
    if (sides != null) {
      codes.add(sides.a());
      if (sides.b() != null) {
        codes.add(sides.b());
      }
    }
    root.put("directed", sides != null && sides.directed());
    root.put("since", text(query.since())).put("until", text(query.until()));
    root.put("dating", query.dating().name().toLowerCase(Locale.ROOT));
    put("types", query.types().stream().map(EventType::name).toList(), root);
    put("statuses", query.statuses().stream().map(Status::label).toList(), root);
    root.put("doc", query.doc());
    put("datasets", List.copyOf(query.datasets()), root);
    put("kinds", selected.kinds().stream().map(RecordKind::label).toList(), root);
    return root.toPrettyString() + "\n";
  }

  /**
   * The same choice in another store.
   *
   * @throws CommandException if the file is not one that a bundle holds
   */
  static Selected read(Path file, Store store) throws IOException {
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      EventQuery query =
          EventQuery.all()
              .withSides(sides(texts(root, "sides"), root.path("directed").asBoolean()))
              .withSince(day(root.path("since")))
              .withUntil(day(root.path("until")))
              .withDating(Dating.valueOf(upper(root.path("dating").asText())))
              .withTypes(set(texts(root, "types").stream().map(EventType::valueOf).toList()))
              .withStatuses(
                  set(
                      texts(root, "statuses").stream()
                          .map(it -> Status.valueOf(upper(it)))
                          .toList()))
              .withDoc(root.path("doc").textValue())
              .withDatasets(set(texts(root, "datasets")));
      Set<RecordKind> kinds =
          set(texts(root, "kinds").stream().map(it -> RecordKind.valueOf(upper(it))).toList());
      return new Selected(store, query, kinds);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw CommandException.failed(file + " does not say which records it is about.");
    }
  }

  private static @Nullable Sides sides(List<String> codes, boolean directed) {
    return codes.isEmpty()
        ? null
        : new Sides(codes.get(0), codes.size() > 1 ? codes.get(1) : null, directed);
  }

  private static void put(String field, List<String> values, ObjectNode root) {
    ArrayNode list = root.putArray(field);
    values.stream().sorted().forEach(list::add);
  }

  private static List<String> texts(JsonNode root, String field) {
    List<String> texts = new ArrayList<>();
    root.path(field).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static <T> Set<T> set(List<T> values) {
    return values.stream().collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String upper(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
