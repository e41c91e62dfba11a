package org.entente.document.internal.text;

import org.jspecify.annotations.Nullable;

/** Finds the unit that is a text's title. */
final class Headline {
  private Headline() {}

  /**
   * The unit that holds the title: the one that repeats {@code known}, or else the first that is
   * read, where it looks like a headline and something follows it; -1 where there is none.
   */
  static int unit(Page page, @Nullable String known) {
    int first = next(page, -1);
    if (first < 0) {
      return -1;
    }
    if (known != null) {
      return page.unit(first).key().equals(Unit.key(known)) ? first : -1;
    }
    Unit unit = page.unit(first);
    boolean titled = unit.heading() || (unit.isHeadline() && unit.words() > 1);
    return titled && next(page, first) >= 0 ? first : -1;
  }

  private static int next(Page page, int before) {
    for (int i = before + 1; i < page.size(); i++) {
      if (page.isProse(i)) {
        return i;
      }
    }
    return -1;
  }
}
