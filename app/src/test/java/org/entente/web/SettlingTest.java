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
            Texts.document("a.txt", "One", "Delta Wire")
                .event(
                    "EGY>ETH",
                    EventType.ACCUSE,
                    "2021-03-01",
                    null,
                    "Egypt said that Ethiopia began to fill the dam on 1 March."),
            Texts.document("b.txt", "Other", "Nile Reading Room")
                .event(
                    "ETH>EGY",
                    EventType.REJECT,
                    "2021-03-02",
                    "Addis Ababa",
                    "Ethiopia told Egypt that it did not begin to fill the dam on 1 March."));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void whatIsSettledIsNoLongerOpenUntilItIsOpenedAgain() throws Exception {
    JsonNode all = found("");
    assertThat(all.path("items")).hasSize(1);
    JsonNode item = all.at("/items/0");
    assertThat(item.at("/a/outlet").asText()).isEqualTo("Delta Wire");
    assertThat(item.at("/settlement/settled").asBoolean()).isFalse();
    String id = item.path("id").asText();

    JsonNode settled = well(post(id, true, "The minister was misquoted.", 0));
    assertThat(settled.path("by").asText()).isEqualTo(WorkspaceSettings.user());
    assertThat(found("").path("items")).isEmpty();
    JsonNode kept = found("?state=settled&pair=EGY-ETH").at("/items/0/settlement");
    assertThat(kept.path("reason").asText()).isEqualTo("The minister was misquoted.");

    well(post(id, false, "", settled.path("revision").asLong()));
    assertThat(found("?type=" + item.path("type").asText()).path("total").asInt()).isEqualTo(1);
    assertThat(found("?pair=EGY-SDN").path("total").asInt()).isZero();
  }

  @Test
  void thePairTellsTheSameUnderTheSameId() throws Exception {
    String id = found("").at("/items/0/id").asText();
    JsonNode pair = result("/api/v1/pairs/EGY/ETH/contradictions");
    assertThat(pair.at("/items/0/id").asText()).isEqualTo(id);
  }

  @Test
  void theSecondOfTwoIsToldWhatTheFirstDecided() throws Exception {
    String id = found("").at("/items/0/id").asText();
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
