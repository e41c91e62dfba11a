package org.entente.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.event.scoring.ScorerWeights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fits encoder and heads to examples with AdamW (Loshchilov and Hutter, 2019). */
final class Trainer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float WARMUP = 0.1f;
  private static final float DECAY = 0.01f;

  /**
   * How to train.
   *
   * @param epochs passes over the examples
   * @param batch sentences a step
   * @param rate highest learning rate of the encoder; the heads learn ten times as fast
   * @param dropout share of values left out
   * @param noneWeight weight of a pair without event beside 1 for one with
   * @param hidden share of mentions whose words are hidden
   * @param frozen lowest layers that stay as they are, which saves their share of the backward pass
   * @param seed of order and initial values
   */
  record Settings(
      int epochs,
      int batch,
      float rate,
      float dropout,
      float noneWeight,
      float hidden,
      int frozen,
      long seed) {}

  private final Settings settings;
  private final NDManager manager;
  private final Encoder encoder;
  private final Heads heads;
  private final List<Slot> slots = new ArrayList<>();

  /** A parameter with its running moments. */
  private record Slot(NDArray value, NDArray first, NDArray second, float scale, boolean decays) {}

  Trainer(Settings settings) throws IOException {
    this.settings = settings;
    Engine.getInstance().setRandomSeed((int) settings.seed);
    manager = NDManager.newBaseManager();
    encoder = Encoder.load(manager);
    heads = new Heads(manager);
    encoder.freeze(settings.frozen);
    encoder.parameters().values().stream().filter(NDArray::hasGradient).forEach(p -> slot(p, 1));
    heads.parameters().values().forEach(p -> slot(p, 10));
  }

  private void slot(NDArray value, float scale) {
    boolean decays = value.getShape().dimension() > 1;
    slots.add(new Slot(value, value.zerosLike(), value.zerosLike(), scale, decays));
  }

  /**
   * Goes on from weights trained before; from the mean of several, which must come from one another
   * (Wortsman et al., 2022: the mean of runs from one beginning is often better than each).
   */
  void start(List<ScorerWeights> weights) {
    encoder.parameters().forEach((name, array) -> array.set(mean(weights, encoder.onnxName(name))));
    heads.parameters().forEach((name, array) -> array.set(mean(weights, "heads." + name)));
  }

  private static float[] mean(List<ScorerWeights> weights, String name) {
    float[] mean = weights.get(0).values(name).clone();
    for (ScorerWeights other : weights.subList(1, weights.size())) {
      float[] values = other.values(name);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += values[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= weights.size();
    }
    return mean;
  }

  void fit(List<Example> examples) {
    Random random = new Random(settings.seed);
    int steps = settings.epochs * ((examples.size() + settings.batch - 1) / settings.batch);
    int step = 0;
    long start = System.nanoTime();
    for (int epoch = 1; epoch <= settings.epochs; epoch++) {
      double loss = 0;
      List<List<Example>> batches = batches(examples, random);
      for (List<Example> batch : batches) {
        loss += step(batch, ++step, steps, random);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      LOG.info(
          "epoch {}/{}: loss {}, {} sentences/s",
          epoch,
          settings.epochs,
          String.format("%.3f", loss / batches.size()),
          String.format("%.1f", epoch * examples.size() / seconds));
    }
  }

  /** Sentences of like length together, in random order. */
  private List<List<Example>> batches(List<Example> examples, Random random) {
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    List<List<Example>> batches = new ArrayList<>();
    int pool = settings.batch * 16;
    for (int from = 0; from < shuffled.size(); from += pool) {
      List<Example> part =
          new ArrayList<>(shuffled.subList(from, Math.min(from + pool, shuffled.size())));
      part.sort(Comparator.comparingInt(e -> e.sentence().ids().length));
      for (int i = 0; i < part.size(); i += settings.batch) {
        batches.add(part.subList(i, Math.min(i + settings.batch, part.size())));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private double step(List<Example> examples, int step, int steps, Random random) {
    Batch batch = new Batch(examples, settings.noneWeight);
    if (batch.pairs == 0) {
      return 0;
    }
    batch.hideMentions(examples, settings.hidden, random);
    double value;
    try (NDManager scope = manager.newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray states = encoder.states(scope, batch.ids, batch.lengths, settings.dropout, true);
      NDArray loss = heads.loss(heads.read(states, batch, settings.dropout, true), batch);
      collector.backward(loss);
      value = loss.getFloat();
    }
    update(step, rate(step, steps));
    return value;
  }

  private float rate(int step, int steps) {
    float done = (float) step / steps;
    float share = done < WARMUP ? done / WARMUP : (1 - done) / (1 - WARMUP);
    return settings.rate * Math.max(share, 0);
  }

  private void update(int step, float rate) {
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    try (NDManager scope = manager.newSubManager()) {
      for (Slot slot : slots) {
        NDArray gradient = slot.value.getGradient();
        gradient.attach(scope);
        slot.first.muli(BETA1).addi(scoped(gradient.mul(1 - BETA1), scope));
        slot.second
            .muli(BETA2)
            .addi(scoped(scoped(gradient.square(), scope).muli(1 - BETA2), scope));
        NDArray change = scoped(scoped(slot.second.sqrt(), scope).addi(1e-8), scope);
        change = scoped(slot.first.div(change), scope).muli(rate * slot.scale * correction);
        if (slot.decays) {
          slot.value.muli(1 - rate * slot.scale * DECAY);
        }
        slot.value.subi(change);
        gradient.muli(0);
      }
    }
  }

  private static NDArray scoped(NDArray array, NDManager scope) {
    array.attach(scope);
    return array;
  }

  /**
   * Probabilities of types, pair by pair in the order of the examples; pairs cut off are absent.
   */
  List<float[]> types(List<Example> examples) {
    List<float[]> all = new ArrayList<>();
    for (int from = 0; from < examples.size(); from += 32) {
      Batch batch = new Batch(examples.subList(from, Math.min(from + 32, examples.size())), 1);
      if (batch.pairs == 0) {
        continue;
      }
      try (NDManager scope = manager.newSubManager()) {
        NDArray states = encoder.states(scope, batch.ids, batch.lengths, 0, false);
        float[] flat = heads.read(states, batch, 0, false).outputs().toFloatArray();
        for (int pair = 0; pair < batch.pairs; pair++) {
          float[] row = new float[Heads.OUTPUTS];
          System.arraycopy(flat, pair * Heads.OUTPUTS, row, 0, row.length);
          all.add(row);
        }
      }
    }
    return all;
  }

  /**
   * All that was trained: encoder weights under their names in the ONNX file, heads under theirs.
   */
  Map<String, OnnxWeight> weights() {
    Map<String, OnnxWeight> weights = new LinkedHashMap<>();
    encoder
        .parameters()
        .forEach((name, array) -> weights.put(encoder.onnxName(name), OnnxWeight.of(array)));
    heads.parameters().forEach((name, array) -> weights.put("heads." + name, OnnxWeight.of(array)));
    return weights;
  }

  /** A trained weight. */
  record OnnxWeight(long[] shape, float[] values) {
    static OnnxWeight of(NDArray array) {
      return new OnnxWeight(array.getShape().getShape(), array.toFloatArray());
    }
  }

  @Override
  public void close() {
    manager.close();
  }
}
