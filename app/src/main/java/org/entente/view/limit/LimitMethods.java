package org.entente.view.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.relation.limit.PlaceboRank.Ranked;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadSeries;
import org.entente.view.Words;

/** What was done, as a paragraph for a paper: formulas, settings, version and citations. */
public final class LimitMethods {
  private static final List<String> REFERENCES =
      List.of(
          "Abadie, A., Diamond, A., and Hainmueller, J. (2010). Synthetic control methods for"
              + " comparative case studies. Journal of the American Statistical Association"
              + " 105(490), 493–505.",
          "Antolín-Díaz, J., Petrella, I., and Rubio-Ramírez, J. F. (2021). Structural scenario"
              + " analysis with SVARs. Journal of Monetary Economics 117, 798–815.",
          "Phipson, B., and Smyth, G. K. (2010). Permutation p-values should never be zero."
              + " Statistical Applications in Genetics and Molecular Biology 9(1), article 39.",
          "Santos Silva, J. M. C., and Tenreyro, S. (2006). The log of gravity. Review of Economics"
              + " and Statistics 88(4), 641–658.",
          "Waggoner, D. F., and Zha, T. (1999). Conditional forecasts in dynamic multivariate"
              + " models. Review of Economics and Statistics 81(4), 639–651.",
          "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical"
              + " inference. Journal of the American Statistical Association 22(158), 209–212.");

  private LimitMethods() {}

  /** The paragraph, an empty line, then the references, one a line. */
  public static String of(LimitReport report) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "We define the limit of %s on %s and %s as what their relation would be with the third state's ties neutralised less what it is, and measure it from three sides that share no data."
            .formatted(report.third(), report.a(), report.b()));
    parts.add(series(report));
    parts.add(signals(report));
    parts.add(
        "Texts: each independent source, a speaker or else an outlet, counts once, split over what it says; the share that says that %s limits the pair has Wilson's interval (1927), and texts are taken to find a limit where all of it lies above one half."
            .formatted(report.third()));
    parts.add("Computed with %s.".formatted(report.basis().version()));
    return String.join(" ", parts) + "\n\n" + String.join("\n", REFERENCES) + "\n";
  }

  private static String series(LimitReport report) {
    TriadSeries series = report.measured().series();
    if (series.series().isEmpty()) {
      return "Series: the pair, or the third state with it, is reported in too few periods for a series to be made.";
    }
    String rank =
        report.measured().rank() instanceof Ranked ranked
            ? " The same was computed for %s, and %s ranked among them (Abadie, Diamond and Hainmueller 2010; Phipson and Smyth 2010)."
                .formatted(
                    Words.count(ranked.placebos().size(), "other third state"), report.third())
            : "";
    return String.format(
            Locale.ROOT,
            "Series: a vector autoregression with %s, the number that Schwarz's criterion prefers of up to %d, of ln(1 + n V̄/V), n a pair's reports of a %s and V those of all pairs, for %s over %s; the third state's series are held at their means over the last %s by shocks of their own (Waggoner and Zha 1999; Antolín-Díaz, Petrella and Rubio-Ramírez 2021), %s, and the difference to the path taken is averaged; intervals hold %.0f %% of %,d posterior draws (seed %d).",
            Words.count(series.lags(), "lag"),
            report.settings().mostLags(),
            report.basis().periods(),
            Words.and(series.series()),
            Words.count(series.periods(), report.basis().periods()),
            Words.count(series.window(), report.basis().periods()),
            report.settings().timing() == Timing.NEXT_PERIOD
                ? "moving the pair from the next period on"
                : "moving the pair within the period too",
            100 * report.settings().sampling().level(),
            report.settings().sampling().draws(),
            report.settings().sampling().seed())
        + rank;
  }

  private static String signals(LimitReport report) {
    return "Signals: a Poisson pseudo-maximum-likelihood regression (Santos Silva and Tenreyro 2006) of %s over comparable pairs foretells the pair with the third state's tie at its neutral value; the shortfall is what it foretells less what was seen, its interval one for a new pair."
        .formatted(report.basis().signals());
  }
}
