/**
 * News feeds (RSS, Atom) and the articles that they name.
 *
 * <p>{@link org.entente.document.feed.FeedClient} asks politely: it says which version it knows, so
 * that an unchanged feed costs its server nothing; it pauses between two requests to a host; it
 * keeps to robots.txt; and what a server asks to be left alone until is told to the caller. A
 * {@link org.entente.document.feed.Feed}'s items become {@link org.entente.document.Input}s: the
 * page behind an item, or the feed's own text where the page is not to be had. Feeds are read by
 * ROME, behind a parser that takes no document type declaration, no entity but XML's own and no
 * nesting beyond reason.
 */
@NullMarked
package org.entente.document.feed;

import org.jspecify.annotations.NullMarked;
