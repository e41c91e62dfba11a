/**
 * How each kind of record is laid out in JSON: one class a kind, with the writing beside the
 * reading, and {@link org.entente.exchange.internal.JsonFields}, the typed view of one parsed line.
 */
@NullMarked
package org.entente.exchange.internal;

import org.jspecify.annotations.NullMarked;
