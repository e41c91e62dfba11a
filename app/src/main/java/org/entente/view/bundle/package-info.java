/**
 * The texts of a bundle, with which somebody else makes every figure again.
 *
 * <p>{@link org.entente.view.bundle.BundleFacts} is what they tell; each of the others is one file
 * of the bundle, a pure function from the facts to its text: methods, citations, RO-Crate 1.1 and
 * Frictionless Data Package metadata, the commands to run. They name no folder of the machine that
 * wrote them.
 */
@NullMarked
package org.entente.view.bundle;

import org.jspecify.annotations.NullMarked;
