/**
 * Ledgers: typed tables of what happened. {@link org.entente.claim.ledger.Ledgers} reads from the
 * lexicon which events a ledger lists; {@link org.entente.claim.ledger.Entries} merges their
 * reports into acts and writes down of each act what its ledger asks for: who visited whom, what
 * was sold, how far an agreement has come.
 *
 * <p>All of it is read from events, from figures of the same sentences, and from the lexicon; no
 * sentence is parsed anew. Words of the language stand in {@code words.toml} beside this package.
 */
@NullMarked
package org.entente.claim.ledger;

import org.jspecify.annotations.NullMarked;
