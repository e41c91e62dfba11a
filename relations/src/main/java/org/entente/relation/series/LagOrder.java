package org.entente.relation.series;

import org.jspecify.annotations.Nullable;

/**
 * How well a number of lags fits, judged over the same T periods as all others; smaller is better.
 *
 * @param lags p
 * @param logDeterminant ln|Σ_p|, Σ_p the residual cross product divided by T
 * @param akaike ln|Σ_p| + 2k/T, k the number of coefficients of all equations
 * @param bayes ln|Σ_p| + k ln(T)/T (Schwarz)
 * @param hannanQuinn ln|Σ_p| + 2k ln(ln T)/T
 * @param againstOneFewer Sims's likelihood ratio of p against p − 1 lags, (T − c)(ln|Σ_{p−1}| −
 *     ln|Σ_p|) with c the coefficients of one equation; null for one lag
 */
public record LagOrder(
    int lags,
    double logDeterminant,
    double akaike,
    double bayes,
    double hannanQuinn,
    @Nullable ChiSquareTest againstOneFewer) {}
