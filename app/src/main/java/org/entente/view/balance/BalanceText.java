package org.entente.view.balance;

import java.util.List;
import java.util.OptionalInt;
import org.entente.relation.balance.Frustration;
import org.entente.relation.balance.TieStrain;
import org.entente.view.Numbers;
import org.entente.view.TextTable;
import org.entente.view.Words;

/** The balance of a network, to be read by people. */
public final class BalanceText {
  private BalanceText() {}

  /**
   * The finding in two sentences, then camps and ties under strain.
   *
   * @param limit how many ties at most
   */
  public static String of(BalanceReport report, int limit) {
    StringBuilder text = new StringBuilder(finding(report)).append("\n\n");
    text.append(report.source()).append(": ").append(size(report)).append(".\n");
    report.notes().forEach(note -> text.append(note).append('\n'));
    if (report.network().ties().isEmpty()) {
      return text.toString();
    }
    camp(text, "One camp", report.frustration().camps().first());
    camp(text, "The other", report.frustration().camps().second());
    List<TieStrain> strained = report.strained();
    if (!strained.isEmpty()) {
      text.append("\nTies under strain, worst first");
      text.append(
          limit < strained.size() ? " (" + limit + " of " + strained.size() + ")\n\n" : "\n\n");
      text.append(table(strained.stream().limit(limit).toList()));
    }
    return text.toString();
  }

  private static String size(BalanceReport report) {
    long hostile = report.network().ties().stream().filter(tie -> tie.sign() < 0).count();
    int ties = report.network().ties().size();
    return Words.count(report.network().states().size(), "state")
        + ", "
        + Words.count(ties, "tie")
        + ", "
        + hostile
        + " of them hostile";
  }

  private static void camp(StringBuilder text, String name, List<String> states) {
    text.append('\n').append(name).append(" (").append(states.size()).append("): ");
    text.append(states.isEmpty() ? "nobody" : String.join(" ", states)).append('\n');
  }

  static String finding(BalanceReport report) {
    if (report.network().ties().isEmpty()) {
      return "There are no ties, so there is nothing to balance. See below for why.";
    }
    return index(report) + " " + relief(report);
  }

  private static String index(BalanceReport report) {
    int ties = report.network().ties().size();
    String states = Words.count(report.network().states().size(), "state");
    if (report.frustration() instanceof Frustration.Bounded bounded) {
      return "The frustration index lies between %d and %d of %s (the search ended before the proof): the best division of %s into two camps that was found leaves %d frustrated."
          .formatted(
              bounded.atLeast(),
              bounded.atMost(),
              Words.count(ties, "tie"),
              states,
              bounded.atMost());
    }
    int index = report.frustration().frustrated().size();
    if (index == 0) {
      return "The network is balanced: %s fall into two camps with friends within and enemies between (frustration index 0)."
          .formatted(states);
    }
    return "However the %s are divided into two camps, at least %s of %d (%s) stay frustrated, friends apart or enemies together (frustration index %d)."
        .formatted(
            states, Words.count(index, "tie"), ties, Numbers.percent((double) index / ties), index);
  }

  private static String relief(BalanceReport report) {
    List<TieStrain> strained = report.strained();
    if (strained.isEmpty()) {
      return "No tie is in an unbalanced triad.";
    }
    TieStrain worst = strained.get(0);
    String named =
        "%s and %s (%s, in %s)"
            .formatted(
                worst.tie().a(),
                worst.tie().b(),
                worst.tie().sign() > 0 ? "friends" : "enemies",
                Words.count(worst.unbalancedTriads(), "unbalanced triad"));
    long relieving = strained.stream().filter(one -> one.change().orElse(0) < 0).count();
    if (relieving < 2) {
      return (relieving == 0
              ? "The tie under most strain is that of "
              : "Only a change of sign of one tie would lower it, that of ")
          + named
          + ".";
    }
    return "A change of sign of any of "
        + Words.count(relieving, "tie")
        + " would lower it, most strained among them that of "
        + named
        + ".";
  }

  private static String table(List<TieStrain> strains) {
    TextTable table =
        new TextTable(
            List.of("a", "b", "sign", "frustrated", "triads", "unbalanced", "index if flipped"));
    for (TieStrain strain : strains) {
      table.row(
          List.of(
              strain.tie().a(),
              strain.tie().b(),
              strain.tie().sign() > 0 ? "+" : "−",
              strain.frustrated() ? "yes" : "",
              Integer.toString(strain.triads()),
              Integer.toString(strain.unbalancedTriads()),
              change(strain.change())));
    }
    return table.render();
  }

  private static String change(OptionalInt change) {
    return change.isEmpty()
        ? "not known"
        : change.getAsInt() == 0 ? "same" : "%+d".formatted(change.getAsInt());
  }
}
