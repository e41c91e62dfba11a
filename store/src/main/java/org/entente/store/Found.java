package org.entente.store;

import java.util.List;

/**
 * A page of what was looked for.
 *
 * @param items those of the page
 * @param total how many fit in all
 * @param <T> what was looked for
 */
public record Found<T>(List<T> items, long total) {
  public Found {
    items = List.copyOf(items);
  }
}
