package org.entente.relation.series;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What is known of an equation after the data, Normal–inverse-Wishart (Zellner 1971, chapter 8):
 *
 * <pre>Σ ~ IW(S, ν),   vec B | Σ ~ N(vec B̂, Σ ⊗ (R'R)⁻¹)</pre>
 */
public final class Posterior {
  private final Layout layout;
  private final double[][] triangle;
  private final double[][] coefficients;
  private final double[][] scatter;
  private final int freedom;

  /**
   * @param fit B̂ and R
   * @param scatter S
   * @param freedom ν
   */
  Posterior(Layout layout, LeastSquares fit, double[][] scatter, int freedom) {
    this.layout = layout;
    triangle = fit.triangle();
    coefficients = fit.coefficients();
    this.scatter = scatter;
    this.freedom = freedom;
  }

  /** The degrees of freedom of Σ, ν. */
  public int freedom() {
    return freedom;
  }

  /**
   * B̂ and E Σ = S/(ν − m − 1).
   *
   * @throws IllegalArgumentException if ν is not above m + 1: Σ then has no mean
   */
  public Dynamics mean() {
    int divisor = freedom - scatter.length - 1;
    if (divisor < 1) {
      throw new IllegalArgumentException(
          "too few periods for a covariance of %d series: take a longer stretch"
              .formatted(scatter.length));
    }
    double[][] mean =
        Arrays.stream(scatter)
            .map(row -> Arrays.stream(row).map(v -> v / divisor).toArray())
            .toArray(double[][]::new);
    return new Dynamics(layout, coefficients, mean);
  }

  /** Equations drawn from it; the same seed gives the same draws. */
  public List<Dynamics> draws(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, count).mapToObj(i -> draw(random)).toList();
  }

  /** B = B̂ + R⁻¹ZC' with Z standard normal and CC' = Σ. */
  Dynamics draw(SplittableRandom random) {
    double[][] root = covarianceRoot(random);
    int size = coefficients.length;
    double[][] independent = new double[size][];
    for (int i = 0; i < size; i++) {
      double[] normal = new double[triangle.length];
      Arrays.setAll(normal, k -> random.nextGaussian());
      independent[i] = LeastSquares.backSubstitute(triangle, normal);
    }
    double[][] drawn = ImpulseResponses.product(root, independent);
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < triangle.length; k++) {
        drawn[i][k] += coefficients[i][k];
      }
    }
    return new Dynamics(layout, drawn, ImpulseResponses.product(root, transposed(root)));
  }

  /**
   * C with CC' ~ IW(S, ν): C = LA⁻' where LL' = S and A is Bartlett's triangle, roots of χ² with ν,
   * ν − 1, … degrees on its diagonal, standard normals below.
   */
  private double[][] covarianceRoot(SplittableRandom random) {
    int size = scatter.length;
    double[][] bartlett = new double[size][size];
    for (int i = 0; i < size; i++) {
      // Transposed, since what is wanted is A⁻': back substitution solves upper triangles.
      bartlett[i][i] = Math.sqrt(chiSquare(random, freedom - i));
      for (int j = 0; j < i; j++) {
        bartlett[j][i] = random.nextGaussian();
      }
    }
    double[][] inverse = new double[size][];
    for (int j = 0; j < size; j++) {
      double[] unit = new double[size];
      unit[j] = 1;
      inverse[j] = LeastSquares.backSubstitute(bartlett, unit);
    }
    double[][] lower = Cholesky.of(scatter, layout.series()).lower();
    return ImpulseResponses.product(lower, transposed(inverse));
  }

  private static double chiSquare(SplittableRandom random, int degrees) {
    double sum = 0;
    for (int i = 0; i < degrees; i++) {
      double normal = random.nextGaussian();
      sum += normal * normal;
    }
    return sum;
  }

  private static double[][] transposed(double[][] square) {
    double[][] transposed = new double[square.length][square.length];
    for (int i = 0; i < square.length; i++) {
      for (int j = 0; j < square.length; j++) {
        transposed[j][i] = square[i][j];
      }
    }
    return transposed;
  }

  /**
   * The posterior once further periods are known: R and RB̂ stand for all rows seen so far.
   *
   * @param regressors one row for each further period
   * @param targets one row for each further period
   */
  Posterior updated(double[][] regressors, double[][] targets) {
    int known = triangle.length;
    double[][] columns = new double[known][known + regressors.length];
    double[][] explained = new double[coefficients.length][known + regressors.length];
    for (int row = 0; row < known + regressors.length; row++) {
      for (int k = 0; k < known; k++) {
        columns[k][row] = row < known ? triangle[row][k] : regressors[row - known][k];
      }
      for (int i = 0; i < explained.length; i++) {
        explained[i][row] =
            row < known
                ? LeastSquares.dot(triangle[row], coefficients[i])
                : targets[row - known][i];
      }
    }
    LeastSquares fit = LeastSquares.of(new Design(layout.labels(), columns, explained));
    return new Posterior(layout, fit, sum(scatter, fit.covariance(1)), freedom + regressors.length);
  }

  private static double[][] sum(double[][] a, double[][] b) {
    double[][] sum = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        sum[i][j] = a[i][j] + b[i][j];
      }
    }
    return sum;
  }
}
