package org.entente.document.internal.warc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a WARC file holds, so that nothing is passed over in silence. */
final class PassedOver {
  private static final int NAMED = 12;

  private long pages;
  private long cut;
  private final Map<String, Long> others = new TreeMap<>();

  /** A page; {@code truncated} where the crawler kept a part of it only. */
  void page(boolean truncated) {
    pages++;
    cut += truncated ? 1 : 0;
  }

  /** A record that is no page to read. */
  void other(String kind) {
    String known = others.size() < NAMED || others.containsKey(kind) ? kind : "other";
    others.merge(known, 1L, Long::sum);
  }

  /** One line on all of it. */
  String note() {
    List<String> kinds = new ArrayList<>();
    others.forEach((kind, count) -> kinds.add(count + " " + kind));
    long sum = others.values().stream().mapToLong(Long::longValue).sum();
    return pages
        + (pages == 1 ? " page" : " pages")
        + (cut > 0 ? ", of which the crawler cut " + cut + " short" : "")
        + (sum > 0 ? "; passed over " + sum + ": " + String.join(", ", kinds) : "");
  }
}
