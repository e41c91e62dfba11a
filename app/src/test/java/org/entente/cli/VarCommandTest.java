package org.entente.cli;

import static java.time.format.DateTimeFormatter.ISO_WEEK_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarCommandTest {
  @TempDir Path folder;

  private Run var(String... more) throws IOException {
    if (Files.notExists(folder.resolve("series.csv"))) {
      SmallSeries.write(folder, 120);
    }
    List<String> arguments = new ArrayList<>(List.of("var", "--in", "series.csv"));
    arguments.addAll(List.of("--draws", "100"));
    arguments.addAll(List.of(more));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  private JsonNode json(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--format", "json"));
    arguments.addAll(List.of(more));
    Run run = var(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("NaN").doesNotContain("Infinity");
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void jsonHasAGrangerTestForEachOrderedPair() throws IOException {
    JsonNode granger = json("--columns", "threat,answer", "--lags", "2").get("granger");
    assertThat(granger).hasSize(2);
    JsonNode moves = granger.get(1);
    assertThat(granger.get(0).get("cause").asText()).isEqualTo("answer");
    assertThat(granger.get(0).get("effect").asText()).isEqualTo("threat");
    assertThat(moves.get("cause").asText()).isEqualTo("threat");
    assertThat(moves.get("f").asDouble()).isGreaterThan(10);
    assertThat(moves.get("p_value").asDouble()).isBetween(0.0, 0.001);
    assertThat(moves.get("lags").asInt()).isEqualTo(2);
  }

  @Test
  void jsonHasEveryPartOfTheAnalysis() throws IOException {
    JsonNode all = json("--columns", "threat,answer,noise", "--lags", "1", "--horizon", "4");
    assertThat(all.get("granger_given_all")).hasSize(6);
    assertThat(all.get("block_tests")).hasSize(3);
    assertThat(all.get("lag_selection").get("orders")).hasSize(12);
    assertThat(all.get("stability").get("stable").asBoolean()).isTrue();
    assertThat(all.get("diagnostics").get("portmanteau").get("p_value").isNumber()).isTrue();
    assertThat(all.get("decomposition").get("shares")).hasSize(12);
    assertThat(all.get("responses").get("paths")).hasSize(9);
    JsonNode next = all.get("forecast").get("series").get(0).get("values").get(0);
    assertThat(next.get("period").asText()).isEqualTo("2010-01");
    assertThat(next.get("bands").get("95").get(0).asDouble())
        .isLessThan(next.get("bands").get("50").get(0).asDouble());
  }

  @Test
  void decompositionsOfASeriesAddUpToOne() throws IOException {
    JsonNode share = json("--lags", "1").get("decomposition").get("shares").get(7).get("from");
    double sum = 0;
    for (JsonNode one : share) {
      sum += one.asDouble();
    }
    assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
  }

  @Test
  void textStatesTheFindingInTwoSentencesFirst() throws IOException {
    String finding =
        var("--columns", "threat,answer", "--lags", "1").out().lines().findFirst().orElseThrow();
    assertThat(finding)
        .startsWith("The past of threat helps to foretell answer (F = ")
        .contains("Shocks fade")
        .endsWith(".");
    assertThat(finding.split("\\. ")).hasSize(2);
  }

  @Test
  void csvHasTheGrangerTests() throws IOException {
    assertThat(var("--lags", "1", "--format", "csv").out().lines())
        .hasSize(13)
        .first()
        .isEqualTo("cause,effect,given,f,df1,df2,p_value,lags");
  }

  @Test
  void withoutLagsTheCriterionChooses() throws IOException {
    JsonNode all = json("--columns", "threat,answer");
    assertThat(all.get("lags").asInt()).isEqualTo(all.get("lag_selection").get("hq").asInt());
  }

  @Test
  void thePriorChangesForecastsAndLeavesTestsAsTheyAre() throws IOException {
    JsonNode plain = json("--columns", "threat,answer", "--lags", "2");
    JsonNode bayes = json("--columns", "threat,answer", "--lags", "2", "--bayes");
    assertThat(bayes.get("granger")).isEqualTo(plain.get("granger"));
    assertThat(bayes.get("forecast")).isNotEqualTo(plain.get("forecast"));
    assertThat(bayes.get("methods").asText()).contains("Sims, C. A., and Zha, T. (1998)");
  }

  @Test
  void theMethodsNameFormulasSettingsVersionAndSources() throws IOException {
    assertThat(var("--columns", "threat,answer", "--lags", "3", "--methods").out())
        .contains("p = 3 lags to 120 periods of series.csv (2000-01 to 2009-12)")
        .contains("F = ((S_r − S_u)/p)/(S_u/(T − k))")
        .contains("seed 1")
        .containsPattern("Computed with entente \\d")
        .contains("Granger, C. W. J. (1969)");
  }

  @Test
  void theChartIsSvgWithAPanelForEachResponseAndForecast() throws Exception {
    assertThat(var("--columns", "threat,answer", "--lags", "1", "--chart", "c.svg").exit())
        .isZero();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("c.svg").toFile());
    assertThat(document.getElementsByTagName("g").getLength()).isEqualTo(6);
    assertThat(Files.readString(folder.resolve("c.svg"))).doesNotContain("NaN");
  }

  @Test
  void theChartIsAPngOfTwiceTheSizeWhereItsNameSaysSo() throws IOException {
    for (String name : List.of("c.svg", "c.png")) {
      assertThat(var("--columns", "threat,answer", "--lags", "1", "--chart", name).exit()).isZero();
    }
    BufferedImage picture = ImageIO.read(folder.resolve("c.png").toFile());
    assertThat(Files.readString(folder.resolve("c.svg")))
        .contains(
            "width=\"%d\" height=\"%d\" viewBox"
                .formatted(picture.getWidth() / 2, picture.getHeight() / 2));
    assertThat(colours(picture)).contains(0xFFFFFF, 0x08519C, 0x9ECAE1, 0xE3EEF9);
  }

  /** Red, green and blue of all points. */
  private static Set<Integer> colours(BufferedImage picture) {
    int wide = picture.getWidth();
    int[] points = picture.getRGB(0, 0, wide, picture.getHeight(), null, 0, wide);
    return IntStream.of(points).mapToObj(point -> point & 0xFFFFFF).collect(Collectors.toSet());
  }

  @Test
  void theSameSeedGivesTheSameAnswer() throws IOException {
    assertThat(var("--lags", "1", "--format", "json").out())
        .isEqualTo(var("--lags", "1", "--format", "json").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--columns threat,nobody | no column 'nobody'",
        "--lags 0 | --lags is 0",
        "--lags many | 'many'",
        "--horizon 0 | --horizon is 0",
        "--columns threat,threat | 'threat' is named twice",
        "--columns threat,answer --order threat | --order must name each",
        "--period when | no column 'when'",
        "--chart c.jpg | 'c.jpg' names no kind of picture that can be drawn; end it with .svg or"
            + " .png"
      })
  void wrongUsageIsToldAndEndsWith2(String arguments, String message) throws IOException {
    Run run = var(arguments.strip().split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  private void refused(String csv, String message, String... more) throws IOException {
    Files.writeString(folder.resolve("series.csv"), csv);
    Run run = var(more);
    assertThat(run.exit()).as(run.out()).isEqualTo(3);
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  private String edited(String from, String to) throws IOException {
    SmallSeries.write(folder, 60);
    String text = Files.readString(folder.resolve("series.csv"));
    assertThat(text).containsPattern(from);
    return text.replaceFirst(from, to);
  }

  @Test
  void brokenFilesAreRefusedWithFileLineAndColumn() throws IOException {
    refused("", "series.csv is empty");
    refused("x,y\n", "has a header but no rows");
    refused("x,y\n1,2\n3\n", "series.csv:3: 1 cells under a header of 2");
    refused("x,y\n1,\"2\n", "series.csv:2: a quotation mark");
    refused(edited("2000-03,[^,]*", "2000-03,much"), "series.csv:4: column 'threat' holds 'much'");
    refused(edited("2000-03,[^,]*", "2000-03,"), "series.csv:4: column 'threat' has no value");
    refused(edited("2000-03,[^,]*", "2000-03,NA"), "series.csv:4: column 'threat' has no value");
    refused(edited("2000-03,[^,]*", "2000-03,-inf"), "series.csv:4: column 'threat' is infinite");
    refused(edited("2000-03,[^,]*", "2000-03,1e300"), "rescale");
  }

  @Test
  void gapsRepetitionsAndDisorderAreToldWithTheirLine() throws IOException {
    refused(edited("2000-03.*\n", ""), "series.csv:4: period 2000-03 is missing");
    refused(edited("2000-03,", "2000-02,"), "series.csv:4: period 2000-02 comes twice");
    refused(edited("2000-03,", "1999-03,"), "series.csv:4: period 1999-03 comes after 2000-02");
    refused(edited("2000-03,", "2000-13,"), "series.csv:4: '2000-13' is no period");
  }

  @Test
  void whatCannotBeEstimatedIsToldWithItsCause() throws IOException {
    StringBuilder constant = new StringBuilder("x,y\n");
    StringBuilder copies = new StringBuilder("x,y\n");
    for (int t = 0; t < 40; t++) {
      constant.append((t * t) % 11).append(",5\n");
      copies.append((t * t) % 11).append(',').append(2 * ((t * t) % 11) + 1).append('\n');
    }
    refused(constant.toString(), "'y' is constant", "--lags", "1");
    refused(copies.toString(), "'y' is made of the series before it", "--lags", "1");
    refused("x,y\n1,2\n2,1\n3,5\n4,4\n", "too few", "--lags", "2");
    refused(edited("threat", "threat"), "too few", "--lags", "25");
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = Run.in(folder, "var", "--in", "no.csv");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("no.csv does not exist");
  }

  private String next(List<String> labels) throws IOException {
    StringBuilder csv = new StringBuilder("period,x,y\n");
    for (int t = 0; t < labels.size(); t++) {
      csv.append(labels.get(t)).append(',').append((t * t) % 11);
      csv.append(',').append((t * t * t) % 13).append('\n');
    }
    Files.writeString(folder.resolve("series.csv"), csv);
    JsonNode forecast = json("--lags", "1", "--horizon", "1").get("forecast");
    return forecast.get("series").get(0).get("values").get(0).get("period").asText();
  }

  private static List<String> labels(IntFunction<String> label) {
    return IntStream.range(0, 14).mapToObj(label).toList();
  }

  @Test
  void periodsMayBeWrittenInManyWays() throws IOException {
    LocalDate day = LocalDate.of(2015, 4, 6);
    assertThat(next(labels(t -> day.plusDays(t).toString()))).isEqualTo("2015-04-20");
    assertThat(next(labels(t -> day.plusWeeks(t).toString()))).isEqualTo("2015-07-13");
    assertThat(next(labels(t -> day.plusMonths(t).toString()))).isEqualTo("2016-06-06");
    assertThat(next(labels(t -> day.plusMonths(3L * t).toString()))).isEqualTo("2018-10-06");
    assertThat(next(labels(t -> day.plusYears(t).toString()))).isEqualTo("2029-04-06");
    assertThat(next(labels(t -> day.plusWeeks(38 + t).format(ISO_WEEK_DATE).substring(0, 8))))
        .isEqualTo("2016-W14");
    assertThat(next(labels(t -> (2015 + t / 4) + "Q" + (t % 4 + 1)))).isEqualTo("2018-Q3");
    assertThat(next(labels(t -> Integer.toString(1990 + 5 * t)))).isEqualTo("2060");
    assertThat(next(labels(t -> Double.toString(1996.25 + t / 12.0)))).isEqualTo("1997-6");
    assertThat(next(labels(t -> "round " + t))).isEqualTo("15");
  }

  @Test
  void rowsWithoutPeriodsAreCountedAndSaidToBe() throws IOException {
    Files.writeString(
        folder.resolve("series.csv"), "x;y\n1;2\n2;1\n3;5\n4;4\n2;2\n1;5\n7;3\n3;3\n5;1\n");
    JsonNode all = json("--lags", "1", "--horizon", "1");
    assertThat(all.get("notes").get(0).asText()).contains("No column tells the periods");
    assertThat(all.get("periods").get("last").asText()).isEqualTo("9");
  }

  @Test
  void whereDrawsExplodeTheMissingBandsAreExplained() throws IOException {
    double[] growing = {10, 12.2, 12.8, 12, 4.7, 3.9, 10, 9.1, 13.3, 16.4, 18.1, 23.7, 26.8, 32.7};
    StringBuilder csv = new StringBuilder("year,x,y\n");
    for (int t = 0; t < growing.length; t++) {
      csv.append(2000 + t).append(',').append(growing[t]).append(',').append((t * t) % 7);
      csv.append('\n');
    }
    Files.writeString(folder.resolve("series.csv"), csv);
    JsonNode far = json("--lags", "1", "--horizon", "1000");
    JsonNode near = json("--lags", "1", "--horizon", "2");
    assertThat(far.get("forecast").findValue("bands")).isNull();
    assertThat(far.get("notes")).hasSize(1);
    assertThat(far.get("notes").get(0).asText()).contains("bands are missing");
    assertThat(near.get("forecast").findValue("bands")).isNotNull();
    assertThat(near.get("notes")).isEmpty();
  }

  @Test
  void oneSeriesAloneHasNobodyToMoveIt() throws IOException {
    Run run = var("--columns", "threat", "--lags", "1");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("There is one series");
  }

  @Test
  void yearsAndWeeksMayStandInTwoColumns() throws IOException {
    StringBuilder csv = new StringBuilder("year,week,x,y\n");
    for (int t = 0; t < 60; t++) {
      csv.append(1979 + (t + 14) / 52).append(',').append((t + 14) % 52 + 1);
      csv.append(',').append((t * t) % 11).append(',').append((t * t * t) % 13).append('\n');
    }
    Files.writeString(folder.resolve("series.csv"), csv);
    assertThat(json("--lags", "1").get("periods").get("first").asText()).isEqualTo("1979 week 15");
  }
}
