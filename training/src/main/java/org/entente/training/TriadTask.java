package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Teaches which third side holds a pair back. */
final class TriadTask implements Task<TriadExample> {
  private static final int OUTPUTS =
      TriadBatch.DIRECTIONS + TriadBatch.MECHANISMS + TriadBatch.STATUSES;

  private final HeadParameters heads;
  private final Trainer.Settings settings;

  TriadTask(NDManager manager, Trainer.Settings settings) {
    this.settings = settings;
    int width = Encoder.WIDTH;
    heads =
        new HeadParameters(manager)
            .matrix("triad.query.weight", 2 * width, width)
            .matrix("triad.weight", 4 * width, Heads.HIDDEN)
            .vector("triad.bias", Heads.HIDDEN)
            .matrix("triad.output.weight", Heads.HIDDEN, OUTPUTS)
            .vector("triad.output.bias", OUTPUTS);
  }

  @Override
  public Map<String, NDArray> parameters() {
    return heads.all();
  }

  @Override
  public int length(TriadExample example) {
    return example.sentence().ids().length;
  }

  @Override
  public Optional<NDArray> loss(
      Encoder encoder, NDManager scope, List<TriadExample> examples, Random random) {
    TriadBatch batch = new TriadBatch(examples, settings.noneWeight());
    if (batch.triads == 0) {
      return Optional.empty();
    }
    batch.rows.hideMentions(
        examples.stream().map(TriadExample::sentence).toList(), settings.hidden(), random);
    Said said = read(encoder, scope, batch, settings.dropout());
    return Optional.of(labels(said.outputs, batch).add(cue(said.attention, batch).mul(0.2f)));
  }

  /** What the heads say of a sentence's triads, in their order, when not trained on it. */
  float[] outputs(Encoder encoder, NDManager scope, TriadExample example) {
    return read(encoder, scope, new TriadBatch(List.of(example), 1), 0).outputs.toFloatArray();
  }

  /**
   * What the heads say of a batch.
   *
   * @param outputs triad × outputs, logits
   * @param attention triad × piece
   */
  private record Said(NDArray outputs, NDArray attention) {}

  private Said read(Encoder encoder, NDManager scope, TriadBatch batch, float dropout) {
    boolean training = dropout > 0;
    int pieces = batch.rows.pieces();
    NDArray states =
        encoder.states(scope, batch.rows, dropout, training).reshape(pieces, Encoder.WIDTH);
    NDArray limiter = Heads.array(scope, batch.limiters, pieces).matMul(states);
    NDArray first = Heads.array(scope, batch.first, pieces).matMul(states);
    NDArray second = Heads.array(scope, batch.second, pieces).matMul(states);
    NDArray both = first.add(second);
    NDArray attention =
        NDArrays.concat(new NDList(limiter, both), 1)
            .matMul(heads.get("triad.query.weight"))
            .matMul(states.transpose())
            .mul(1 / Math.sqrt(Encoder.WIDTH))
            .add(Heads.array(scope, batch.sentences, pieces))
            .softmax(1);
    NDList seen = new NDList(limiter, both, first.mul(second), attention.matMul(states));
    NDArray read = Encoder.drop(NDArrays.concat(seen, 1), dropout, training);
    NDArray hidden = Activation.gelu(heads.layer("triad", read));
    NDArray outputs = heads.layer("triad.output", Encoder.drop(hidden, dropout, training));
    return new Said(outputs, attention);
  }

  private static NDArray labels(NDArray outputs, TriadBatch batch) {
    NDManager scope = outputs.getManager();
    int mechanisms = TriadBatch.DIRECTIONS;
    int statuses = mechanisms + TriadBatch.MECHANISMS;
    NDArray weights = scope.create(batch.weights);
    NDArray directions =
        Heads.array(scope, batch.directions, TriadBatch.DIRECTIONS)
            .mul(Heads.columns(outputs, 0, mechanisms).logSoftmax(1))
            .sum(new int[] {1})
            .mul(weights)
            .sum()
            .neg()
            .div(weights.sum());
    NDArray mechanism =
        Heads.cross(
            Heads.columns(outputs, mechanisms, statuses),
            Heads.array(scope, batch.mechanisms, TriadBatch.MECHANISMS));
    NDArray status =
        Heads.cross(
            Heads.columns(outputs, statuses, OUTPUTS),
            Heads.array(scope, batch.statuses, TriadBatch.STATUSES));
    return directions.add(mechanism.mul(0.3f)).add(status.mul(0.3f));
  }

  private static NDArray cue(NDArray attention, TriadBatch batch) {
    NDManager scope = attention.getManager();
    NDArray onCue =
        attention.mul(Heads.array(scope, batch.cues, batch.rows.pieces())).sum(new int[] {1});
    NDArray mask = scope.create(batch.cueMask, new Shape(batch.triads));
    return onCue.add(1e-6).log().mul(mask).sum().neg().div(mask.sum().add(1));
  }
}
