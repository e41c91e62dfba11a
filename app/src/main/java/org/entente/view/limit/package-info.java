/**
 * How a third state limits a pair, told from three sides.
 *
 * <p>{@link org.entente.view.limit.LimitReport} holds what was measured and what it rests on; text,
 * CSV, JSON and the paragraph on methods are made from that one record, so that they cannot
 * disagree.
 */
@NullMarked
package org.entente.view.limit;

import org.jspecify.annotations.NullMarked;
