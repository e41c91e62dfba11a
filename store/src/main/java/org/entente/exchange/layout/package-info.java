/**
 * Event data of others: how GDELT, ICEWS, POLECAT, Phoenix, KEDS and PLOVER files are laid out, and
 * what their codes mean.
 *
 * <p>A {@link org.entente.exchange.layout.Layout} reads a line as an {@link
 * org.entente.exchange.layout.ImportedEvent} and writes it back as it was; a line that cannot be
 * read is a {@link org.entente.exchange.layout.RowFault}. {@link
 * org.entente.exchange.layout.EventCodes}, {@link org.entente.exchange.layout.States} and the
 * tables beside them say what codes mean, and in which version. {@link
 * org.entente.exchange.layout.EventFile} draws lines from plain and packed files. Nothing here
 * knows the store.
 */
@NullMarked
package org.entente.exchange.layout;

import org.jspecify.annotations.NullMarked;
