package org.entente.relation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.relation.series.Golden.Printed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shared")
class ResponsesGoldenTest {
  private static final String FILE = "levant6_fevd.txt";

  private static LeastSquaresVar triad() {
    return LeastSquaresVar.of(Golden.levant(), 6);
  }

  private static ImpulseResponses responses(LeastSquaresVar model) {
    return ImpulseResponses.of(model.dynamics(), model.table().names(), 11);
  }

  @Test
  void responsesOfTheWeeklyConflictAreThoseOfMsbvar() {
    LeastSquaresVar model = LeastSquaresVar.of(Golden.israelPalestine(), 6);
    ImpulseResponses responses = responses(model);
    for (int step = 0; step < 6; step++) {
      Printed[][] rows = Golden.printed("msbvar.txt", 147 + 6 * step, 148 + 6 * step);
      rows[0][0].matches(responses.of("i2p", "i2p", step));
      rows[0][1].matches(responses.of("p2i", "i2p", step));
      rows[1][0].matches(responses.of("i2p", "p2i", step));
      rows[1][1].matches(responses.of("p2i", "p2i", step));
    }
  }

  @Test
  void meansAndCovarianceOfTheTriadAreThoseOfMsbvar() {
    Dynamics dynamics = triad().dynamics();
    List<String> names = dynamics.series();
    Printed[] constants = Golden.printed(FILE, 1, 1)[0];
    Printed[][] covariance = Golden.printed(FILE, 3, 8);
    Printed[] means = Golden.printed("triadic_levant.txt", 3, 3)[0];
    for (int i = 0; i < 6; i++) {
      constants[i].matches(dynamics.constant(names.get(i)));
      double[] values = Golden.levant().values(names.get(i));
      means[i].matches(Arrays.stream(values).average().orElseThrow());
      for (int j = 0; j < 6; j++) {
        covariance[i][j].matches(dynamics.covariance(names.get(i), names.get(j)));
      }
    }
  }

  @Test
  void responsesOfTheTriadAreThoseOfMsbvar() {
    ImpulseResponses responses = responses(triad());
    sameResponses(responses, "I2P", List.of("A2I", "A2P", "P2I"), 39);
    sameResponses(responses, "P2I", List.of("A2I", "A2P", "I2P"), 46);
  }

  private static void sameResponses(
      ImpulseResponses responses, String shock, List<String> series, int line) {
    for (int i = 0; i < 3; i++) {
      Printed[] path =
          Stream.of(Golden.printed(FILE, line + 2 * i, line + 2 * i + 1))
              .flatMap(Stream::of)
              .toArray(Printed[]::new);
      assertThat(path).hasSize(12);
      for (int step = 0; step < 12; step++) {
        path[step].matches(responses.of(series.get(i), shock, step));
      }
    }
  }

  @Test
  void theSpreadOfShocksOfTheTriadIsMsbvarsDecomposition() {
    ShockSpread spread = ShockSpread.of(responses(triad()));
    List<String> names = Golden.levant().names();
    Printed[] first = Golden.printed(FILE, 9, 9)[0];
    for (int periods = 1; periods <= 5; periods++) {
      first[periods - 1].matches(100 * spread.share("A2I", "A2I", periods));
    }
    Printed[][] i2p = Golden.printed(FILE, 12, 23);
    Printed[][] p2i = Golden.printed(FILE, 26, 37);
    for (int periods = 1; periods <= 12; periods++) {
      for (int i = 0; i < 6; i++) {
        i2p[periods - 1][i].matches(100 * spread.share("I2P", names.get(i), periods));
        p2i[periods - 1][i].matches(100 * spread.share("P2I", names.get(i), periods));
      }
    }
  }

  /** The files' tables cannot be decompositions: with the last series first these would come. */
  @Test
  void aDecompositionWithTheLastSeriesFirstIsAnother() {
    LeastSquaresVar model = LeastSquaresVar.of(Golden.israelPalestine(), 6);
    ImpulseResponses responses = ImpulseResponses.of(model.dynamics(), List.of("p2i", "i2p"), 11);
    VarianceDecomposition decomposition = VarianceDecomposition.of(responses);
    double correlationSquared = 1100.0442542 * 1100.0442542 / (3670.80592 * 908.9229505);
    assertThat(decomposition.share("i2p", "p2i", 1)).isCloseTo(correlationSquared, within(1e-8));
    assertThat(decomposition.standardError("i2p", 1))
        .isCloseTo(Math.sqrt(3670.80592), within(1e-8));
  }
}
