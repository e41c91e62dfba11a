/** The formats' layouts, one class each, and what they share: cells, days, actors' codes. */
@NullMarked
package org.entente.exchange.layout.internal;

import org.jspecify.annotations.NullMarked;
