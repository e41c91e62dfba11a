/** Splits, journal and settlement: how a coding job is divided, kept and laid into a lake. */
@NullMarked
package org.entente.spark.internal;

import org.jspecify.annotations.NullMarked;
