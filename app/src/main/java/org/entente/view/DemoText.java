package org.entente.view;

import java.util.List;

/** What the demo shows: what was read, who has most to do with whom, and how to go on. */
public final class DemoText {
  private DemoText() {}

  /**
   * The overview.
   *
   * @param summary what was read
   * @param relations the busiest pairs, each with one event as evidence
   * @param store where the records are
   */
  public static String of(String summary, List<Relation> relations, String store) {
    StringBuilder text = new StringBuilder("What was read\n\n");
    text.append(summary.indent(2));
    text.append("\nWho has most to do with whom\n\n");
    for (Relation relation : relations) {
      text.append("  ").append(relation.a()).append(" and ").append(relation.b());
      text.append(": ").append(relation.total()).append(" events");
      long undated = relation.series().undated();
      text.append(undated > 0 ? ", " + undated + " of them without any day" : "").append('\n');
      text.append(SeriesLines.of(relation.series()).indent(4));
      text.append(EvidenceText.of(relation.evidence()).indent(4)).append('\n');
    }
    return text.append(next(relations, store)).toString();
  }

  private static String next(List<Relation> relations, String store) {
    StringBuilder text = new StringBuilder("Try next\n\n");
    if (!relations.isEmpty()) {
      String pair = relations.get(0).a().code() + " " + relations.get(0).b().code();
      String here = " --store " + store;
      text.append("  ./entente relation ").append(pair).append(" --by year").append(here);
      text.append("\n  ./entente ledger statements ").append(pair).append(here).append('\n');
    }
    return text.append("  ./entente read FOLDER && ./entente relation A B     on your own texts\n")
        .toString();
  }
}
