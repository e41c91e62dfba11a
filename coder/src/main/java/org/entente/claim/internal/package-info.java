/**
 * How quantities are written: numbers in digits and words, units, words of more or less. No other
 * package uses it.
 */
@NullMarked
package org.entente.claim.internal;

import org.jspecify.annotations.NullMarked;
