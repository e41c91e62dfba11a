package org.entente.relation.series;

import org.entente.relation.series.Golden.Printed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shared")
class BayesianGoldenTest {
  private static final int KNOWN = 1234;

  private static BayesianVar known() {
    SeriesTable table = Golden.israelPalestine().rows(0, KNOWN);
    return BayesianVar.of(table, 6, SimsZhaPrior.weekly(2));
  }

  private static BayesianVar full() {
    return BayesianVar.of(Golden.israelPalestine(), 6, SimsZhaPrior.weekly(2));
  }

  @Test
  void coefficientsAreThoseOfMsbvar() {
    Dynamics dynamics = known().dynamics();
    Printed[] constants = Golden.printed("msbvar.txt", 182, 182)[0];
    for (int effect = 0; effect < 2; effect++) {
      String to = dynamics.series().get(effect);
      constants[effect].matches(dynamics.constant(to));
      for (int lag = 1; lag <= 6; lag++) {
        Printed[][] rows = Golden.printed("msbvar.txt", 180 + 6 * lag, 181 + 6 * lag);
        rows[0][effect].matches(dynamics.coefficient(to, "i2p", lag));
        rows[1][effect].matches(dynamics.coefficient(to, "p2i", lag));
      }
    }
  }

  @Test
  void theCovarianceIsThatOfMsbvar() {
    Dynamics dynamics = known().dynamics();
    Printed[][] covariance = Golden.printed("msbvar.txt", 220, 221);
    covariance[0][0].matches(dynamics.covariance("i2p", "i2p"));
    covariance[0][1].matches(dynamics.covariance("i2p", "p2i"));
    covariance[1][1].matches(dynamics.covariance("p2i", "p2i"));
  }

  @Test
  void theForecastOfFortyFourWeeksErrsAsMsbvars() {
    SeriesTable table = Golden.israelPalestine();
    SeriesTable after = table.rows(KNOWN, table.size());
    Forecast forecast = Forecast.of(known(), after.size());
    samePath(forecast, Golden.printed("msbvar.txt", 223, 228));
    Printed[] errors = Golden.printed("msbvar.txt", 231, 231)[0];
    errors[0].matches(forecast.errors(after).rootMeanSquare());
    errors[1].matches(forecast.errors(after).meanAbsolute());
    Forecast plain = Forecast.of(LeastSquaresVar.of(table.rows(0, KNOWN), 6), after.size());
    Golden.printed("msbvar.txt", 232, 232)[0][0].matches(plain.errors(after).rootMeanSquare());
  }

  @Test
  void theForecastFromAllPeriodsIsMsbvars() {
    samePath(Forecast.of(full(), 12), Golden.printed("bvar_more.txt", 3, 14));
  }

  private static void samePath(Forecast forecast, Printed[][] rows) {
    for (int step = 1; step <= rows.length; step++) {
      rows[step - 1][0].matches(forecast.value("i2p", step));
      rows[step - 1][1].matches(forecast.value("p2i", step));
    }
  }

  @Test
  void responsesAreThoseOfMsbvar() {
    BayesianVar model = full();
    ImpulseResponses responses = ImpulseResponses.of(model.dynamics(), model.table().names(), 11);
    // MSBVAR's array runs shock first, response second; the labels "resp 1 shock 2" of the file
    // read it the other way round.
    for (int shock = 0; shock < 2; shock++) {
      for (int response = 0; response < 2; response++) {
        int line = 48 + 2 * shock + response;
        Printed[] numbers = Golden.printed("bvar_more.txt", line, line)[0];
        for (int step = 0; step < 12; step++) {
          String from = model.table().names().get(shock);
          String to = model.table().names().get(response);
          // The first two numbers of a line are those of its label.
          numbers[2 + step].matches(responses.of(to, from, step));
        }
      }
    }
  }

  @Test
  void theSpreadOfShocksIsMsbvarsDecomposition() {
    BayesianVar model = full();
    ImpulseResponses responses = ImpulseResponses.of(model.dynamics(), model.table().names(), 11);
    sameSpread(responses, "i2p", Golden.printed("bvar_more.txt", 18, 29));
    sameSpread(responses, "p2i", Golden.printed("bvar_more.txt", 34, 45));
  }

  @Test
  void theSpreadOfShocksOfLeastSquaresIsMsbvarsDecomposition() {
    LeastSquaresVar model = LeastSquaresVar.of(Golden.israelPalestine(), 6);
    ImpulseResponses responses = ImpulseResponses.of(model.dynamics(), model.table().names(), 11);
    sameSpread(responses, "i2p", Golden.printed("bvar_more.txt", 55, 66));
    sameSpread(responses, "p2i", Golden.printed("bvar_more.txt", 71, 82));
  }

  private static void sameSpread(ImpulseResponses responses, String shock, Printed[][] rows) {
    ShockSpread spread = ShockSpread.of(responses);
    for (int periods = 1; periods <= rows.length; periods++) {
      Printed[] row = rows[periods - 1];
      row[0].matches(spread.size(shock, periods));
      row[1].matches(100 * spread.share(shock, "i2p", periods));
      row[2].matches(100 * spread.share(shock, "p2i", periods));
    }
  }
}
