/**
 * From an input to all its records: what reading into a store, coding to standard output and coding
 * on a cluster have in common.
 *
 * <p>{@link org.entente.claim.coding.DocumentCoder} reads an input, codes it and says in an {@link
 * org.entente.claim.coding.Outcome} what came of it. {@link org.entente.claim.coding.Rules} are all
 * that decides the records beside the input: input and rules together give the fingerprint by which
 * a document is known to have been coded already. Nothing here writes anything.
 */
@NullMarked
package org.entente.claim.coding;

import org.jspecify.annotations.NullMarked;
