package org.entente.relation.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The regressions in turn. With B held, η is linear in θ and α, with A held in θ and β; each turn
 * can only raise the likelihood.
 */
final class Alternation {
  private static final int ROUNDS = 2000;
  private static final double CLOSE = 1e-13;

  private final InfluenceData data;
  private final Bilinear terms;
  private final LeastSquares regression;

  Alternation(InfluenceData data, Bilinear terms, LeastSquares regression) {
    this.data = data;
    this.terms = terms;
    this.regression = regression;
  }

  /** Where the turns stand: coefficients, minus the log likelihood, and how many rounds it took. */
  record Turns(double[] theta, double[] alpha, double[] beta, double loss, int rounds) {}

  /** The best of the ends reached from each matrix of ties as B, since there may be many peaks. */
  Optional<Turns> best() {
    Optional<Turns> best = Optional.empty();
    for (int start = 0; start < data.ties().size(); start++) {
      Optional<Turns> turns = from(start);
      if (turns.isPresent() && (best.isEmpty() || turns.get().loss < best.get().loss)) {
        best = turns;
      }
    }
    return best;
  }

  /** Empty if the columns depend on each other or the turns never settle. */
  private Optional<Turns> from(int firstTies) {
    int p = data.ties().size();
    double[] beta = new double[p];
    beta[firstTies] = 1;
    double[] theta = new double[data.covariates().size()];
    Optional<Turns> turns = Optional.of(new Turns(theta, new double[p], beta, 0, 0));
    double before = Double.POSITIVE_INFINITY;
    while (turns.isPresent() && turns.get().rounds < ROUNDS) {
      turns = turns.flatMap(this::senders).flatMap(this::receivers);
      double loss = turns.map(Turns::loss).orElse(Double.NaN);
      if (Math.abs(before - loss) <= CLOSE * (1 + Math.abs(loss))) {
        return turns;
      }
      before = loss;
    }
    return Optional.empty();
  }

  /** θ and α with B held; α is brought to the length one, and β carries the scale. */
  private Optional<Turns> senders(Turns turns) {
    List<double[]> columns = joined(terms.senderTerms(data.weightedTies(turns.beta)));
    Optional<double[]> fit = regression.fit(columns, concat(turns.theta, turns.alpha));
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    double[] theta = Arrays.copyOf(fit.get(), turns.theta.length);
    double[] alpha = Arrays.copyOfRange(fit.get(), theta.length, fit.get().length);
    double length = Math.sqrt(Arrays.stream(alpha).map(a -> a * a).sum());
    if (!(length > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Turns(theta, scaled(alpha, 1 / length), scaled(turns.beta, length), 0, turns.rounds));
  }

  /** θ and β with A held. */
  private Optional<Turns> receivers(Turns turns) {
    List<double[]> columns = joined(terms.receiverTerms(data.weightedTies(turns.alpha)));
    Optional<double[]> fit = regression.fit(columns, concat(turns.theta, turns.beta));
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    double[] theta = Arrays.copyOf(fit.get(), turns.theta.length);
    double[] beta = Arrays.copyOfRange(fit.get(), theta.length, fit.get().length);
    double loss = regression.loss(columns, fit.get());
    return Optional.of(new Turns(theta, turns.alpha, beta, loss, turns.rounds + 1));
  }

  private List<double[]> joined(List<double[]> bilinear) {
    List<double[]> columns = new ArrayList<>(terms.covariates());
    columns.addAll(bilinear);
    return columns;
  }

  static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }

  static double[] concat(double[] a, double[] b) {
    double[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
