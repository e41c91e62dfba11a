package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.event.scoring.Labels;

/** What is learned on top of the encoder: from the states of a pair to all its labels. */
final class Heads {
  static final int HIDDEN = 256;

  private static final int MODES = Labels.modes().size();

  /** Outputs side by side: types, reciprocal, statuses, modes, contexts. */
  static final int OUTPUTS = Labels.TYPES + 1 + Labels.STATUSES + MODES + Labels.CONTEXTS;

  private final Map<String, NDArray> parameters = new LinkedHashMap<>();

  Heads(NDManager manager) {
    int width = Encoder.WIDTH;
    random(manager, "query.weight", 2 * width, width);
    random(manager, "pair.weight", 4 * width, HIDDEN);
    zeros(manager, "pair.bias", HIDDEN);
    random(manager, "output.weight", HIDDEN, OUTPUTS);
    zeros(manager, "output.bias", OUTPUTS);
  }

  private void random(NDManager manager, String name, int in, int out) {
    add(name, manager.randomNormal(0, 0.02f, new Shape(in, out), DataType.FLOAT32));
  }

  private void zeros(NDManager manager, String name, int length) {
    add(name, manager.zeros(new Shape(length)));
  }

  private void add(String name, NDArray array) {
    array.setRequiresGradient(true);
    parameters.put(name, array);
  }

  Map<String, NDArray> parameters() {
    return parameters;
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
    long pieces = batch.pieces();
    NDArray flat = states.reshape(pieces, Encoder.WIDTH);
    NDArray actor = batch.array(manager, batch.actors, pieces).matMul(flat);
    NDArray recipient = batch.array(manager, batch.recipients, pieces).matMul(flat);
    NDArray query =
        NDArrays.concat(new NDList(actor, recipient), 1).matMul(parameters.get("query.weight"));
    NDArray attention =
        query
            .matMul(flat.transpose())
            .mul(1 / Math.sqrt(Encoder.WIDTH))
            .add(batch.array(manager, batch.sentences, pieces))
            .softmax(1);
    NDArray seen = attention.matMul(flat);
    NDArray pair = NDArrays.concat(new NDList(actor, recipient, actor.mul(recipient), seen), 1);
    NDArray hidden =
        Activation.gelu(
            Encoder.drop(pair, dropout, training)
                .matMul(parameters.get("pair.weight"))
                .add(parameters.get("pair.bias")));
    NDArray outputs =
        Encoder.drop(hidden, dropout, training)
            .matMul(parameters.get("output.weight"))
            .add(parameters.get("output.bias"));
    return new Said(outputs, attention);
  }

  /** The loss of a batch: the type's cross-entropy, and a share of what the other labels cost. */
  NDArray loss(Said said, Batch batch) {
    NDManager manager = said.outputs.getManager();
    int at = 0;
    NDArray types = columns(said.outputs, at, at += Labels.TYPES).logSoftmax(1);
    NDArray weights = manager.create(batch.typeWeights);
    NDArray loss =
        batch
            .array(manager, batch.types, Labels.TYPES)
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
    loss =
        loss.add(cross(statuses, batch.array(manager, batch.statuses, Labels.STATUSES)).mul(0.5f));
    NDArray modes =
        columns(said.outputs, at, at += MODES).add(batch.array(manager, batch.modeMask, MODES));
    loss = loss.add(cross(modes, batch.array(manager, batch.modes, MODES)).mul(0.3f));
    NDArray contexts = columns(said.outputs, at, at + Labels.CONTEXTS);
    NDArray contextMask = manager.create(batch.contextMask, new Shape(batch.pairs, 1));
    loss =
        loss.add(
            binary(contexts, batch.array(manager, batch.contexts, Labels.CONTEXTS), contextMask)
                .mul(0.3f));
    return loss.add(trigger(said.attention, batch, manager).mul(0.2f));
  }

  private static NDArray trigger(NDArray attention, Batch batch, NDManager manager) {
    NDArray onTrigger =
        attention.mul(batch.array(manager, batch.triggers, batch.pieces())).sum(new int[] {1});
    NDArray mask = manager.create(batch.triggerMask);
    return onTrigger.add(1e-6).log().mul(mask).sum().neg().div(mask.sum().add(1));
  }

  private static NDArray cross(NDArray logits, NDArray targets) {
    return targets.mul(logits.logSoftmax(1)).sum().neg().div(targets.sum().add(1));
  }

  private static NDArray binary(NDArray logits, NDArray targets, NDArray mask) {
    NDArray softplus = logits.abs().neg().exp().add(1).log().add(logits.maximum(0));
    return softplus.sub(logits.mul(targets)).mul(mask).sum().div(mask.sum().add(1));
  }

  static NDArray columns(NDArray array, long from, long to) {
    return array.get(":, " + from + ":" + to);
  }
}
