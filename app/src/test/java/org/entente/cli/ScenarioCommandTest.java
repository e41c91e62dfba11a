package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCommandTest {
  private static final String HEAD =
      "series = \"series.csv\"\n"
          + "columns = [\"threat\", \"answer\"]\n"
          + "lags = 1\n"
          + "steps = 6\n"
          + "draws = 200\n";
  private static final String TRUCE =
      HEAD + "[[hold]]\nseries = \"threat\"\nvalue = 2.5\nfrom = \"2010-02\"\nsteps = 3\n";

  @TempDir Path folder;

  private Run scenario(String toml, String... more) throws IOException {
    SmallSeries.write(folder, 120);
    Files.writeString(folder.resolve("s.toml"), toml);
    List<String> arguments = new ArrayList<>(List.of("scenario", "s.toml"));
    arguments.addAll(List.of(more));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  private JsonNode json(String toml) throws IOException {
    Run run = scenario(toml, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("NaN");
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void heldSeriesKeepTheirPathInEveryDraw() throws IOException {
    JsonNode threat = json(TRUCE).get("paths").get(0).get("values");
    for (int step = 2; step <= 4; step++) {
      JsonNode one = threat.get(step - 1);
      assertThat(one.get("held").asBoolean()).isTrue();
      assertThat(one.get("value").asDouble()).isCloseTo(2.5, within(1e-9));
      assertThat(one.get("bands").get("95").get(0).asDouble()).isCloseTo(2.5, within(1e-9));
    }
    assertThat(threat.get(0).get("held").asBoolean()).isFalse();
  }

  @Test
  void othersFollowWithBandsAndDriversThatAddUp() throws IOException {
    JsonNode last = json(TRUCE).get("paths").get(1).get("values").get(4);
    assertThat(last.get("change").asDouble()).isGreaterThan(1);
    double drivers =
        last.get("drivers").get("threat").asDouble() + last.get("drivers").get("answer").asDouble();
    assertThat(drivers).isCloseTo(last.get("change").asDouble(), within(1e-9));
    assertThat(last.get("bands").get("80").get(0).asDouble())
        .isGreaterThan(last.get("bands").get("95").get(0).asDouble());
  }

  @Test
  void theSystemIsScoredOnHistoryThatItDidNotKnow() throws IOException {
    JsonNode scores = json(TRUCE).get("held_out");
    assertThat(scores).hasSize(2);
    JsonNode answer = scores.get(1);
    assertThat(answer.get("crps").asDouble())
        .isPositive()
        .isLessThan(answer.get("crps_random_walk").asDouble());
    assertThat(answer.get("crps_seasonal_mean").asDouble()).isPositive();
  }

  @Test
  void textStatesTheFindingInTwoSentencesFirst() throws IOException {
    String finding = scenario(TRUCE).out().lines().findFirst().orElseThrow();
    assertThat(finding).startsWith("Holding threat changes, by 2010-06, ").contains("random walk");
    assertThat(finding.split("\\. ")).hasSize(2);
  }

  @Test
  void aScenarioMayStartWithinTheDataAndHavePathAndPrior() throws IOException {
    String toml =
        HEAD
            + "start = \"2009-01\"\nprior = \"sims-zha\"\n"
            + "[[hold]]\nseries = \"threat\"\npath = [1, 2.5]\n";
    JsonNode all = json(toml);
    assertThat(all.get("periods").get(0).asText()).isEqualTo("2009-01");
    assertThat(all.get("held").get(1).get("value").asDouble()).isEqualTo(2.5);
    assertThat(scenario(toml, "--format", "csv", "--chart", "c.svg").out().lines()).hasSize(13);
    assertThat(folder.resolve("c.svg")).isNotEmptyFile();
    assertThat(scenario(toml, "--chart", "c.PNG").exit()).isZero();
    assertThat(ImageIO.read(folder.resolve("c.PNG").toFile()).getWidth()).isEqualTo(2 * 2 * 260);
  }

  private void refused(String toml, String message) throws IOException {
    Run run = scenario(toml);
    assertThat(run.exit()).as(run.out()).isEqualTo(3);
    assertThat(run.err()).contains(message).hasLineCount(1);
  }

  @Test
  void aScenarioThatContradictsItselfIsToldWithItsLines() throws IOException {
    refused(
        TRUCE + "[[hold]]\nseries = \"threat\"\nvalue = 1\nfrom = 4\nsteps = 1\n",
        "s.toml:12: 'threat' is held twice in 2010-04: here and by the hold in line 6");
    refused(TRUCE.replace("steps = 3", "steps = 9"), "s.toml:9: 'threat' is held to step 10");
    refused(
        HEAD
            + "[[hold]]\n"
            + "series = \"threat\"\n"
            + "value = 1\n"
            + "[[hold]]\n"
            + "series = \"answer\"\n"
            + "value = 1\n",
        "nothing is left to answer");
    refused(TRUCE + "path = [1]\n", "either 'value' or 'path'");
  }

  @Test
  void whatIsUnknownMissingOrNoNumberIsToldWithItsLine() throws IOException {
    refused(
        TRUCE.replace("\"threat\"\nvalue", "\"truce\"\nvalue"),
        "s.toml:7: 'truce' is none of the columns");
    refused(TRUCE.replace("2010-02", "2011-02"), "s.toml:9: '2011-02' is neither a step");
    refused(TRUCE.replace("value = 2.5", "value = nan"), "s.toml:8: 'NaN' is no finite number");
    refused(TRUCE.replace("value = 2.5", "value = inf"), "s.toml:8");
    refused(TRUCE.replace("lags = 1", "lags = 0"), "s.toml:3: 'lags' must be a whole number");
    refused(TRUCE.replace("lags = 1", "lag = 1"), "s.toml:3: unknown key 'lag'");
    refused(TRUCE.replace("lags = 1", "lags ="), "s.toml:3: not valid TOML");
    refused(TRUCE.replace("lags = 1", "lags = 70"), "too few");
    refused(HEAD, "nothing is held");
    refused(
        HEAD + "start = \"1980-01\"\n" + "[[hold]]\nseries = \"threat\"\nvalue = 1\n",
        "s.toml:6: '1980-01' is no period");
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    refused(TRUCE.replace("series.csv", "other.csv"), "other.csv does not exist");
    assertThat(Run.in(folder, "scenario", "none.toml").err()).contains("none.toml does not exist");
  }

  @Test
  void unknownColumnsAreWrongUsage() throws IOException {
    assertThat(scenario(TRUCE.replace("\"answer\"]", "\"reply\"]")).exit()).isEqualTo(2);
  }
}
