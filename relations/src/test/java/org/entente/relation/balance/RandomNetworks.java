package org.entente.relation.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Networks drawn at random, and the frustration index by trying all camps. */
final class RandomNetworks {
  private RandomNetworks() {}

  static SignedNetwork draw(int states, double density, double hostility, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Tie> ties = new ArrayList<>();
    for (int a = 0; a < states; a++) {
      for (int b = 0; b < a; b++) {
        if (random.nextDouble() < density) {
          ties.add(new Tie("S" + a, "S" + b, random.nextDouble() < hostility ? -1 : 1));
        }
      }
    }
    return new SignedNetwork(ties);
  }

  static int indexByTryingAll(SignedNetwork network) {
    List<String> states = network.states();
    int least = network.ties().size();
    for (int camps = 0; camps < 1 << Math.max(0, states.size() - 1); camps++) {
      int frustrated = 0;
      for (Tie tie : network.ties()) {
        int a = camps >> states.indexOf(tie.a()) & 1;
        int b = camps >> states.indexOf(tie.b()) & 1;
        frustrated += (a == b) == (tie.sign() > 0) ? 0 : 1;
      }
      least = Math.min(least, frustrated);
    }
    return least;
  }

  static int index(SignedNetwork network) {
    return ((Frustration.Exact) FrustrationIndex.of(network)).index();
  }
}
