/**
 * How two sides got on over time, on two axes, with how sure that is and the evidence.
 *
 * <p>{@link org.entente.view.relation.RelationReport} holds what was measured; text, CSV, JSON,
 * chart and the paragraph on methods are made from that one record, so that they cannot disagree.
 */
@NullMarked
package org.entente.view.relation;

import org.jspecify.annotations.NullMarked;
