package org.entente.document.internal.text;

/** The units of a pasted thread that repeat another's post. */
final class Quotes {
  private final boolean[] quoted;
  private final boolean[] opens;

  private Quotes(int size) {
    quoted = new boolean[size];
    opens = new boolean[size];
  }

  static Quotes of(Page page, int title) {
    Quotes quotes = new Quotes(page.size());
    Repeats repeats = Repeats.of(page, title);
    for (int i = 0; i < page.size(); i++) {
      boolean marked = page.unit(i).text().isEmpty() ? false : startsMarked(page, i);
      quotes.quoted[i] |= repeats.at(i) || marked;
      if (page.role(i) == Role.QUOTE_HEAD) {
        quotes.open(page, repeats, i);
      }
    }
    return quotes;
  }

  /** "&gt; text", as mail programs and some forums mark quotes. */
  private static boolean startsMarked(Page page, int index) {
    int begin = page.unit(index).span().begin();
    int before = begin - 1;
    while (before >= 0 && page.text().charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && page.text().charAt(before) == '>';
  }

  /**
   * Below "X said:" all is quoted up to "Click to expand", else the repeats that follow, else one
   * paragraph.
   */
  private void open(Page page, Repeats repeats, int head) {
    opens[head] = true;
    int end = head + 1;
    while (end < page.size() && page.role(end) != Role.QUOTE_END && !isOver(page, end)) {
      end++;
    }
    if (end == page.size() || page.role(end) != Role.QUOTE_END) {
      end = head + 1;
      while (end < page.size() && repeats.at(end)) {
        end++;
      }
      end = Math.max(end, head + 2);
    }
    for (int i = head + 1; i < Math.min(end, page.size()); i++) {
      quoted[i] |= page.isProse(i);
    }
  }

  private static boolean isOver(Page page, int index) {
    Role role = page.role(index);
    return role.isPostFrame() || role == Role.EDITED || role == Role.QUOTE_HEAD;
  }

  boolean at(int unit) {
    return quoted[unit];
  }

  /** Whether a line between the two units says whom the second one quotes. */
  boolean opensBetween(int last, int next) {
    for (int i = last + 1; i < next; i++) {
      if (opens[i]) {
        return true;
      }
    }
    return false;
  }
}
