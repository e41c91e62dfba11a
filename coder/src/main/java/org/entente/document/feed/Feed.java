package org.entente.document.feed;

import java.util.List;

/**
 * A feed as it was fetched.
 *
 * @param items in the feed's order, each link once
 * @param dropped how many more there were: without an address, or beyond ten thousand
 */
public record Feed(List<FeedItem> items, int dropped) {
  public Feed {
    items = List.copyOf(items);
  }
}
