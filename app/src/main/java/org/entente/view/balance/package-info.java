/**
 * Structural balance for people and programs: the camps, and the ties under strain.
 *
 * <p>A {@link org.entente.view.balance.BalanceReport} is shown by {@code BalanceText}, {@code
 * BalanceJson} and {@code BalanceCsv}.
 */
@NullMarked
package org.entente.view.balance;

import org.jspecify.annotations.NullMarked;
