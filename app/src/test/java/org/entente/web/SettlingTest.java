package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.entente.model.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API does with contradictions of the whole store. */
class SettlingTest {
  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    served =
        Served.of(
            folder.resolve("store"),
            surer("a.txt", "Delta Wire")
                .event(
                    "EGY>ETH", EventType.ASSAULT, null, null, "Egypt shelled an Ethiopian post."),
            surer("b.txt", "Nile Reading Room")
                .event(
                    "EGY>ETH",
                    EventType.ASSAULT,
                    null,
                    null,
                    "Egypt never shelled any Ethiopian post, its army said."));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void whatIsSettledIsNoLongerOpenUntilItIsOpenedAgain() throws Exception {
    JsonNode all = found("?pair=EGY-ETH");
    assertThat(all.path("items")).hasSize(1);
    JsonNode item = all.at("/items/0");
    assertThat(item.at("/a/outlet").asText()).isEqualTo("Delta Wire");
    assertThat(item.at("/settlement/settled").asBoolean()).isFalse();
    String id = item.path("id").asText();

    JsonNode settled = well(post(id, true, "The minister was misquoted.", 0));
    assertThat(settled.path("by").asText()).isEqualTo(WorkspaceSettings.user());
    assertThat(found("?pair=EGY-ETH").path("items")).isEmpty();
    JsonNode kept = found("?state=settled&pair=EGY-ETH").at("/items/0/settlement");
    assertThat(kept.path("reason").asText()).isEqualTo("The minister was misquoted.");

    well(post(id, false, "", settled.path("revision").asLong()));
    assertThat(found("?pair=EGY-ETH&type=" + item.path("type").asText()).path("total").asInt())
        .isEqualTo(1);
    assertThat(found("?pair=EGY-SDN").path("total").asInt()).isZero();
  }

  @Test
  void thePairTellsTheSameUnderTheSameId() throws Exception {
    String id = found("?pair=EGY-ETH").at("/items/0/id").asText();
    assertThat(id).matches("[0-9a-f]{16}");
    JsonNode pair = result("/api/v1/pairs/EGY/ETH/contradictions");
    assertThat(pair.at("/items/0/id").asText()).isEqualTo(id);
  }

  @Test
  void theSecondOfTwoIsToldWhatTheFirstDecided() throws Exception {
    String id = found("?pair=EGY-ETH").at("/items/0/id").asText();
    well(post(id, true, "One reason.", 0));
    HttpResponse<String> second = post(id, true, "Another.", 0);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(Served.parse(second.body()).at("/now/reason").asText()).isEqualTo("One reason.");
  }

  @Test
  void whatMakesNoSenseIsRefused() throws Exception {
    assertThat(post("0123456789abcdef", true, " ", 0).statusCode()).isEqualTo(400);
    assertThat(post("../etc", true, "x", 0).statusCode()).isEqualTo(400);
    assertThat(served.post("/api/v1/contradictions", "[1]").statusCode()).isEqualTo(400);
    assertThat(served.post("/api/v1/contradictions", "{").statusCode()).isEqualTo(400);
    assertThat(served.post("/api/v1/contradictions", "{}", "Origin", "http://evil").statusCode())
        .isEqualTo(403);
  }

  /** A document whose next event is a sure one, since surety grows with every event. */
  private static Texts surer(String id, String outlet) {
    Texts document = Texts.document(id, "Title", outlet);
    for (String gift : new String[] {"tents", "flour", "pumps", "seeds"}) {
      document.event("SDN>KEN", EventType.AID, null, null, outlet + ": Sudan sent " + gift + ".");
    }
    return document;
  }

  private HttpResponse<String> post(String id, boolean settled, String reason, long revision)
      throws Exception {
    return served.post(
        "/api/v1/contradictions",
        "{\"id\": \"%s\", \"settled\": %s, \"reason\": \"%s\", \"revision\": %d}"
            .formatted(id, settled, reason, revision));
  }

  private static JsonNode well(HttpResponse<String> response) throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Served.parse(response.body());
  }

  private JsonNode found(String query) throws Exception {
    return result("/api/v1/contradictions" + query);
  }

  private JsonNode result(String path) throws Exception {
    HttpResponse<String> response = served.get(path);
    for (int i = 0; response.statusCode() == 202 && i < 120; i++) {
      Thread.sleep(500);
      response = served.get(path);
    }
    return well(response);
  }
}
