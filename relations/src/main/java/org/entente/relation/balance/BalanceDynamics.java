package org.entente.relation.balance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Structural balance in continuous time (Marvel, Kleinberg, Kleinberg and Strogatz 2011, PNAS 108):
 * x_ij is how friendly i and j are, and dX/dt = X², so that a pair warms to each other where they
 * agree about third states. Solved by X(t) = X₀ (I − X₀ t)⁻¹ up to the escape time 1/λ₁, when the
 * leading eigenvector's signs divide the states into camps. Time has no unit.
 */
public final class BalanceDynamics {
  private static final double NEAR_ZERO = 1e-9;

  private final List<String> states;
  private final RealMatrix start;
  private final EigenDecompositionSymmetric eigen;

  private BalanceDynamics(List<String> states, RealMatrix start) {
    this.states = List.copyOf(states);
    this.start = start;
    eigen = new EigenDecompositionSymmetric(start);
  }

  /**
   * From ties of ±1, and 0 where there is none; states hold no opinion of themselves.
   *
   * @throws IllegalArgumentException if the network has no tie
   */
  public static BalanceDynamics of(SignedNetwork network) {
    List<String> states = network.states();
    double[][] opinions = new double[states.size()][states.size()];
    for (Tie tie : network.ties()) {
      int a = states.indexOf(tie.a());
      int b = states.indexOf(tie.b());
      opinions[a][b] = tie.sign();
      opinions[b][a] = tie.sign();
    }
    return of(states, opinions);
  }

  /**
   * From opinions of any strength.
   *
   * @throws IllegalArgumentException if there is no state, or the opinions are not a finite
   *     symmetric matrix with a row and a column for each state
   */
  public static BalanceDynamics of(List<String> states, double[][] opinions) {
    int n = states.size();
    if (n == 0) {
      throw new IllegalArgumentException("there are no states: give at least one tie");
    }
    if (opinions.length != n || Arrays.stream(opinions).anyMatch(row -> row.length != n)) {
      throw new IllegalArgumentException("opinions of " + n + " states need an n × n matrix");
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        if (!Double.isFinite(opinions[i][j]) || opinions[i][j] != opinions[j][i]) {
          throw new IllegalArgumentException(
              "the opinions of '%s' and '%s' are not finite and mutual: give one number for both"
                  .formatted(states.get(i), states.get(j)));
        }
      }
    }
    return new BalanceDynamics(states, MatrixUtils.createRealMatrix(opinions));
  }

  /** The states, in the order of the matrices' rows. */
  public List<String> states() {
    return states;
  }

  /**
   * When opinions grow beyond all bounds: 1/λ₁; empty if λ₁ ≤ 0, where all come to rest at zero.
   */
  public OptionalDouble escapeTime() {
    double leading = leadingEigenvalue();
    return leading > NEAR_ZERO ? OptionalDouble.of(1 / leading) : OptionalDouble.empty();
  }

  /**
   * The opinions at a time by the closed form: eigenvalues λ/(1 − λt) on the eigenvectors of X₀.
   *
   * @throws IllegalArgumentException if the time is negative or not before the escape time
   */
  public double[][] at(double time) {
    check(time);
    RealMatrix vectors = eigen.getV();
    double[] values =
        Arrays.stream(eigen.getEigenvalues()).map(value -> value / (1 - value * time)).toArray();
    return vectors
        .multiply(MatrixUtils.createRealDiagonalMatrix(values))
        .multiplyTransposed(vectors)
        .getData();
  }

  /**
   * The opinions at a time by steps of the Runge–Kutta method of fourth order.
   *
   * @throws IllegalArgumentException if the time is negative or not before the escape time, or
   *     there is no step
   */
  public double[][] integrated(double time, int steps) {
    check(time);
    if (steps < 1) {
      throw new IllegalArgumentException("steps is " + steps + ": give at least 1");
    }
    double step = time / steps;
    RealMatrix x = start;
    for (int i = 0; i < steps; i++) {
      RealMatrix k1 = square(x);
      RealMatrix k2 = square(x.add(k1.scalarMultiply(step / 2)));
      RealMatrix k3 = square(x.add(k2.scalarMultiply(step / 2)));
      RealMatrix k4 = square(x.add(k3.scalarMultiply(step)));
      RealMatrix slope = k1.add(k2.add(k3).scalarMultiply(2)).add(k4);
      x = x.add(slope.scalarMultiply(step / 6));
    }
    return x.getData();
  }

  /**
   * Camps by the signs of the leading eigenvector, with the states whose entry is zero; empty if λ₁
   * is not positive or is shared by several eigenvectors, so that the start decides nothing.
   */
  public Optional<Prediction> prediction() {
    double[] values = eigen.getEigenvalues();
    double leading = leadingEigenvalue();
    long shared = Arrays.stream(values).filter(value -> leading - value < NEAR_ZERO).count();
    if (leading <= NEAR_ZERO || shared > 1) {
      return Optional.empty();
    }
    int at = 0;
    while (values[at] != leading) {
      at++;
    }
    RealVector vector = eigen.getEigenvector(at);
    int[] side = new int[states.size()];
    Arrays.setAll(side, i -> Math.abs(vector.getEntry(i)) < 1e-7 ? 0 : sign(vector.getEntry(i)));
    int first = Arrays.stream(side).filter(s -> s != 0).findFirst().orElse(1);
    Arrays.setAll(side, i -> side[i] * first);
    List<String> undecided =
        states.stream().filter(state -> side[states.indexOf(state)] == 0).toList();
    return Optional.of(new Prediction(Camps.of(states, side), undecided));
  }

  /**
   * Camps that the model predicts.
   *
   * @param camps the first state that takes a side is in the first camp
   * @param undecided states that the leading eigenvector leaves at zero
   */
  public record Prediction(Camps camps, List<String> undecided) {}

  private void check(double time) {
    double end = escapeTime().orElse(Double.POSITIVE_INFINITY);
    if (!(time >= 0 && time < end)) {
      throw new IllegalArgumentException(
          "time is " + time + ": give one from 0 to before the escape time " + end);
    }
  }

  private double leadingEigenvalue() {
    return Arrays.stream(eigen.getEigenvalues()).max().orElse(0);
  }

  private static int sign(double value) {
    return value < 0 ? -1 : 1;
  }

  private static RealMatrix square(RealMatrix x) {
    return x.multiply(x);
  }
}
