package org.entente.view.relation;

import org.entente.relation.score.Scale;

/** What was done, as a paragraph for a paper: formulas, settings, version and citations. */
public final class RelationMethods {
  private static final String REFERENCES =
      """
      Efron, B., and Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman and Hall.
      Fearnhead, P. (2006). Exact and efficient Bayesian inference for multiple changepoint problems. Statistics and Computing 16(2), 203–213.
      Halterman, A., Bagozzi, B. E., Beger, A., Schrodt, P., and Scraborough, G. (2023). PLOVER and POLECAT: A new political event ontology and dataset. International Studies Association Conference Paper.
      Morris, C. N. (1983). Parametric empirical Bayes inference: Theory and applications. Journal of the American Statistical Association 78(381), 47–55.
      """;

  private RelationMethods() {}

  /** The paragraph, an empty line, then the references, one a line. */
  public static String of(RelationReport report) {
    String scale =
        report
            .history()
            .map(history -> history.scores().settings().scale())
            .map(RelationMethods::name)
            .orElse("PLOVER 2021");
    return "Events between %s and %s were coded with %s. Reports of the same act were merged, and each asserted act counts %s, on the first day that the text gives or else on the day of publication (%d of %d; %d acts without either are in no period). Cooperation and conflict are kept apart: for each %s, N acts with intensities x ≥ 0 on the scale of %s give the total Σx and the mean Σx/N; means of thin periods are drawn towards the mean of all by empirical Bayes (Morris 1983). Intervals hold 95 %% of 1,000 bootstrap samples of documents within each period (Efron and Tibshirani 1993). The probability that the rate of acts changed with a period is the exact posterior of a Poisson model with changepoints (Fearnhead 2006).\n\n"
            .formatted(
                report.a().name(),
                report.b().name(),
                report.basis().version(),
                report.basis().weighted() ? "as often as it has independent reports" : "once",
                report.basis().byPublication(),
                report.basis().dated(),
                report.basis().undated(),
                report.basis().period(),
                scale)
        + REFERENCES;
  }

  private static String name(Scale scale) {
    return scale.name() + " " + scale.version();
  }
}
