package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What readers ask while they narrow a search, made up of what a store holds. */
final class FilterQuestions {
  private static final List<String> WORDS =
      List.of("talks", "agreement", "president", "sanctions", "border", "minister", "support");

  private final List<String> actors;
  private final List<String> types;
  private final List<String> quads;
  private final List<String> statuses;
  private final List<String> outlets;
  private final List<String> years;
  private final List<String[]> pairs;

  /**
   * A question.
   *
   * @param kind by which answers are counted together
   * @param path with its query
   */
  record Question(String kind, String path) {}

  private FilterQuestions(JsonNode facets, JsonNode pairs) {
    actors = values(facets, "actor");
    types = values(facets, "type");
    quads = values(facets, "quad");
    statuses = values(facets, "status");
    outlets = values(facets, "outlet");
    years = values(facets, "year");
    this.pairs = new ArrayList<>();
    pairs
        .path("items")
        .forEach(
            pair ->
                this.pairs.add(new String[] {pair.path("a").asText(), pair.path("b").asText()}));
  }

  /** Those that fit what a server has. */
  static FilterQuestions of(ServeProcess server) throws IOException, InterruptedException {
    JsonMapper json = new JsonMapper();
    return new FilterQuestions(
        json.readTree(server.get("/api/v1/facets").body()),
        json.readTree(server.get("/api/v1/pairs?limit=60").body()));
  }

  private static List<String> values(JsonNode facets, String name) {
    List<String> values = new ArrayList<>();
    facets.path(name).forEach(each -> values.add(each.path("value").asText()));
    return values;
  }

  /**
   * A question by chance; a reader's filter asks for a page and its facets, one after the other.
   */
  List<Question> next(Random random) {
    int which = random.nextInt(10);
    if (which < 6) {
      String filter = events(random);
      return List.of(
          new Question("events", "/api/v1/events?limit=50" + filter),
          new Question("facets of events", "/api/v1/facets?of=events" + filter));
    }
    if (which < 8) {
      String filter = documents(random);
      return List.of(
          new Question("documents", "/api/v1/documents?limit=50" + filter),
          new Question("facets of documents", "/api/v1/facets?of=documents" + filter));
    }
    String[] pair = pairs.get(random.nextInt(pairs.size()));
    String time = time(random).replaceFirst("^&", "?");
    return List.of(
        new Question("series of a pair", path(pair) + "/series" + time),
        new Question(
            "events of a pair",
            "/api/v1/events?limit=50&actor="
                + encoded(pair[0])
                + "&with="
                + encoded(pair[1])
                + time(random)));
  }

  private static String path(String[] pair) {
    return "/api/v1/pairs/" + encoded(pair[0]) + "/" + encoded(pair[1]);
  }

  private String events(Random random) {
    StringBuilder filter = new StringBuilder();
    maybe(filter, "actor", actors, 2, random);
    maybe(filter, "type", types, 3, random);
    maybe(filter, "quad", quads, 5, random);
    maybe(filter, "status", statuses, 4, random);
    maybe(filter, "outlet", outlets, 5, random);
    maybe(filter, "q", WORDS, 5, random);
    filter.append("&min_confidence=0.").append(random.nextInt(90) + 1);
    return filter + time(random);
  }

  private String documents(Random random) {
    StringBuilder filter = new StringBuilder();
    maybe(filter, "outlet", outlets, 3, random);
    maybe(filter, "actor", actors, 2, random);
    maybe(filter, "type", types, 3, random);
    maybe(filter, "q", WORDS, 3, random);
    return filter + time(random);
  }

  /** Days differ so much that hardly any question comes twice. */
  private String time(Random random) {
    if (years.isEmpty()) {
      return "";
    }
    String first = years.get(random.nextInt(years.size()));
    return String.format(
        Locale.ROOT, "&since=%s-%02d-%02d", first, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static void maybe(
      StringBuilder filter, String name, List<String> values, int oneIn, Random random) {
    if (!values.isEmpty() && random.nextInt(oneIn) == 0) {
      filter.append('&').append(name).append('=');
      filter.append(encoded(values.get(random.nextInt(values.size()))));
    }
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
