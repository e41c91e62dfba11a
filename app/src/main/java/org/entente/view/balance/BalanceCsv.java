package org.entente.view.balance;

import org.entente.relation.balance.TieStrain;
import org.entente.view.Csv;

/** The ties of a network as CSV, with the strain of each. */
public final class BalanceCsv {
  private BalanceCsv() {}

  /** Header and rows; the camp is that of {@code a} and {@code b}, 1 or 2. */
  public static String of(BalanceReport report) {
    StringBuilder text =
        new StringBuilder(
            "a,b,sign,camp_a,camp_b,frustrated,triads,unbalanced_triads,change_if_flipped\r\n");
    for (TieStrain strain : report.strains()) {
      text.append(Csv.cell(strain.tie().a())).append(',').append(Csv.cell(strain.tie().b()));
      text.append(',').append(strain.tie().sign());
      text.append(',').append(camp(report, strain.tie().a()));
      text.append(',').append(camp(report, strain.tie().b()));
      text.append(',').append(strain.frustrated()).append(',').append(strain.triads());
      text.append(',').append(strain.unbalancedTriads()).append(',');
      strain.change().ifPresent(text::append);
      text.append("\r\n");
    }
    return text.toString();
  }

  private static int camp(BalanceReport report, String state) {
    return report.frustration().camps().first().contains(state) ? 1 : 2;
  }
}
