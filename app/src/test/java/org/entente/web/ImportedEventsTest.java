package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was only imported is found, counted and traced like what was read. */
class ImportedEventsTest {
  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    Path store = folder.resolve("store");
    Store.create(store).close();
    OthersEvents.nile(store);
    served = Served.open(store, WorkspaceSettings.local(0), true);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void theOverviewKnowsThem() throws Exception {
    JsonNode summary = served.json("/summary");
    assertThat(summary.path("imported").asInt()).isEqualTo(12);
    assertThat(summary.path("mentions").asInt()).isEqualTo(23);
    assertThat(summary.path("first").asText()).isEqualTo("2020-07-15");
    JsonNode pair = served.json("/pairs").at("/items/0");
    assertThat(pair.path("a").asText() + pair.path("b").asText()).isEqualTo("EGYETH");
    assertThat(pair.path("cooperation").asInt()).isEqualTo(3);
    assertThat(pair.path("conflict").asInt()).isEqualTo(4);
    assertThat(pair.at("/years/0/year").asInt()).isEqualTo(2020);
    assertThat(served.json("/pairs?since=2023-08-12&limit=5").path("items")).hasSize(1);
    assertThat(served.json("/actors").at("/items/0/code").asText()).isEqualTo("EGY");
  }

  @Test
  void theyAreSearchedAndSorted() throws Exception {
    JsonNode all = served.json("/imported");
    assertThat(all.path("total").asInt()).isEqualTo(12);
    assertThat(all.at("/items/0/day").asText()).isEqualTo("2023-08-12");
    assertThat(served.json("/imported?sort=date&limit=1").at("/items/0/key").asText())
        .isEqualTo("900004");
    assertThat(served.json("/imported?actor=ETH&with=EGY").path("total").asInt()).isEqualTo(7);
    assertThat(served.json("/imported?actor=ETH&with=EGY&directed=true").path("total").asInt())
        .isEqualTo(3);
    assertThat(served.json("/imported?dataset=icews").path("total").asInt()).isZero();
    assertThat(served.json("/imported?since=2023-08-11&until=2023-08-11").path("total").asInt())
        .isEqualTo(1);
    assertThat(served.get("/api/v1/imported?sort=outlet").statusCode()).isEqualTo(400);
  }

  @Test
  void facetsCountThem() throws Exception {
    JsonNode facets = served.json("/imported-facets?quad=verbal+conflict");
    assertThat(facets.at("/actor/0/count").asInt()).isEqualTo(3);
    assertThat(facets.path("quad")).hasSize(4);
    assertThat(facets.at("/dataset/0/value").asText()).isEqualTo("gdelt");
    assertThat(facets.at("/year/0/value").asText()).isEqualTo("2020");
  }

  @Test
  void eachTellsItsSourcesAndItsOwnCode() throws Exception {
    JsonNode event = served.json("/imported/gdelt?key=" + OthersEvents.TOLD);
    assertThat(event.at("/actor/name").asText()).isEqualTo("CAIRO");
    assertThat(event.path("code").asText()).isEqualTo("042");
    assertThat(event.path("told")).hasSize(3);
    assertThat(event.at("/told/0/outlet").asText()).endsWith(".example");
    assertThat(served.get("/api/v1/imported/gdelt?key=1").statusCode()).isEqualTo(404);
    assertThat(served.get("/api/v1/imported/gdelt").statusCode()).isEqualTo(400);
  }

  @Test
  void allThatIsShownIsExported() throws Exception {
    String lines = served.get("/api/v1/export?of=imported&format=jsonl&actor=EGY").body();
    assertThat(lines.lines()).hasSize(10).allMatch(line -> line.contains("gdelt:9000"));
    assertThat(served.get("/api/v1/export?of=imported&dataset=none").body().lines()).hasSize(1);
  }
}
