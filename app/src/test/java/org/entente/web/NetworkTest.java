package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks, matrix, map and triads of three documents on the Nile. */
class NetworkTest {
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
  void theLastPeriodWithEventsIsShownUnlessADayIsGiven() throws Exception {
    assertThat(served.json("/network").path("start").asText()).isEqualTo("2021-01-01");
    JsonNode month = served.json("/network?at=2015-03-30&by=month");
    assertThat(month.path("start").asText()).isEqualTo("2015-03-01");
    assertThat(month.path("end").asText()).isEqualTo("2015-03-31");
  }

  @Test
  void threeFriendsAreOneCampWithoutFrustration() throws Exception {
    JsonNode network = served.json("/network?at=2015-01-01&min_events=1");
    assertThat(network.path("ties")).hasSize(3);
    assertThat(network.path("frustration_index").asInt(-1)).isZero();
    assertThat(network.at("/camps/0")).hasSize(3);
  }

  @Test
  void tooFewEventsAreNoTie() throws Exception {
    JsonNode network = served.json("/network?at=2015-01-01&min_events=3");
    assertThat(network.path("pairs").asInt()).isEqualTo(3);
    assertThat(network.path("ties")).isEmpty();
  }

  @Test
  void everyPeriodWithEventsIsListed() throws Exception {
    JsonNode periods = served.json("/network/periods?min_events=1").path("items");
    assertThat(periods.findValuesAsText("start"))
        .containsExactly("2015-01-01", "2019-01-01", "2020-01-01", "2021-01-01");
  }

  @Test
  void theMapOfAStateLeavesItselfOut() throws Exception {
    assertThat(served.json("/map?of=SDN").path("items").findValuesAsText("code"))
        .containsExactly("EGY", "ETH");
    assertThat(served.json("/map").path("items")).hasSize(3);
  }

  @Test
  void theMatrixHasEachPairOnce() throws Exception {
    assertThat(served.json("/matrix").path("items")).hasSize(3);
    assertThat(served.json("/matrix?since=2019-01-01&until=2019-12-31").path("items")).hasSize(1);
  }

  @Test
  void threeFriendsAreABalancedTriad() throws Exception {
    JsonNode first = served.json("/triads/EGY/SDN/ETH?min_events=1").at("/periods/0");
    assertThat(first.path("balanced").asBoolean()).isTrue();
    assertThat(served.get("/api/v1/triads/EGY/EGY/ETH").statusCode()).isEqualTo(400);
  }
}
