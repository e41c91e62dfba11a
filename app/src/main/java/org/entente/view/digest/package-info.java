/**
 * Digests: what became of a list of pairs in a month, against the year before.
 *
 * <p>{@link org.entente.view.digest.DigestReport} is what was measured; {@link
 * org.entente.view.digest.DigestJson} writes it for programs, {@link
 * org.entente.view.report.DigestWriting} for people.
 */
@NullMarked
package org.entente.view.digest;

import org.jspecify.annotations.NullMarked;
