package org.entente.view;

import java.util.List;
import java.util.Locale;

/** Lists and counts in sentences. */
public final class Words {
  private Words() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> items) {
    int last = items.size() - 1;
    return last <= 0
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** {@code 1 tie}, {@code 1,278 ties}. */
  public static String count(long count, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", count, one, count == 1 ? "" : "s");
  }
}
