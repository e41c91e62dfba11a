/**
 * What {@code entente watch} remembers and does between two looks at the same feeds.
 *
 * <p>{@link org.entente.cli.internal.watch.Watch} holds each feed's state: the version that is
 * known, the items that are still to be read, the links that are done with. A feed's new version
 * and its new items are saved together, and an item is done with only after its document lies in
 * the store: stopped at any moment, a watch has lost nothing and fetches next to nothing twice.
 * {@link org.entente.cli.internal.watch.Visits} asks for feeds, {@link
 * org.entente.cli.internal.watch.Articles} for the pages behind their items, and {@link
 * org.entente.cli.internal.watch.StateFile} keeps all of it in the store's folder.
 */
@NullMarked
package org.entente.cli.internal.watch;

import org.jspecify.annotations.NullMarked;
