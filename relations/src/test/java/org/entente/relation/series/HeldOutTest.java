package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldOutTest {
  private static SeriesTable cyclic(int periods, double noise) {
    Random random = new Random(3);
    double[] seasonal = new double[periods];
    double[] lasting = new double[periods];
    for (int t = 0; t < periods; t++) {
      seasonal[t] = 10 * Math.sin(2 * Math.PI * (t % 12) / 12) + noise * random.nextGaussian();
      lasting[t] = (t == 0 ? 0 : 0.8 * lasting[t - 1]) + random.nextGaussian();
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("seasonal", seasonal);
    columns.put("lasting", lasting);
    return SeriesTable.of(Periods.numbered(periods), columns);
  }

  @Test
  void aSeasonalSeriesIsBestForetoldByItsSeasons() {
    HeldOut heldOut = HeldOut.of(cyclic(240, 1), 6, 12, table -> LeastSquaresVar.of(table, 1));
    HeldOut.Score seasonal = heldOut.scores().get(0);
    assertThat(seasonal.seasonalMean()).isLessThan(seasonal.model());
    assertThat(seasonal.seasonalMean()).isLessThan(seasonal.randomWalk());
    // A normal forecast with the true mean and spread 1 scores 1/√π on average.
    assertThat(seasonal.seasonalMean()).isCloseTo(1 / Math.sqrt(Math.PI), within(0.1));
  }

  @Test
  void aSeriesThatForgetsSlowlyIsBestForetoldByItsSystem() {
    HeldOut heldOut = HeldOut.of(cyclic(600, 1), 8, 1, table -> LeastSquaresVar.of(table, 1));
    HeldOut.Score lasting = heldOut.scores().get(1);
    assertThat(lasting.model()).isLessThan(lasting.randomWalk());
    assertThat(lasting.model()).isLessThan(lasting.seasonalMean());
    assertThat(heldOut.origins()).isEqualTo(40);
  }

  @Test
  void whoIsToldTheCauseForetellsTheEffectBetter() {
    Random random = new Random(5);
    double[] cause = random.doubles(300).map(u -> 10 * u).toArray();
    double[] effect = new double[300];
    for (int t = 1; t < 300; t++) {
      effect[t] = cause[t - 1] + random.nextGaussian();
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("cause", cause);
    columns.put("effect", effect);
    SeriesTable table = SeriesTable.of(Periods.numbered(300), columns);
    HeldOut open = HeldOut.of(table, 4, 1, known -> LeastSquaresVar.of(known, 1));
    HeldOut told =
        HeldOut.given(List.of("cause"), table, 4, 1, known -> LeastSquaresVar.of(known, 1));
    assertThat(told.scores()).extracting(HeldOut.Score::series).containsExactly("effect");
    assertThat(told.scores().get(0).randomWalk()).isEqualTo(open.scores().get(1).randomWalk());
    assertThat(told.scores().get(0).model()).isLessThan(0.6 * open.scores().get(1).model());
    // Only noise with spread 1 is left.
    assertThat(told.scores().get(0).model()).isCloseTo(1 / Math.sqrt(Math.PI), within(0.08));
  }

  @Test
  void aTableThatIsTooShortIsRefused() {
    SeriesTable table = cyclic(20, 1);
    assertThatThrownBy(() -> HeldOut.of(table, 12, 12, t -> LeastSquaresVar.of(t, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20 periods are too few");
  }

  /** Against the definition: the integral of the squared distance of the distribution functions. */
  @Test
  void theScoreOfANormalForecastIsTheIntegralThatDefinesIt() {
    NormalForecast forecast = new NormalForecast(1, 2);
    for (double actual : new double[] {-3, 1, 2.5}) {
      double integral = 0;
      double width = 1e-3;
      for (double x = -30; x < 30; x += width) {
        double below = (1 + org.hipparchus.special.Erf.erf((x - 1) / 2 / Math.sqrt(2))) / 2;
        double off = below - (x >= actual ? 1 : 0);
        integral += off * off * width;
      }
      assertThat(forecast.crps(actual)).isCloseTo(integral, within(1e-3));
    }
    assertThat(new NormalForecast(1, 0).crps(4)).isEqualTo(3);
  }
}
