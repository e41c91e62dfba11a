package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.event.scoring.PassagePair;
import org.entente.event.scoring.PassageScore;
import org.entente.event.scoring.WordPieces;
import org.entente.model.Contradiction;

/** Teaches whether two passages can both hold. */
final class PassageTask implements Task<PassageExample> {
  private static final int LABELS = 3;
  private static final int OUTPUTS = LABELS + PassageScore.TYPES;

  private final HeadParameters heads;
  private final Trainer.Settings settings;
  private final WordPieces wordPieces;

  PassageTask(NDManager manager, Trainer.Settings settings, WordPieces wordPieces) {
    this.settings = settings;
    this.wordPieces = wordPieces;
    heads =
        new HeadParameters(manager)
            .matrix("passages.weight", 3 * Encoder.WIDTH, Heads.HIDDEN)
            .vector("passages.bias", Heads.HIDDEN)
            .matrix("passages.output.weight", Heads.HIDDEN, OUTPUTS)
            .vector("passages.output.bias", OUTPUTS);
  }

  @Override
  public Map<String, NDArray> parameters() {
    return heads.all();
  }

  @Override
  public int length(PassageExample example) {
    return example.a().length() + example.b().length();
  }

  /** Either passage may come first: which one does, tells nothing. */
  @Override
  public Optional<NDArray> loss(
      Encoder encoder, NDManager scope, List<PassageExample> examples, Random random) {
    List<PassagePair> pairs = new ArrayList<>();
    for (PassageExample example : examples) {
      List<WordPieces.Piece> a = wordPieces.of(example.a());
      List<WordPieces.Piece> b = wordPieces.of(example.b());
      pairs.add(random.nextBoolean() ? PassagePair.of(a, b) : PassagePair.of(b, a));
    }
    return Optional.of(loss(read(encoder, scope, pairs, settings.dropout()), examples));
  }

  /** What the heads say of a pair of passages when not trained on it. */
  float[] outputs(Encoder encoder, NDManager scope, PassagePair pair) {
    return read(encoder, scope, List.of(pair), 0).toFloatArray();
  }

  private NDArray read(Encoder encoder, NDManager scope, List<PassagePair> pairs, float dropout) {
    boolean training = dropout > 0;
    Rows rows = Rows.of(pairs.stream().map(PassagePair::ids).toList());
    int pieces = rows.pieces();
    NDArray states = encoder.states(scope, rows, dropout, training).reshape(pieces, Encoder.WIDTH);
    float[] begin = new float[pairs.size() * pieces];
    float[] first = new float[pairs.size() * pieces];
    float[] second = new float[pairs.size() * pieces];
    for (int row = 0; row < pairs.size(); row++) {
      int start = row * pieces + row * rows.width();
      int middle = pairs.get(row).second();
      begin[start] = 1;
      mean(first, start + 1, start + middle);
      mean(second, start + middle, start + rows.lengths()[row]);
    }
    NDArray a = Heads.array(scope, first, pieces).matMul(states);
    NDArray b = Heads.array(scope, second, pieces).matMul(states);
    NDList seen =
        new NDList(Heads.array(scope, begin, pieces).matMul(states), a.mul(b), a.sub(b).abs());
    NDArray read = Encoder.drop(NDArrays.concat(seen, 1), dropout, training);
    NDArray hidden = Activation.gelu(heads.layer("passages", read));
    return heads.layer("passages.output", Encoder.drop(hidden, dropout, training));
  }

  private static void mean(float[] into, int from, int to) {
    Arrays.fill(into, from, to, 1f / (to - from));
  }

  private static NDArray loss(NDArray outputs, List<PassageExample> examples) {
    NDManager scope = outputs.getManager();
    float[] labels = new float[examples.size() * LABELS];
    float[] types = new float[examples.size() * PassageScore.TYPES];
    for (int i = 0; i < examples.size(); i++) {
      Contradiction.Type type = examples.get(i).type();
      int label = type == null ? 0 : type == Contradiction.Type.CHANGE ? 2 : 1;
      labels[i * LABELS + label] = 1;
      if (label == 1 && type != null) {
        types[i * PassageScore.TYPES + type.ordinal()] = 1;
      }
    }
    NDArray label =
        Heads.cross(Heads.columns(outputs, 0, LABELS), Heads.array(scope, labels, LABELS));
    NDArray type =
        Heads.cross(
            Heads.columns(outputs, LABELS, OUTPUTS), Heads.array(scope, types, PassageScore.TYPES));
    return label.add(type.mul(0.3f));
  }
}
