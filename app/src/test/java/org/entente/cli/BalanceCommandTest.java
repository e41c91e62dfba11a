package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AGREE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceCommandTest {
  @TempDir Path folder;

  private Run balance(String edges, String... more) throws IOException {
    Files.writeString(folder.resolve("edges.csv"), edges);
    List<String> arguments = new ArrayList<>(List.of("balance", "--in", "edges.csv"));
    arguments.addAll(List.of(more));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  private JsonNode json(String edges, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--format", "json"));
    arguments.addAll(List.of(more));
    Run run = balance(edges, arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  /** Two friends of C who are enemies, and D, an enemy of all three. */
  private static final String STRAINED = "a,b,sign\nA,B,-1\nA,C,1\nB,C,1\nA,D,-1\nB,D,-1\nC,D,-1\n";

  @Test
  void jsonHasIndexCampsAndTies() throws IOException {
    JsonNode all = json(STRAINED);
    assertThat(all.get("frustration_index").asInt()).isEqualTo(1);
    assertThat(all.get("camps")).hasSize(2);
    assertThat(all.get("camps").toString()).isEqualTo("[[\"A\",\"B\",\"C\"],[\"D\"]]");
    JsonNode tie = all.get("ties").get(0);
    assertThat(all.get("ties")).hasSize(6);
    assertThat(tie.get("a").asText() + tie.get("b").asText()).isEqualTo("AB");
    assertThat(tie.get("sign").asInt()).isEqualTo(-1);
    assertThat(tie.get("frustrated").asBoolean()).isTrue();
    assertThat(tie.get("unbalanced_triads").asInt()).isEqualTo(2);
    assertThat(tie.get("change_if_flipped").asInt()).isEqualTo(-1);
  }

  @Test
  void textStatesTheFindingInTwoSentencesFirst() throws IOException {
    assertThat(balance(STRAINED).out())
        .startsWith(
            "However the 4 states are divided into two camps, at least 1 tie of 6 (16.7 %) stay"
                + " frustrated, friends apart or enemies together (frustration index 1). Only a"
                + " change of sign of one tie would lower it, that of A and B (enemies, in 2"
                + " unbalanced triads).\n")
        .contains("One camp (3): A B C");
  }

  @Test
  void aBalancedNetworkIsSaidToBe() throws IOException {
    assertThat(balance("A,B,1\nA,C,-1\nB,C,-1\n").out())
        .startsWith("The network is balanced: 3 states")
        .contains("The other (1): C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A,B,+1\nB,C,-1\n",
        "a,b,sign\nA,B,1\nB,C,-1\n",
        "\"a\",\"b\",\"sign\"\r\n\"A\",\"B\",\"+\"\r\n\"B\",\"C\",\"-\"\r\n",
        "net;sign;b;a\n1;1;B;A\n1;−1;C;B\n",
        "\uFEFFA\tB\t+\nB\tC\t-\n\n"
      })
  void headersSignsAndSeparatorsMayDiffer(String edges) throws IOException {
    JsonNode all = json(edges);
    assertThat(all.get("camps").toString()).isEqualTo("[[\"A\",\"B\"],[\"C\"]]");
  }

  @Test
  void anAnswerThatWasNotProvedIsToldAsBounds() throws IOException {
    StringBuilder edges = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      for (int j = i + 1; j < 30; j++) {
        int sign = (i * 7 + j * 13 + i * j * 5) % 11 < 5 ? 1 : -1;
        edges.append('S').append(i).append(",S").append(j).append(',').append(sign).append('\n');
      }
    }
    JsonNode all = json(edges.toString(), "--effort", "1");
    assertThat(all.get("frustration_index").isNull()).isTrue();
    assertThat(all.get("exact").asBoolean()).isFalse();
    assertThat(all.get("bounds").get("at_least").asInt())
        .isLessThan(all.get("bounds").get("at_most").asInt());
    assertThat(all.get("finding").asText()).startsWith("The frustration index lies between");
  }

  @Test
  void csvHasARowForEachTie() throws IOException {
    assertThat(balance(STRAINED, "--format", "csv").out().lines())
        .hasSize(7)
        .contains("A,B,-1,1,1,true,2,2,-1");
  }

  private void refused(String edges, String message) throws IOException {
    Run run = balance(edges);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void brokenTiesAreRefusedWithFileAndLine() throws IOException {
    refused("", "edges.csv is empty");
    refused("a,b,sign\n", "has a header but no ties");
    refused("a,b,sign\nA,B,1\nB,C,0\n", "edges.csv:3: column 'sign' holds '0'");
    refused("a,b,sign\nA,B,1\nB,C,NaN\n", "edges.csv:3: column 'sign' holds 'NaN'");
    refused("a,b,sign\nA,B,1\nB,C\n", "edges.csv:3: a tie needs");
    refused("a,b,sign\nA,A,1\n", "edges.csv:2: 'A' has a tie with itself");
    refused("a,b,sign\nA,,1\n", "edges.csv:2: a tie of");
    refused(
        "a,b,sign\nA,B,1\n\nB,A,-1\n",
        "edges.csv:4: the tie of 'A' and 'B' has the other sign in line 2");
    refused("from,to,weight\nA,B,1\n", "edges.csv:1: the first line is neither");
  }

  @Test
  void optionsOfTheStoreDoNotGoWithAFile() throws IOException {
    assertThat(balance(STRAINED, "--at", "2015").exit()).isEqualTo(2);
    assertThat(Run.in(folder, "balance", "--conflict", "0").exit()).isEqualTo(2);
  }

  private void store(String sides, EventType type, int times, String day) {
    Events events = Events.in(sides + type + day, null);
    for (int i = 0; i < times; i++) {
      events.add(sides, type, day, "Sentence " + i + ".");
    }
    events.store(folder.resolve("entente-store"));
  }

  private void stored() {
    store("IND>RUS", AGREE, 4, "2015-03-01");
    store("PAK+CHN", AGREE, 3, "2015-05-01");
    store("IND>PAK", ACCUSE, 3, "2015-06-01");
    store("PAK>IND", AGREE, 4, "2015-06-01");
    store("CHN>USA", AGREE, 2, "2015-06-01");
    store("IND>RUS", ACCUSE, 5, "2014-03-01");
  }

  @Test
  void theStoresEventsOfAPeriodMakeTies() {
    stored();
    Run run = Run.in(folder, "balance", "--at", "2015-02-03", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.substring(0, 8)))
        .containsExactly("a,b,sign", "CHN,PAK,", "IND,PAK,", "IND,RUS,");
    assertThat(run.out()).contains("IND,PAK,-1").contains("IND,RUS,1").contains("CHN,PAK,1");
  }

  @Test
  void withoutADateTheLastPeriodIsTaken() {
    stored();
    assertThat(Run.in(folder, "balance").out())
        .contains("2015: 4 states, 3 ties, 1 of them hostile.");
    assertThat(Run.in(folder, "balance", "--at", "2014", "--by", "month").out())
        .contains("The store has no event between states in that period.");
    assertThat(Run.in(folder, "balance", "--at", "2014-03", "--by", "month").out())
        .contains("2014-03: 2 states, 1 tie, 1 of them hostile.");
  }

  @Test
  void thresholdsThatLeaveNoTiesAreTold() {
    stored();
    Run run = Run.in(folder, "balance", "--at", "2015", "--cooperation", "9", "--conflict", "9");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("There are no ties")
        .contains("4 pairs have events in that period, and none of them reaches a threshold");
    Run json = Run.in(folder, "balance", "--at", "2015", "--min-events", "50", "--format", "json");
    assertThat(json.out()).contains("\"ties\" : [ ]").contains("\"frustration_index\" : 0");
  }
}
