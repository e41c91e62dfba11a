/**
 * How a pair of states gets on, on two axes: cooperation and conflict, never only their sum, since
 * busy pairs both talk and fight.
 *
 * <p>{@link ScoredAct}s go in with an intensity on a scale that is named, not held here. {@link
 * PairScores} has counts, totals and means for each {@link Period}, means of thin periods drawn
 * towards the whole, and a standing that fades with time. {@link VolumeShare} sets the pair against
 * all that is reported, {@link Bootstrap} gives intervals, and {@link ChangePoints} says how
 * probable it is that a period was a turning point.
 */
@NullMarked
package org.entente.relation.score;

import org.jspecify.annotations.NullMarked;
