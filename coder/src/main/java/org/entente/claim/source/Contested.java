package org.entente.claim.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Account;
import org.entente.model.Contradiction;

/** Sentences that stand in a contradiction, each with the pair that it is about. */
final class Contested {
  private record Statement(String sentence, List<String> pair) {}

  private final Set<Statement> statements = new HashSet<>();

  Contested(List<Contradiction> contradictions) {
    for (Contradiction each : contradictions) {
      if (each.type() != Contradiction.Type.CHANGE) {
        add(each.a(), each.pair());
        add(each.b(), each.pair());
      }
    }
  }

  /** By its sentence and not by its place: a copy says what its original says. */
  boolean holds(SourcedClaim claim) {
    String sentence = claim.record().passage().sentence();
    return claim.pairs().stream()
        .anyMatch(pair -> statements.contains(new Statement(sentence, pair)));
  }

  private void add(Account account, List<String> pair) {
    statements.add(new Statement(account.passage().sentence(), pair));
  }
}
