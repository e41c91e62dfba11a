package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Floors under the figures that docs/results shows: what once worked keeps working. A hundredth
 * below them, since 8-bit arithmetic rounds differently from processor to processor.
 */
@Tag("shared")
class QualityTest {
  private static final Path ROOT = Path.of(System.getProperty("entente.root"));

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static String report;

  @BeforeAll
  static void measure() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "the scorers need python3");
    report = Quality.measure(ROOT);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static double figure(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(report);
    assertThat(matcher.find()).as(pattern).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  @Test
  void wholeDocumentsKeepPrecisionAndRecall() {
    assertThat(figure("events lenient: precision ([\\d.]+)")).isGreaterThanOrEqualTo(0.74);
    assertThat(figure("events lenient: .*core-recall ([\\d.]+)")).isGreaterThanOrEqualTo(0.62);
  }

  @Test
  void allTenPostsAreFound() {
    assertThat(report).contains("posts: recall 10/10 (output 10)");
  }

  @Test
  void typesOfGivenPairsKeepTheirScore() {
    assertThat(figure("root macro-F1 ([\\d.]+)")).isGreaterThanOrEqualTo(0.84);
    assertThat(figure("quad macro-F1 ([\\d.]+)")).isGreaterThanOrEqualTo(0.91);
  }

  @Test
  void figuresOfTheDocumentsAreFound() {
    assertThat(report).contains("figures: recall 4/4");
  }

  @Test
  void limitsOfTheDocumentsKeepPrecisionAndRecall() {
    assertThat(figure("limits: precision ([\\d.]+)")).isGreaterThanOrEqualTo(0.44);
    assertThat(figure("limits: precision [\\d.]+ recall ([\\d.]+)")).isGreaterThanOrEqualTo(0.30);
  }

  @Test
  void oneOfTheTwoContradictionsIsAmongTheFirstTen() {
    assertThat(figure("contradictions: recall (\\d)/2")).isGreaterThanOrEqualTo(1);
  }

  @Test
  void eventsOfTheNewsKeepTheirMonthAndSpeaker() {
    assertThat(figure("(?s)twenty news documents.*?" + "date \\(month\\) (\\d+)/\\d+"))
        .isGreaterThanOrEqualTo(17);
  }

  @Test
  void figuresOfSentencesNobodyLookedAtKeepTheirShare() {
    String row = "figures_kept.tsv \\| \\d+ \\| \\d+ \\| ";
    assertThat(figure(row + "([\\d.]+)")).isGreaterThanOrEqualTo(0.90);
    assertThat(figure(row + "[\\d.]+ \\| ([\\d.]+)")).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void actorsKeepTheirShare() {
    assertThat(figure("country \\| \\d+ \\| \\d+ \\| ([\\d.]+)")).isGreaterThanOrEqualTo(0.93);
  }
}
