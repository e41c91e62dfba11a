package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final Sampling FEW = new Sampling(100, 0.9, 1);

  private static SeriesTable table(int periods) {
    Random random = new Random(5);
    double[] first = new double[periods];
    double[] second = new double[periods];
    for (int t = 0; t < periods; t++) {
      first[t] = (t == 0 ? 0 : 0.5 * first[t - 1]) + random.nextGaussian();
      second[t] = (t == 0 ? 0 : 0.9 * first[t - 1]) + random.nextGaussian();
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("first", first);
    columns.put("second", second);
    return SeriesTable.of(Periods.numbered(periods), columns);
  }

  private static AnalysisSettings settings(Optional<Integer> lags) {
    List<String> order = List.of("second", "first");
    return new AnalysisSettings(lags, Optional.empty(), 4, order, false, FEW);
  }

  @Test
  void itsPartsAreThoseOfTheSeparateQuestions() {
    SeriesTable table = table(100);
    Analysis analysis = Analysis.of(table, settings(Optional.of(2)));
    assertThat(analysis.tests().pairwise()).isEqualTo(Granger.pairwise(table, 2));
    assertThat(analysis.tests().given()).isEmpty();
    assertThat(analysis.tests().told()).isEqualTo(analysis.tests().pairwise());
    assertThat(analysis.answers().responses().order()).containsExactly("second", "first");
    assertThat(analysis.checks().calm()).containsOnlyKeys("first", "second");
    Fan fan = analysis.answers().fan().orElseThrow();
    assertThat(fan.of("first", 2, 0.95).low()).isLessThan(fan.of("first", 2, 0.5).low());
    assertThatThrownBy(() -> fan.of("first", 2, 0.7)).hasMessageContaining("[0.5, 0.8, 0.95]");
  }

  @Test
  void withoutLagsTheCriterionOfHannanAndQuinnDecides() {
    Analysis analysis = Analysis.of(table(100), settings(Optional.empty()));
    assertThat(analysis.lags()).isEqualTo(analysis.tests().lagSelection().byHannanQuinn());
  }

  @Test
  void fewPeriodsLeaveOutWhatTheyCannotTell() {
    Analysis analysis = Analysis.of(table(9), settings(Optional.of(1)));
    assertThat(analysis.checks().portmanteau()).isEmpty();
    assertThat(analysis.tests().lagSelection().orders()).hasSizeLessThan(3);
  }
}
