/**
 * Events as networks: who acts towards whom, for programs that draw and measure graphs.
 *
 * <p>{@link org.entente.exchange.network.ActorNetwork} counts events into directed ties, month by
 * month; {@link org.entente.exchange.network.GraphMl} and {@link org.entente.exchange.network.Gexf}
 * write it. Memory grows with the number of ties and of months in which they have events, not with
 * the number of events.
 */
@NullMarked
package org.entente.exchange.network;

import org.jspecify.annotations.NullMarked;
