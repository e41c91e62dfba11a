package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API finds. */
class SearchTest {
  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    served = Served.of(folder.resolve("store"), Texts.nile());
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() throws Exception {
    List<String> all = texts(served.json("/events?sort=type"), "id");
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < 7; offset += 2) {
      paged.addAll(texts(served.json("/events?sort=type&limit=2&offset=" + offset), "id"));
    }
    assertThat(paged).isEqualTo(all).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void eventsComeNewestFirstOnTheirOwnDayOrThatOfPublication() throws Exception {
    assertThat(texts(served.json("/events"), "sentence"))
        .startsWith("Ethiopia rejected Egyptian demands.", "Egypt and Ethiopia met in Kinshasa.")
        .endsWith("The three signed a declaration on the dam.");
    assertThat(served.json("/events?dating=event&since=2000-01-01").path("total").asInt())
        .isEqualTo(6);
  }

  @Test
  void wordsAreFoundInAnyFormAndMarkedWhereTheyStand() throws Exception {
    JsonNode found = served.json("/events?q=promises+ethiopia");
    assertThat(texts(found, "sentence")).containsExactly("Sudan praised Ethiopia’s 🤝 promise.");
    assertThat(found.at("/items/0/hits").toString()).isEqualTo("[[14,22],[27,34]]");
  }

  @Test
  void phrasesBeginningsAndExclusionsAreUnderstood() throws Exception {
    assertThat(total("\"of the dam\"")).isZero();
    assertThat(total("\"filling the dam\"")).isEqualTo(1);
    assertThat(total("declar*")).isEqualTo(1);
    assertThat(total("dam -declaration")).isEqualTo(1);
    assertThat(total("relief OR declaration")).isEqualTo(2);
  }

