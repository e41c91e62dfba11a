/**
 * Who told what: profiles of outlets and speakers. Counts their claims, sets the tone in which they
 * tell of each side beside that of the whole corpus, and tells how often others tell the same,
 * doubt it or contradict it.
 *
 * <p>It measures what is told, not why, and knows neither texts nor the store: records in, numbers
 * out, the same numbers for the same records in any order.
 */
@NullMarked
package org.entente.claim.source;

import org.jspecify.annotations.NullMarked;
