/**
 * Structural balance: are the friends of a state's friends its friends?
 *
 * <p>A {@link SignedNetwork} holds ties of friendship and enmity. {@link Triads} tells which
 * triangles are balanced, {@link FrustrationIndex} the least number of ties that no division into
 * two camps can satisfy, {@link TieStrain} what each tie adds to the strain and which flips would
 * relieve it. {@link BalanceDynamics} is the model in which states change their minds over time.
 *
 * <p>Frustration is exact: a covering programme over the unbalanced cycles, solved block by block
 * with cutting planes and branching. Where the allowed effort ends before the proof, the result
 * says so and gives bounds.
 */
@NullMarked
package org.entente.relation.balance;

import org.jspecify.annotations.NullMarked;
