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
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.entente.event.scoring.PassagePair;
import org.entente.event.scoring.ScorerWeights;
import org.entente.event.scoring.WordPieces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fits encoder and heads to examples with AdamW (Loshchilov and Hutter, 2019). */
final class Trainer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float WARMUP = 0.1f;
  private static final float DECAY = 0.01f;

  /** The heads learn so many times as fast as the encoder. */
  private static final float HEADS_RATE = 10;

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
   * @param events share of the sentences with events that an epoch goes through, drawn anew each
   *     time
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
      float events,
      long seed) {}

  private final Settings settings;
  private final NDManager manager;
  private final Encoder encoder;
  private final PairTask pairs;
  private final TriadTask triads;
  private final PassageTask passages;
  private final List<Slot> slots = new ArrayList<>();

  /** A parameter with its running moments; only what a batch has read changes with it. */
  private static final class Slot {
    private final NDArray value;
    private final NDArray first;
    private final NDArray second;
    private final float scale;
    private final boolean decays;
    private final @Nullable Task<?> task;
    private int updates;

    /**
     * @param task whose head it belongs to; null for the encoder's
     */
    Slot(NDArray value, float scale, @Nullable Task<?> task) {
      this.value = value;
      this.scale = scale;
      this.task = task;
      decays = value.getShape().dimension() > 1;
      first = value.zerosLike();
      second = value.zerosLike();
    }
  }

  Trainer(Settings settings, WordPieces wordPieces) throws IOException {
    this.settings = settings;
    Engine.getInstance().setRandomSeed((int) settings.seed);
    manager = NDManager.newBaseManager();
    encoder = Encoder.load(manager);
    pairs = new PairTask(manager, settings);
    triads = new TriadTask(manager, settings);
    passages = new PassageTask(manager, settings, wordPieces);
    encoder.freeze(settings.frozen);
    encoder.parameters().values().stream()
        .filter(NDArray::hasGradient)
        .forEach(p -> slots.add(new Slot(p, 1, null)));
    for (Task<?> task : List.of(pairs, triads, passages)) {
      task.parameters().values().forEach(p -> slots.add(new Slot(p, HEADS_RATE, task)));
    }
  }

  /** The weights of all heads, by name. */
  private Map<String, NDArray> heads() {
    Map<String, NDArray> heads = new LinkedHashMap<>(pairs.parameters());
    heads.putAll(triads.parameters());
    heads.putAll(passages.parameters());
    return heads;
  }

  /**
   * Goes on from weights trained before; from the mean of several, which must come from one another
   * (Wortsman et al., 2022: the mean of runs from one beginning is often better than each).
   */
  void start(List<ScorerWeights> weights) {
    encoder.parameters().forEach((name, array) -> array.set(mean(weights, encoder.onnxName(name))));
    heads().forEach((name, array) -> start(array, "heads." + name, weights));
  }

  /** Weights of earlier runs may lack heads that came later. */
  private static void start(NDArray array, String name, List<ScorerWeights> weights) {
    List<ScorerWeights> with = weights.stream().filter(earlier -> earlier.has(name)).toList();
    if (!with.isEmpty()) {
      array.set(mean(with, name));
    }
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

  /**
   * One batch of whatever sort.
   *
   * @param task what it teaches
   * @param loss of its examples
   */
  private record Step(Task<?> task, Function<NDManager, Optional<NDArray>> loss) {}

  void fit(Corpus corpus) {
    Random random = new Random(settings.seed);
    int steps = settings.epochs * steps(corpus, random).size();
    int step = 0;
    long start = System.nanoTime();
    for (int epoch = 1; epoch <= settings.epochs; epoch++) {
      double loss = 0;
      List<Step> batches = steps(corpus, random);
      for (Step batch : batches) {
        loss += step(batch, ++step, steps);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      LOG.info(
          "epoch {}/{}: loss {}, {} texts/s",
          epoch,
          settings.epochs,
          String.format("%.3f", loss / batches.size()),
          String.format("%.1f", epoch * corpus.size() / seconds));
    }
  }

  /** The batches of an epoch, of all sorts in random order. */
  private List<Step> steps(Corpus corpus, Random random) {
    List<Step> steps = new ArrayList<>();
    add(sample(corpus.pairs(), random), pairs, random, steps);
    add(corpus.triads(), triads, random, steps);
    add(corpus.passages(), passages, random, steps);
    Collections.shuffle(steps, random);
    return steps;
  }

  private List<Example> sample(List<Example> examples, Random random) {
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.round(settings.events * shuffled.size()));
  }

  /** Texts of like length together. */
  private <E> void add(List<E> examples, Task<E> task, Random random, List<Step> steps) {
    List<E> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    int pool = settings.batch * 16;
    for (int from = 0; from < shuffled.size(); from += pool) {
      List<E> part =
          new ArrayList<>(shuffled.subList(from, Math.min(from + pool, shuffled.size())));
      part.sort(Comparator.comparingInt(task::length));
      for (int i = 0; i < part.size(); i += settings.batch) {
        List<E> batch = part.subList(i, Math.min(i + settings.batch, part.size()));
        steps.add(new Step(task, scope -> task.loss(encoder, scope, batch, random)));
      }
    }
  }

  private double step(Step batch, int step, int steps) {
    double value;
    try (NDManager scope = manager.newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      Optional<NDArray> loss = batch.loss.apply(scope);
      if (loss.isEmpty()) {
        return 0;
      }
      collector.backward(loss.get());
      value = loss.get().getFloat();
    }
    update(batch.task, rate(step, steps));
    return value;
  }

  private float rate(int step, int steps) {
    float done = (float) step / steps;
    float share = done < WARMUP ? done / WARMUP : (1 - done) / (1 - WARMUP);
    return settings.rate * Math.max(share, 0);
  }

  private void update(Task<?> task, float rate) {
    try (NDManager scope = manager.newSubManager()) {
      for (Slot slot : slots) {
        if (slot.task != null && slot.task != task) {
          continue;
        }
        slot.updates++;
        double correction =
            Math.sqrt(1 - Math.pow(BETA2, slot.updates)) / (1 - Math.pow(BETA1, slot.updates));
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
        float[] flat = pairs.outputs(encoder, scope, batch);
        for (int pair = 0; pair < batch.pairs; pair++) {
          float[] row = new float[Heads.OUTPUTS];
          System.arraycopy(flat, pair * Heads.OUTPUTS, row, 0, row.length);
          all.add(row);
        }
      }
    }
    return all;
  }

  /** What the heads say of a sentence's triads, in their order: logits. */
  float[] triads(TriadExample example) {
    try (NDManager scope = manager.newSubManager()) {
      return triads.outputs(encoder, scope, example);
    }
  }

  /** What the heads say of two passages: logits. */
  float[] passages(PassagePair pair) {
    try (NDManager scope = manager.newSubManager()) {
      return passages.outputs(encoder, scope, pair);
    }
  }

  /**
   * All that was trained: encoder weights under their names in the ONNX file, heads under theirs.
   */
  Map<String, OnnxWeight> weights() {
    Map<String, OnnxWeight> weights = new LinkedHashMap<>();
    encoder
        .parameters()
        .forEach((name, array) -> weights.put(encoder.onnxName(name), OnnxWeight.of(array)));
    heads().forEach((name, array) -> weights.put("heads." + name, OnnxWeight.of(array)));
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
