package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import org.entente.event.PairJudge;
import org.entente.event.scoring.Combination;
import org.entente.event.scoring.PairScore;

/**
 * A pair of a sentence that the model was not trained on: what it has to be, what the model says,
 * and how the lexicon's words vote.
 *
 * @param sentence number of its sentence
 * @param gold its acts; empty for none
 * @param score the model's word alone
 * @param verbs share of the verbs' votes for each type, none first
 * @param nouns the same of the nouns'
 */
record Judged(int sentence, List<Example.Act> gold, PairScore score, float[] verbs, float[] nouns) {

  /** Judges all pairs of {@code examples}; {@code judge} has to take the model's word for it. */
  static List<Judged> all(List<Example> examples, PairJudge judge) {
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      for (PairScore score : judge.model(example.sentence())) {
        for (Example.Pair pair : example.pairs()) {
          if (pair.actor() == score.actor() && pair.recipient() == score.recipient()) {
            float[][] shares = judge.shares(example.text(), score);
            all.add(new Judged(i, pair.acts(), score, shares[0], shares[1]));
          }
        }
      }
    }
    return all;
  }

  boolean isEvent() {
    return !gold.isEmpty();
  }

  /** The score with the votes weighed in. */
  PairScore with(Combination combination) {
    return score.withTypes(combination.of(score.types(), verbs, nouns));
  }

  /** How badly the weighed probabilities miss the gold: cross-entropy, in nats. */
  double loss(Combination combination) {
    float[] types = combination.of(score.types(), verbs, nouns);
    if (gold.isEmpty()) {
      return -Math.log(Math.max(types[0], 1e-9));
    }
    double loss = 0;
    for (Example.Act act : gold) {
      loss -= Math.log(Math.max(types[1 + act.type().ordinal()], 1e-9)) / gold.size();
    }
    return loss;
  }
}
