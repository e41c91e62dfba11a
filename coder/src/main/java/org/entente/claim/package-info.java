/**
 * What texts claim beside events: quantities. Sits on {@code event}: sentences, mentions and times
 * are read as there; nothing before this package knows of it.
 *
 * <p>{@link org.entente.claim.Merging} joins reports of one act; {@code ledger} makes typed tables
 * of acts.
 */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
