package org.entente.view.balance;

import java.util.Comparator;
import java.util.List;
import org.entente.relation.balance.Frustration;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.TieStrain;

/**
 * A signed network with what was found in it.
 *
 * @param source the file, or the period, that the ties come from
 * @param network the ties
 * @param frustration how far it is from balance
 * @param strains what each tie adds to the strain
 * @param notes what the reader should know of the ties
 */
public record BalanceReport(
    String source,
    SignedNetwork network,
    Frustration frustration,
    List<TieStrain> strains,
    List<String> notes) {
  public BalanceReport {
    strains = List.copyOf(strains);
    notes = List.copyOf(notes);
  }

  /** The ties under strain, the worst first. */
  List<TieStrain> strained() {
    return strains.stream()
        .filter(strain -> strain.frustrated() || strain.unbalancedTriads() > 0)
        .sorted(
            Comparator.comparingInt((TieStrain strain) -> strain.change().orElse(0))
                .thenComparing(Comparator.comparing(TieStrain::frustrated).reversed())
                .thenComparing(Comparator.comparingInt(TieStrain::unbalancedTriads).reversed()))
        .toList();
  }
}
