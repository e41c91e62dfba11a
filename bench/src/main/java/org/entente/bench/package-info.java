/**
 * Measures Entente: quality against gold annotations, speed of the steps and of whole runs. Writes
 * what it measures into {@code docs/results}, with date, commit and the machine's size.
 */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
