package org.entente.bench;

import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;
import org.entente.relation.balance.Triad;
import org.entente.relation.balance.Triads;

/** How many triads of a network have none, one, two and three hostile ties. */
final class TriadKinds {
  private final int[] counts = new int[4];

  private TriadKinds() {}

  static TriadKinds of(SignedNetwork network) {
    TriadKinds kinds = new TriadKinds();
    for (Triad triad : Triads.of(network)) {
      kinds.counts[(int) triad.ties().stream().map(Tie::sign).filter(sign -> sign < 0).count()]++;
    }
    return kinds;
  }

  int count(int hostile) {
    return counts[hostile];
  }

  /** The share of balanced triads; 0 without any. */
  double balanced() {
    int all = counts[0] + counts[1] + counts[2] + counts[3];
    return all == 0 ? 0 : (double) (counts[0] + counts[2]) / all;
  }

  /** The share to be expected if each tie were hostile with this probability for itself. */
  static double balancedByChance(double hostile) {
    double friendly = 1 - hostile;
    return friendly * friendly * friendly + 3 * friendly * hostile * hostile;
  }
}
