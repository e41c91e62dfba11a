package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Teaches what one side does to another. */
final class PairTask implements Task<Example> {
  private final Heads heads;
  private final Trainer.Settings settings;

  PairTask(NDManager manager, Trainer.Settings settings) {
    heads = new Heads(manager);
    this.settings = settings;
  }

  @Override
  public Map<String, NDArray> parameters() {
    return heads.parameters();
  }

  @Override
  public int length(Example example) {
    return example.sentence().ids().length;
  }

  @Override
  public Optional<NDArray> loss(
      Encoder encoder, NDManager scope, List<Example> examples, Random random) {
    Batch batch = new Batch(examples, settings.noneWeight());
    if (batch.pairs == 0) {
      return Optional.empty();
    }
    batch.rows.hideMentions(
        examples.stream().map(Example::sentence).toList(), settings.hidden(), random);
    NDArray states = encoder.states(scope, batch.rows, settings.dropout(), true);
    return Optional.of(heads.loss(heads.read(states, batch, settings.dropout(), true), batch));
  }

  /** What the heads say of a batch that is not trained on. */
  float[] outputs(Encoder encoder, NDManager scope, Batch batch) {
    NDArray states = encoder.states(scope, batch.rows, 0, false);
    return heads.read(states, batch, 0, false).outputs().toFloatArray();
  }
}
