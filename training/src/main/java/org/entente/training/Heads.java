package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.Map;
import org.entente.event.scoring.Labels;

/** What is learned on top of the encoder: from the states of a pair to all its labels. */
final class Heads {
  static final int HIDDEN = 256;

  private static final int MODES = Labels.modes().size();

  /** Outputs side by side: types, reciprocal, statuses, modes, contexts. */
  static final int OUTPUTS = Labels.TYPES + 1 + Labels.STATUSES + MODES + Labels.CONTEXTS;

  private final HeadParameters parameters;

  Heads(NDManager manager) {
    int width = Encoder.WIDTH;
    parameters =
        new HeadParameters(manager)
            .matrix("query.weight", 2 * width, width)
            .matrix("pair.weight", 4 * width, HIDDEN)
            .vector("pair.bias", HIDDEN)
            .matrix("output.weight", HIDDEN, OUTPUTS)
            .vector("output.bias", OUTPUTS);
  }

  Map<String, NDArray> parameters() {
    return parameters.all();
  }

  /**
   * What the heads say of a batch.
   *
   * @param outputs pair × {@link #OUTPUTS}, logits
   * @param attention pair × piece, how much the pair looks at each piece of its sentence
   */
  record Said(NDArray outputs, NDArray attention) {}

  Said read(NDArray states, Batch batch, float dropout, boolean training) {
    NDManager manager = states.getManager();
    int pieces = batch.pieces();
    NDArray flat = states.reshape(pieces, Encoder.WIDTH);
    NDArray actor = array(manager, batch.actors, pieces).matMul(flat);
    NDArray recipient = array(manager, batch.recipients, pieces).matMul(flat);
    NDArray query =
        NDArrays.concat(new NDList(actor, recipient), 1).matMul(parameters.get("query.weight"));
    NDArray attention =
        query
            .matMul(flat.transpose())
            .mul(1 / Math.sqrt(Encoder.WIDTH))
            .add(array(manager, batch.sentences, pieces))
            .softmax(1);
    NDArray seen = attention.matMul(flat);
    NDArray pair = NDArrays.concat(new NDList(actor, recipient, actor.mul(recipient), seen), 1);
    NDArray hidden =
        Activation.gelu(parameters.layer("pair", Encoder.drop(pair, dropout, training)));
    NDArray outputs = parameters.layer("output", Encoder.drop(hidden, dropout, training));
    return new Said(outputs, attention);
  }

  /** The loss of a batch: the type's cross-entropy, and a share of what the other labels cost. */
  NDArray loss(Said said, Batch batch) {
    NDManager manager = said.outputs.getManager();
    int at = 0;
    NDArray types = columns(said.outputs, at, at += Labels.TYPES).logSoftmax(1);
    NDArray weights = manager.create(batch.typeWeights);
    NDArray loss =
        array(manager, batch.types, Labels.TYPES)
            .mul(types)
            .sum(new int[] {1})
            .mul(weights)
            .sum()
            .neg()
            .div(weights.sum());
    NDArray reciprocal = columns(said.outputs, at, at += 1).squeeze(1);
    loss =
        loss.add(
            binary(
                    reciprocal,
                    manager.create(batch.reciprocal),
                    manager.create(batch.reciprocalMask))
                .mul(0.3f));
    NDArray statuses = columns(said.outputs, at, at += Labels.STATUSES);
    loss = loss.add(cross(statuses, array(manager, batch.statuses, Labels.STATUSES)).mul(0.5f));
    NDArray modes =
        columns(said.outputs, at, at += MODES).add(array(manager, batch.modeMask, MODES));
    loss = loss.add(cross(modes, array(manager, batch.modes, MODES)).mul(0.3f));
    NDArray contexts = columns(said.outputs, at, at + Labels.CONTEXTS);
    NDArray contextMask = manager.create(batch.contextMask, new Shape(batch.pairs, 1));
    loss =
        loss.add(
            binary(contexts, array(manager, batch.contexts, Labels.CONTEXTS), contextMask)
                .mul(0.3f));
    return loss.add(trigger(said.attention, batch, manager).mul(0.2f));
  }

  private static NDArray trigger(NDArray attention, Batch batch, NDManager manager) {
    NDArray onTrigger =
        attention.mul(array(manager, batch.triggers, batch.pieces())).sum(new int[] {1});
    NDArray mask = manager.create(batch.triggerMask);
    return onTrigger.add(1e-6).log().mul(mask).sum().neg().div(mask.sum().add(1));
  }

  static NDArray cross(NDArray logits, NDArray targets) {
    return targets.mul(logits.logSoftmax(1)).sum().neg().div(targets.sum().add(1));
  }

  static NDArray binary(NDArray logits, NDArray targets, NDArray mask) {
    NDArray softplus = logits.abs().neg().exp().add(1).log().add(logits.maximum(0));
    return softplus.sub(logits.mul(targets)).mul(mask).sum().div(mask.sum().add(1));
  }

  /** Values by rows of so many columns. */
  static NDArray array(NDManager manager, float[] values, int columns) {
    return manager.create(values, new Shape(values.length / columns, columns));
  }

  static NDArray columns(NDArray array, long from, long to) {
    return array.get(":, " + from + ":" + to);
  }
}