  @Test
  void whateverIsTypedIsNoError() throws Exception {
    for (String typed :
        List.of(
            "\"",
            "'",
            "*",
            "-",
            "AND",
            "NEAR(",
            "a:b",
            "{x} : y",
            "^",
            "🤝",
            ")(",
            "\\",
            "%",
            "OR",
            "-\"a b\"",
            "\u0000x")) {
      HttpResponse<String> response =
          served.get("/api/v1/events?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
      assertThat(response.statusCode()).as(typed).isEqualTo(200);
    }
  }

  @Test
  void facetsCountWhatElseMayBeChosen() throws Exception {
    JsonNode facets = served.json("/facets?actor=EGY&with=ETH&type=accuse");
    assertThat(counts(facets, "type"))
        .containsExactlyInAnyOrder("ACCUSE 1", "AGREE 1", "CONSULT 1", "REJECT 1", "THREATEN 1");
    assertThat(counts(facets, "speaker")).containsExactly("the minister 1");
    assertThat(counts(facets, "outlet")).containsExactly("Delta Wire 1");
    assertThat(counts(facets, "year")).containsExactly("2020 1");
    assertThat(counts(facets, "actor")).containsExactly("EGY 1", "ETH 1");
  }

  @Test
  void twoFacetsNarrowTogether() throws Exception {
    String filters = "type=accuse&type=threaten&speaker=the+president";
    assertThat(served.json("/events?" + filters).path("total").asInt()).isEqualTo(1);
    assertThat(counts(served.json("/facets?" + filters), "speaker"))
        .containsExactly("the minister 1", "the president 1");
  }

  @Test
  void documentsAreFoundByTheirWordsTheirEventsAndTheirOutlet() throws Exception {
    assertThat(texts(served.json("/documents?q=declaration"), "id")).containsExactly("b.txt");
    assertThat(texts(served.json("/documents?q=leaders"), "id")).containsExactly("b.txt");
    assertThat(texts(served.json("/documents?actor=EGY&type=aid"), "id")).containsExactly("c.txt");
    assertThat(texts(served.json("/documents?outlet=Delta+Wire"), "id")).containsExactly("a.txt");
    assertThat(texts(served.json("/documents?sort=-events"), "id"))
        .containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void anExportHoldsAllThatTheSearchFinds() throws Exception {
    List<String> shown = texts(served.json("/events?actor=EGY&sort=confidence"), "id");
    HttpResponse<String> lines =
        served.get("/api/v1/export?format=jsonl&actor=EGY&sort=confidence&limit=2");
    List<String> exported = new ArrayList<>();
    for (String line : lines.body().lines().toList()) {
      exported.add(Served.parse(line).path("id").asText());
    }
    assertThat(exported).isEqualTo(shown).hasSize(6);
    HttpResponse<String> csv = served.get("/api/v1/export?actor=EGY&sort=confidence");
    assertThat(csv.body().lines()).hasSize(7).element(1).asString().contains(shown.get(0));
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"entente-events.csv\"");
    assertThat(served.get("/api/v1/export?of=documents").body().lines()).hasSize(4);
  }

  @Test
  void pairsAreCountedOnceAnEventAndYearByYear() throws Exception {
    JsonNode busiest = served.json("/pairs?limit=1").at("/items/0");
    assertThat(busiest.path("a").asText() + busiest.path("b").asText()).isEqualTo("EGYETH");
    assertThat(busiest.path("cooperation").asInt()).isEqualTo(2);
    assertThat(busiest.path("conflict").asInt()).isEqualTo(3);
    assertThat(busiest.path("years")).hasSize(3);
  }

  @Test
  void aStoreWithoutAnythingHasAnswersToo() throws Exception {
    try (Served empty = Served.of(folder.resolve("empty"))) {
      for (String path :
          List.of("/summary", "/actors", "/pairs", "/events", "/facets", "/documents")) {
        assertThat(empty.json(path)).isNotNull();
      }
      assertThat(empty.json("/pairs/EGY/ETH/series").path("periods")).isEmpty();
      assertThat(empty.json("/summary").path("first").isNull()).isTrue();
    }
  }

  @Test
  void wordsThatAreNotIndexedYetAreToBeAskedForAgain() throws Exception {
    served.close();
    served = Served.open(folder.resolve("store"), WorkspaceSettings.local(0), false);
    HttpResponse<String> response = served.get("/api/v1/events?q=dam");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(served.get("/api/v1/events").statusCode()).isEqualTo(200);
  }

  @Test
  void idsThatLookLikePathsOrMarkupLeadToTheirDocuments() throws Exception {
    List<String> ids =
        List.of(
            "https://x.example/a?b=c#d",
            "a/../b.txt",
            "<script>alert(1)</script>",
            "100 %.txt",
            "ü ♜\"'.txt",
            "back\\slash;x=1");
    Texts[] documents =
        ids.stream()
            .map(
                id ->
                    Texts.document(id, "<img src=x onerror=alert(1)>", "</script>")
                        .event("EGY>ETH", EventType.AID, null, "\"><b>", "<b>" + id + "</b>"))
            .toArray(Texts[]::new);
    try (Served hostile = Served.of(folder.resolve("hostile"), documents)) {
      for (String id : ids) {
        String path =
            "/documents/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(hostile.json(path).path("id").asText()).isEqualTo(id);
        assertThat(texts(hostile.json(path + "/records"), "doc")).containsExactly(id);
        HttpResponse<String> page = hostile.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("alert(1)");
      }
      assertThat(hostile.get("/api/v1/documents").headers().firstValue("Content-Type"))
          .contains("application/json");
    }
  }

  private int total(String typed) throws Exception {
    String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return served.json("/events?q=" + query).path("total").asInt();
  }

  private static List<String> texts(JsonNode found, String field) {
    List<String> texts = new ArrayList<>();
    found.path("items").forEach(item -> texts.add(item.path(field).asText()));
    return texts;
  }

  private static List<String> counts(JsonNode facets, String facet) {
    List<String> counts = new ArrayList<>();
    facets
        .path(facet)
        .forEach(each -> counts.add(each.path("value").asText() + " " + each.path("count")));
    return counts;
  }
}
