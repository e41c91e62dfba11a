package org.entente.view.series;

import java.util.ArrayList;
import java.util.List;
import org.entente.relation.series.Analysis;
import org.entente.relation.series.AnalysisSettings;
import org.entente.view.Words;

/** What was done, as a paragraph for a paper: formulas, settings, version and citations. */
public final class VarMethods {
  private static final List<String> REFERENCES =
      List.of(
          "Granger, C. W. J. (1969). Investigating causal relations by econometric models and"
              + " cross-spectral methods. Econometrica 37(3), 424–438.",
          "Hosking, J. R. M. (1980). The multivariate portmanteau statistic. Journal of the"
              + " American Statistical Association 75(371), 602–608.",
          "Lütkepohl, H. (2005). New introduction to multiple time series analysis. Springer.",
          "Sims, C. A. (1980). Macroeconomics and reality. Econometrica 48(1), 1–48.",
          "Waggoner, D. F., and Zha, T. (1999). Conditional forecasts in dynamic multivariate"
              + " models. Review of Economics and Statistics 81(4), 639–651.");
  private static final String KILIAN =
      "Kilian, L. (1998). Small-sample confidence intervals for impulse response functions. Review"
          + " of Economics and Statistics 80(2), 218–230.";
  private static final String SIMS_ZHA =
      "Sims, C. A., and Zha, T. (1998). Bayesian methods for dynamic multivariate models."
          + " International Economic Review 39(4), 949–968.";
  private static final String BRANDT =
      "Brandt, P. T., and Freeman, J. R. (2006). Advances in Bayesian time series modeling and the"
          + " study of politics. Political Analysis 14(1), 1–36.";

  private VarMethods() {}

  /** The paragraph, an empty line, then the references, one a line. */
  public static String of(VarReport report) {
    StringBuilder text = new StringBuilder();
    text.append(equation(report)).append(' ').append(tests(report)).append(' ');
    text.append(responses(report)).append(' ').append(program(report)).append("\n\n");
    return text.append(String.join("\n", references(report))).append('\n').toString();
  }

  private static String equation(VarReport report) {
    Analysis analysis = report.analysis();
    String fitted =
        "We fit a vector autoregression y_t = c + A_1 y_{t−1} + … + A_p y_{t−p} + u_t, u_t ~ N(0, Σ), of %s with p = %d %s to %s of %s (%s to %s), the first %d of them as starting values, by least squares."
            .formatted(
                Words.and(report.names()),
                analysis.lags(),
                analysis.settings().lags().isPresent()
                    ? "lags"
                    : "lags, the number that Hannan and Quinn's criterion prefers,",
                Words.count(report.table().size(), "period"),
                report.source(),
                report.firstPeriod(),
                report.lastPeriod(),
                analysis.lags());
    return analysis.settings().bayes()
        ? fitted
            + " Responses and forecasts use the prior of Sims and Zha (1998), Normal–Wishart with"
            + " λ0 = 0.6, λ1 = 0.1, λ3 = 2 (harmonic), λ4 = 0.25 and no dummy observations, the"
            + " values of Brandt and Freeman (2006)."
        : fitted;
  }

  private static String tests(VarReport report) {
    String given =
        report.analysis().tests().given().isEmpty()
            ? ""
            : " in regressions of each pair alone and, separately, given the past of all other"
                + " series";
    return "Granger tests (1969) use F = ((S_r − S_u)/p)/(S_u/(T − k)), with S the squared"
        + " residuals with (u) and without (r) the p lags of the cause and k the"
        + " coefficients with them,"
        + (given.isEmpty() ? "" : given + ",")
        + " and block tests the likelihood ratio (T − k)(ln|Σ_r| − ln|Σ_u|) (Sims 1980). Residuals"
        + " were checked with Hosking's (1980) portmanteau test.";
  }

  private static String responses(VarReport report) {
    AnalysisSettings settings = report.analysis().settings();
    String how =
        settings.bayes()
            ? "draws from the posterior"
            : "bias-corrected bootstrap samples of the residuals (Kilian 1998)";
    return "Responses and the decomposition of forecast error variance over %d periods rest on the Cholesky factor of Σ in the order %s (Lütkepohl 2005, sections 2.3.2 and 2.3.3), with bands of %d %% from %d %s, seed %d. Bands of forecasts are of draws of both coefficients and shocks (Waggoner and Zha 1999)."
        .formatted(
            settings.horizon(),
            String.join(", ", settings.order()),
            Math.round(100 * settings.sampling().level()),
            settings.sampling().draws(),
            how,
            settings.sampling().seed());
  }

  private static String program(VarReport report) {
    return "Computed with " + report.version() + ".";
  }

  private static List<String> references(VarReport report) {
    List<String> references = new ArrayList<>(REFERENCES);
    if (report.analysis().settings().bayes()) {
      references.add(SIMS_ZHA);
      references.add(BRANDT);
    } else {
      references.add(KILIAN);
    }
    references.sort(null);
    return references;
  }
}
