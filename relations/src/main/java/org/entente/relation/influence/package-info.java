/**
 * Who follows whom: the Social Influence Regression of Minhas and Hoff (2025, Political Analysis).
 *
 * <p>A bilinear autoregression of a whole network: what i does to j now may depend on what i' did
 * to j' before, with the weight A_ii' for senders and B_jj' for receivers, and A and B are
 * themselves sums over known ties between states (distance, alliance, trade …). {@link
 * InfluenceData} holds the arrays, {@link InfluenceRegression} fits them by least squares or
 * Poisson regression in turns, and {@link InfluenceResult} has the coefficients with their standard
 * errors, and A and B.
 */
@NullMarked
package org.entente.relation.influence;

import org.jspecify.annotations.NullMarked;
