package org.entente.relation.influence;

import java.util.List;
import java.util.SplittableRandom;

/** Networks that follow the model with θ = 0.4, α = (1, 0.5), β = (0.5, −0.3). */
final class Simulated {
  private Simulated() {}

  static InfluenceData draw(Family family, int states, int periods, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] distance = ties(random, states);
    double[][] alliance = ties(random, states);
    double[][][] y = new double[periods][states][states];
    double[][][] x = new double[periods][states][states];
    double[][][] z = new double[periods][states][states];
    InfluenceData empty =
        new InfluenceData(y, x, List.<double[][][]>of(z), List.of(distance, alliance));
    double[][] a = empty.weightedTies(new double[] {1, 0.5});
    double[][] b = empty.weightedTies(new double[] {0.5, -0.3});
    for (int t = 0; t < periods; t++) {
      for (int i = 0; i < states; i++) {
        for (int j = 0; j < states; j++) {
          z[t][i][j] = random.nextGaussian();
          x[t][i][j] = t == 0 || i == j ? 0 : carried(family, y[t - 1][i][j]);
        }
      }
      for (int i = 0; i < states; i++) {
        for (int j = 0; j < states; j++) {
          double eta = 0.4 * z[t][i][j];
          for (int k = 0; k < states; k++) {
            for (int l = 0; l < states; l++) {
              eta += a[i][k] * x[t][k][l] * b[j][l];
            }
          }
          y[t][i][j] = i == j ? 0 : drawn(family, eta, random);
        }
      }
    }
    return empty;
  }

  private static double[][] ties(SplittableRandom random, int states) {
    double[][] ties = new double[states][states];
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < states; j++) {
        ties[i][j] = i == j ? 0 : random.nextGaussian() / Math.sqrt(states);
      }
    }
    return ties;
  }

  private static double carried(Family family, double before) {
    return family == Family.NORMAL ? before : Math.log(before + 1);
  }

  private static double drawn(Family family, double eta, SplittableRandom random) {
    if (family == Family.NORMAL) {
      return eta + random.nextGaussian();
    }
    int count = 0;
    for (double p = random.nextDouble(); p > Math.exp(-Math.exp(eta)); p *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
