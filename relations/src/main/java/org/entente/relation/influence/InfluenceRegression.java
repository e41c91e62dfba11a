package org.entente.relation.influence;

import static org.entente.relation.influence.Alternation.concat;
import static org.entente.relation.influence.Alternation.scaled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.relation.influence.InfluenceResult.Fitted;
import org.entente.relation.influence.InfluenceResult.NotFitted;
import org.entente.relation.influence.InfluenceSettings.Receivers;

/**
 * The Social Influence Regression (Minhas and Hoff): Y_ijt scatters around η (normal) or exp η
 * (Poisson) of
 *
 * <pre>η_ijt = Σ_k θ_k Z_ijtk + Σ_i' Σ_j' A_ii' B_jj' X_i'j't,   A = Σ α_k W_k,   B = Σ β_k W_k
 * </pre>
 *
 * with α₁ = 1, at the greatest likelihood, by regressions in turn.
 */
public final class InfluenceRegression {
  private final InfluenceData data;
  private final InfluenceSettings settings;
  private final Bilinear terms;
  private final LeastSquares regression;
  private final int covariates;

  private InfluenceRegression(InfluenceData data, InfluenceSettings settings) {
    this.data = data;
    this.settings = settings;
    terms = new Bilinear(data, settings.selfRelations());
    regression = new LeastSquares(settings.family(), terms.y());
    covariates = data.covariates().size();
  }

  /** Estimates, or the reason why there are none. */
  public static InfluenceResult fit(InfluenceData data, InfluenceSettings settings) {
    InfluenceRegression regression = new InfluenceRegression(data, settings);
    Optional<String> fault = regression.fault();
    if (fault.isPresent()) {
      return new NotFitted(fault.get());
    }
    return settings.receivers() == Receivers.FIXED
        ? regression.fixedReceivers()
        : regression.bilinear();
  }

  private Optional<String> fault() {
    int coefficients = covariates + 2 * data.ties().size();
    double[] y = terms.y();
    if (y.length <= coefficients) {
      return Optional.of(
          y.length + " known outcomes are too few for " + coefficients + " coefficients");
    }
    if (Arrays.stream(y).anyMatch(Double::isInfinite)) {
      return Optional.of("an outcome is infinite: leave it unknown (NaN)");
    }
    boolean counts = Arrays.stream(y).allMatch(v -> v >= 0 && v == Math.rint(v));
    if (settings.family() == Family.POISSON && !counts) {
      return Optional.of("Poisson needs counts as outcomes, 0, 1, 2 …: or use the normal family");
    }
    return Optional.empty();
  }

  private InfluenceResult bilinear() {
    Optional<Alternation.Turns> best = new Alternation(data, terms, regression).best();
    if (best.isEmpty()) {
      return dependent();
    }
    if (Math.abs(best.get().alpha()[0]) < 1e-6) {
      return new NotFitted(
          "the first matrix of ties has no weight for senders, so the others cannot be told"
              + " relative to it: put another matrix first");
    }
    return fitted(normalised(best.get()), this::curvature);
  }

  /** Where the likelihood has its peak, with the derivatives of η by the free coefficients. */
  private record Peak(
      double[] values,
      double[] eta,
      List<double[]> columns,
      double[][] senders,
      double[][] receivers) {}

  /** Brings α₁ to one; having no error, it has no column. */
  private Peak normalised(Alternation.Turns turns) {
    double first = turns.alpha()[0];
    double[] alpha = scaled(turns.alpha(), 1 / first);
    double[] beta = scaled(turns.beta(), first);
    double[][] senders = data.weightedTies(alpha);
    double[][] receivers = data.weightedTies(beta);
    List<double[]> columns = joined(terms.senderTerms(receivers));
    double[] eta = regression.eta(columns, concat(turns.theta(), alpha));
    columns.remove(covariates);
    columns.addAll(terms.receiverTerms(senders));
    double[] free = Arrays.copyOfRange(alpha, 1, alpha.length);
    double[] values = concat(concat(turns.theta(), free), beta);
    return new Peak(values, eta, columns, senders, receivers);
  }

  /** η bends only in an α_k and a β_l together: by W_k X W_l'. */
  private Optional<double[]> curvature(int row, int column) {
    int ties = data.ties().size();
    int k = row - covariates + 1;
    int l = column - (covariates + ties - 1);
    return k >= 1 && k < ties && l >= 0
        ? Optional.of(terms.term(data.ties().get(k), data.ties().get(l)))
        : Optional.empty();
  }

  private InfluenceResult fixedReceivers() {
    double[][] identity = new double[data.states()][data.states()];
    for (int i = 0; i < identity.length; i++) {
      identity[i][i] = 1;
    }
    List<double[]> columns = joined(terms.senderTerms(identity));
    Optional<double[]> fit = regression.fit(columns, new double[columns.size()]);
    if (fit.isEmpty()) {
      return dependent();
    }
    double[] values = fit.get();
    double[][] senders = data.weightedTies(Arrays.copyOfRange(values, covariates, values.length));
    double[] eta = regression.eta(columns, values);
    return fitted(
        new Peak(values, eta, columns, senders, identity), (row, column) -> Optional.empty());
  }

  private InfluenceResult fitted(Peak peak, Likelihood.Curvature curvature) {
    Likelihood likelihood = new Likelihood(settings.family(), terms.y(), peak.eta, peak.columns);
    Optional<Likelihood.Errors> errors = likelihood.errors(curvature);
    if (errors.isEmpty()) {
      return dependent();
    }
    return new Fitted(
        coefficients(peak.values, errors.get()),
        peak.senders,
        peak.receivers,
        likelihood.logLikelihood(),
        peak.eta.length);
  }

  private List<Coefficient> coefficients(double[] values, Likelihood.Errors errors) {
    boolean fixed = settings.receivers() == Receivers.FIXED;
    int receiversFrom = fixed ? values.length : values.length - data.ties().size();
    List<Coefficient> coefficients = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Coefficient.Part part = Coefficient.Part.COVARIATE;
      int number = i + 1;
      if (i >= receiversFrom) {
        part = Coefficient.Part.RECEIVERS;
        number = i - receiversFrom + 1;
      } else if (i >= covariates) {
        part = Coefficient.Part.SENDERS;
        number = i - covariates + (fixed ? 1 : 2);
      }
      coefficients.add(
          new Coefficient(part, number, values[i], errors.standard()[i], errors.robust()[i]));
    }
    return List.copyOf(coefficients);
  }

  private List<double[]> joined(List<double[]> bilinear) {
    List<double[]> columns = new ArrayList<>(terms.covariates());
    columns.addAll(bilinear);
    return columns;
  }

  private static InfluenceResult dependent() {
    return new NotFitted(
        "the covariates and ties depend on each other, or there is no influence to tell: drop a"
            + " covariate or a matrix of ties, or take more periods");
  }
}
