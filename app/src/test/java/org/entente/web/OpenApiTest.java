package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.web.api.Api;
import org.entente.web.api.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server does what openapi.json says, path by path and field by field. */
class OpenApiTest {
  @TempDir Path folder;
  private Served served;
  private JsonNode description;

  @BeforeEach
  void serve() throws Exception {
    Path store = folder.resolve("store");
    Texts.store(store, Texts.nile());
    OthersEvents.nile(store);
    served = Served.open(store, WorkspaceSettings.local(0), true);
    description = served.json("/openapi.json");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void everyEndpointIsDescribedAndNothingElse() {
    served.close();
    try (Store store = Store.open(folder.resolve("store"), Access.READ)) {
      Names names = Names.of(Map.of());
      Set<String> paths =
          Stream.concat(
                  Api.endpoints(store, names).stream().map(endpoint -> endpoint.path()),
                  Api.files(store, names).stream().map(endpoint -> endpoint.path()))
              .collect(Collectors.toCollection(TreeSet::new));
      paths.addAll(List.of("/export", "/openapi.json", "/corrections/export"));
      assertThat(names(description.path("paths"))).containsExactlyInAnyOrderElementsOf(paths);
    }
  }

  @Test
  void everyPathAnswersAsDescribed() throws Exception {
    for (String path : names(description.path("paths"))) {
      JsonNode content = operation(path).path("responses").path("200").path("content");
      HttpResponse<String> response = result("/api/v1" + filled(path));
      assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
      String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
      assertThat(names(content)).as(path).contains(type);
      if (type.equals("application/json")) {
        List<String> faults = new ArrayList<>();
        check(Served.parse(response.body()), content.path(type).path("schema"), path, faults);
        assertThat(faults).isEmpty();
      }
    }
  }

  @Test
  void everyParameterThatIsDescribedIsUnderstood() throws Exception {
    for (String path : names(description.path("paths"))) {
      for (JsonNode reference : operation(path).path("parameters")) {
        JsonNode parameter = resolved(reference);
        boolean given = parameter.path("required").asBoolean();
        if (given || !parameter.path("in").asText().equals("query")) {
          continue;
        }
        String name = parameter.path("name").asText();
        String query = name + "=" + encode(example(parameter.path("schema")));
        String with = name.equals("with") ? "&actor=EGY" : "";
        HttpResponse<String> response = result(asked(path, query + with));
        assertThat(response.statusCode()).as(path + "?" + query).isEqualTo(200);
      }
    }
  }

  @Test
  void whatIsNotDescribedIsRefusedWithAProblem() throws Exception {
    for (String path : names(description.path("paths"))) {
      if (path.equals("/openapi.json")) {
        continue;
      }
      HttpResponse<String> response = served.get(asked(path, "colour=red"));
      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      JsonNode problem = Served.parse(response.body());
      List<String> faults = new ArrayList<>();
      check(problem, description.at("/components/schemas/Problem"), path, faults);
      assertThat(faults).isEmpty();
      assertThat(problem.path("detail").asText()).contains("colour");
    }
  }

  /** The answer, once it is computed where that takes a while. */
  private HttpResponse<String> result(String path) throws Exception {
    HttpResponse<String> response = served.get(path);
    for (int i = 0; response.statusCode() == 202 && i < 120; i++) {
      Thread.sleep(500);
      response = served.get(path);
    }
    return response;
  }

  private JsonNode operation(String path) {
    return description.path("paths").path(path).path("get");
  }

  private String asked(String path, String query) throws Exception {
    String filled = filled(path);
    return "/api/v1" + filled + (filled.contains("?") ? "&" : "?") + query;
  }

  private String filled(String path) throws Exception {
    String filled =
        path.replace("{a}", "EGY")
            .replace("{b}", "ETH")
            .replace("{kind}", "visits")
            .replace("{dataset}", "gdelt?key=" + OthersEvents.TOLD)
            .replace("{c}", "SDN");
    String id =
        path.startsWith("/events")
            ? served.json("/events?limit=1").at("/items/0/id").asText()
            : "a.txt";
    return filled.replace("{id}", id);
  }

  private static String example(JsonNode schema) {
    JsonNode item = schema.has("items") ? schema.path("items") : schema;
    if (item.has("example")) {
      return item.path("example").asText();
    }
    if (item.has("enum")) {
      return item.path("enum").get(item.path("enum").size() - 1).asText();
    }
    return switch (item.path("type").asText()) {
      case "integer", "number" -> "1";
      case "boolean" -> "true";
      default -> item.path("format").asText().equals("date") ? "2020-01-01" : "date";
    };
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  private void check(JsonNode value, JsonNode reference, String at, List<String> faults) {
    JsonNode schema = resolved(reference);
    if (schema.has("type") && !types(schema).contains(type(value))) {
      faults.add(at + " is " + type(value) + ", not " + schema.path("type"));
      return;
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      faults.add(at + " is " + value);
    }
    if (value.isObject()) {
      schema.path("required").forEach(name -> require(value, name.asText(), at, faults));
    }
    if (value.isObject() && schema.has("properties") && schema.path("required").size() > 0) {
      names(value).stream()
          .filter(name -> !isOpen(schema) && !schema.path("properties").has(name))
          .forEach(name -> faults.add(at + "." + name + " is not described"));
    }
    names(schema.path("properties")).stream()
        .filter(value::has)
        .forEach(
            name ->
                check(
                    value.path(name),
                    schema.path("properties").path(name),
                    at + "." + name,
                    faults));
    if (value.isArray() && schema.has("items")) {
      value.forEach(item -> check(item, schema.path("items"), at + "[]", faults));
    }
  }

  /** Records of other kinds than events have more fields than are described. */
  private boolean isOpen(JsonNode schema) {
    return schema.equals(description.at("/components/schemas/Record"));
  }

  private static void require(JsonNode value, String name, String at, List<String> faults) {
    if (!value.has(name)) {
      faults.add(at + " lacks " + name);
    }
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode each : list) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asText()));
    } else {
      types.add(type.asText());
    }
    return types.contains("number")
        ? Stream.concat(types.stream(), Stream.of("integer")).toList()
        : types;
  }

  private static String type(JsonNode value) {
    return value.isIntegralNumber()
        ? "integer"
        : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
