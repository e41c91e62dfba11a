package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API tells of a pair. */
class PairAnswersTest {
  private static final String PAIR = "/pairs/EGY/ETH";

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
  void theRelationCountsEachActInItsPeriod() throws Exception {
    JsonNode relation = served.json(PAIR + "/relation?by=year");
    assertThat(relation.at("/a/name").asText()).isEqualTo("Egypt");
    assertThat(relation.path("periods")).hasSize(7);
    assertThat(relation.at("/periods/0/start").asText()).isEqualTo("2015-01-01");
    assertThat(relation.at("/periods/6/conflict/acts").asInt()).isEqualTo(2);
    assertThat(relation.path("by_publication").asInt()).isEqualTo(1);
    assertThat(relation.path("finding").asText()).contains("Egypt").contains("Ethiopia");
    assertThat(relation.path("merged").asBoolean()).isTrue();
  }

  @Test
  void boundsNarrowTheRelation() throws Exception {
    JsonNode relation = served.json(PAIR + "/relation?by=year&since=2020-01-01&until=2020-12-31");
    assertThat(relation.path("periods")).hasSize(1);
    assertThat(relation.at("/periods/0/cooperation/acts").asInt()).isZero();
  }

  @Test
  void aRowOfALedgerNamesEveryoneWhoTellsIt() throws Exception {
    JsonNode ledger = served.json(PAIR + "/ledgers/statements");
    assertThat(ledger.path("items")).isNotEmpty();
    for (JsonNode row : ledger.path("items")) {
      assertThat(row.path("told").findValuesAsText("event")).contains(row.path("id").asText());
    }
    assertThat(ledger.path("items").findValuesAsText("outlet")).contains("Delta Wire");
    assertThat(ledger.path("items").findValuesAsText("speaker")).contains("the minister");
  }

  @Test
  void wrongQuestionsAreRefusedWithTheReason() throws Exception {
    refused(PAIR + "/ledgers/weddings", 404, "visits");
    refused("/pairs/EGY/egy/relation", 400, "twice");
    refused(PAIR + "/limits/ETH", 400, "third");
    refused(PAIR + "/relation?since=2021-01-01&until=2020-01-01", 400, "before");
  }

  private void refused(String path, int status, String reason) throws Exception {
    HttpResponse<String> response = served.get("/api/v1" + path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(response.body()).contains(reason);
  }
}
