/**
 * The limit that a third state C sets to the relation of A and B:
 *
 * <pre>L_C(A, B) = what A–B would be with C's channel neutralised − what it is</pre>
 *
 * <p>from three sides that share no data: {@link SeriesLimit} (the triad's time series), {@link
 * SignalLimit} (costly signals against comparable pairs), {@link StatementLimit} (what texts say).
 * Each gives a {@link LimitAnswer}: a size with its interval, or a bound below which nothing could
 * be seen, or what is lacking. {@link Agreement} says how many sides agree, {@link PlaceboRank}
 * whether C stands out among states that ought to have no part in it. A size above 0 always means
 * that C keeps A and B apart.
 */
@NullMarked
package org.entente.relation.limit;

import org.jspecify.annotations.NullMarked;
