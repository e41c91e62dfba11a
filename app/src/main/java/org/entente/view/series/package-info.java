/**
 * Time series of relations for people and programs: who moves whom, what a shock does, what is to
 * be expected.
 *
 * <p>A {@link org.entente.view.series.VarReport} is shown by {@code VarText}, {@code VarJson},
 * {@code VarCsv} and {@code VarChart}, and told as a paragraph for a paper by {@code VarMethods}; a
 * {@link org.entente.view.series.ScenarioReport} by {@code ScenarioText} and its like. All show the
 * same numbers.
 */
@NullMarked
package org.entente.view.series;

import org.jspecify.annotations.NullMarked;
