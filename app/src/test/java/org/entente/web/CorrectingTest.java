package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.entente.store.AnnotationLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API does with corrections. */
class CorrectingTest {
  @TempDir Path folder;
  private Served served;
  private String doc;
  private String event;

  @BeforeEach
  void serve() throws Exception {
    served = Served.of(folder.resolve("store"), Texts.nile());
    JsonNode first = served.json("/events?limit=1").at("/items/0");
    doc = first.path("doc").asText();
    event = first.path("id").asText();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void whatIsCorrectedIsAnsweredEverywhereAtOnce() throws Exception {
    long before = served.json("/events?type=coerce").path("total").asLong();
    JsonNode answer = well(send(0, "'action': 'change', 'after': {'event': 'COERCE'}"));
    JsonNode reviewed = reviewed(answer);
    assertThat(reviewed.path("review").asText()).isEqualTo("corrected");
    assertThat(reviewed.at("/human/event").asText()).isEqualTo("COERCE");
    assertThat(reviewed.at("/machine/event").asText()).isNotEqualTo("COERCE");
    assertThat(served.json("/events?type=coerce").path("total").asLong()).isEqualTo(before + 1);
    assertThat(served.json("/events/" + event + "/corrections").at("/event")).isEqualTo(reviewed);
    assertThat(served.json("/events/" + event).path("event").asText()).isEqualTo("COERCE");
    assertThat(served.json("/corrections").at("/items/0/by").asText())
        .isEqualTo(WorkspaceSettings.user());
  }

  @Test
  void whatIsRejectedNoLongerCountsUntilItIsUndone() throws Exception {
    long before = served.json("/summary").path("events").asLong();
    JsonNode answer = well(send(0, "'action': 'reject'"));
    assertThat(served.json("/summary").path("events").asLong()).isEqualTo(before - 1);
    long entry = answer.at("/history/0/id").asLong();
    answer = well(send(entry, "'action': 'undo', 'of': " + entry));
    assertThat(reviewed(answer).path("review").asText()).isEqualTo("unreviewed");
    assertThat(served.json("/summary").path("events").asLong()).isEqualTo(before);
    long undo = answer.path("revision").asLong();
    assertThat(
            reviewed(well(send(undo, "'action': 'redo', 'of': " + entry))).path("review").asText())
        .isEqualTo("rejected");
  }

  @Test
  void whatPeopleMadeOfEventsIsAFacet() throws Exception {
    long all = served.json("/events").path("total").asLong();
    assertThat(served.json("/facets").at("/review/0/count").asLong()).isEqualTo(all);
    well(send(0, "'action': 'reject'"));
    assertThat(served.json("/events?review=rejected").at("/items/0/id").asText()).isEqualTo(event);
    assertThat(served.json("/events?review=unreviewed").path("total").asLong()).isEqualTo(all - 1);
    assertThat(served.json("/facets?review=rejected").at("/type").size()).isEqualTo(1);
    assertThat(served.json("/facets").path("review").toString())
        .contains("{\"value\":\"unreviewed\",\"count\":" + (all - 1) + "}");
  }

  @Test
  void theSecondOfTwoIsToldWhatTheFirstDid() throws Exception {
    well(send(0, "'action': 'reject'"));
    HttpResponse<String> second = send(0, "'action': 'accept'");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = Served.parse(second.body());
    assertThat(problem.at("/since/0/action").asText()).isEqualTo("reject");
    assertThat(reviewed(problem).path("review").asText()).isEqualTo("rejected");
    assertThat(AnnotationLog.of(folder.resolve("store")).newest()).isEqualTo(1);
  }

  @Test
  void markedTextBecomesAnEvent() throws Exception {
    JsonNode answer =
        well(
            send(
                0,
                "'action': 'add', 'begin': 0, 'end': 9, 'value': {'event': 'AGREE',"
                    + " 'actor': ['EGY'], 'recipient': ['SDN']}"));
    JsonNode added = answer.path("events").get(0);
    assertThat(added.path("review").asText()).isEqualTo("added");
    assertThat(added.path("machine").isNull()).isTrue();
    assertThat(served.json("/events?actor=EGY&with=SDN&type=agree").path("total").asLong())
        .isPositive();
  }

  @Test
  void whatIsCorrectedIsStillFoundByItsWords() throws Exception {
    String word = served.json("/events/" + event).path("sentence").asText().split(" ", 2)[0];
    long before = served.json("/events?q=" + word).path("total").asLong();
    assertThat(before).isPositive();
    well(send(0, "'action': 'change', 'after': {'event': 'COERCE'}"));
    assertThat(served.json("/events?q=" + word).path("total").asLong()).isEqualTo(before);
    assertThat(served.json("/events?type=coerce&q=" + word).path("total").asLong()).isPositive();
  }

  @Test
  void decidedSentencesAreExportedForTraining() throws Exception {
    assertThat(served.get("/api/v1/corrections/export").body()).isEmpty();
    well(send(0, "'action': 'change', 'after': {'event': 'COERCE'}"));
    String lines = served.get("/api/v1/corrections/export").body();
    for (String line : lines.lines().toList()) {
      assertThat(Served.parse(line).path("events").size()).isPositive();
    }
  }

  @Test
  void nonsenseIsRefusedInWords() throws Exception {
    for (String wrong :
        List.of(
            "'action': 'dance'",
            "'action': 'change', 'after': {'event': 'DANCE'}",
            "'action': 'change', 'after': {'id': 'x'}",
            "'action': 'note', 'text': ''",
            "'action': 'undo', 'of': 7",
            "'action': 'add', 'begin': 5, 'end': 2, 'value': {}")) {
      HttpResponse<String> response = send(0, wrong);
      assertThat(response.statusCode()).as(wrong + response.body()).isEqualTo(400);
      assertThat(Served.parse(response.body()).path("detail").asText()).isNotBlank();
    }
    for (String wrong : List.of("", "[]", "{", "null", "{\"doc\":[[[[[[[[1]]]]]]]]}")) {
      assertThat(served.post("/api/v1/corrections", wrong).statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(served.post("/api/v1/corrections", "x".repeat(70_000)).statusCode()).isEqualTo(413);
    assertThat(AnnotationLog.of(folder.resolve("store")).newest()).isZero();
  }

  @Test
  void otherSitesCannotCorrect() throws Exception {
    String body = body(0, "'action': 'reject'");
    assertThat(
            served.post("/api/v1/corrections", body, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    for (String site : List.of("cross-site", "same-site", "none")) {
      HttpResponse<String> response =
          served.post(
              "/api/v1/corrections", body, "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate");
      assertThat(response.statusCode()).as(site).isIn(403, 415);
    }
    HttpRequest form =
        HttpRequest.newBuilder(URI.create(served.address() + "api/v1/corrections"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(form, HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(415);
    assertThat(served.post("/api/v1/events", body).statusCode()).isEqualTo(405);
    assertThat(AnnotationLog.of(folder.resolve("store")).newest()).isZero();
  }

  private HttpResponse<String> send(long revision, String members) throws Exception {
    return served.post("/api/v1/corrections", body(revision, members));
  }

  private String body(long revision, String members) {
    return "{\"doc\": \"%s\", \"event\": \"%s\", \"revision\": %d, %s}"
        .formatted(doc, event, revision, members.replace('\'', '"'));
  }

  private JsonNode reviewed(JsonNode document) {
    for (JsonNode each : document.path("events")) {
      if (each.path("id").asText().equals(event)) {
        return each;
      }
    }
    throw new AssertionError("no " + event + " in " + document);
  }

  private static JsonNode well(HttpResponse<String> response) throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Served.parse(response.body());
  }
}
