package org.entente.event.scoring;

import static org.entente.event.scoring.Matrices.gelu;
import static org.entente.event.scoring.Matrices.mean;
import static org.entente.event.scoring.Matrices.product;
import static org.entente.event.scoring.Matrices.rows;
import static org.entente.event.scoring.Matrices.softmax;
import static org.entente.event.scoring.Matrices.sum;
import static org.entente.event.scoring.Matrices.times;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the model says of two passages: from the first mark's state and the means of both. */
final class PassageHeads {
  private static final int WIDTH = Encoder.WIDTH;
  private static final int LABELS = 3;

  private final float[][] weight;
  private final float[] bias;
  private final float[][] output;
  private final float[] outputBias;

  /**
   * Takes the heads from trained weights.
   *
   * @throws IOException if one is missing or has another size than the others need
   */
  PassageHeads(ScorerWeights weights) throws IOException {
    bias = weights.head("passages.bias");
    weight = rows(weights, "passages.weight", 3 * WIDTH, bias.length);
    int outputs = LABELS + PassageScore.TYPES;
    output = rows(weights, "passages.output.weight", bias.length, outputs);
    outputBias = rows(weights, "passages.output.bias", 1, outputs)[0];
  }

  PassageScore score(PassagePair pair, float[][] states) {
    float[] a = mean(states, IntStream.range(1, pair.second()).toArray());
    float[] b = mean(states, IntStream.range(pair.second(), states.length).toArray());
    float[] features = Arrays.copyOf(states[0], 3 * WIDTH);
    System.arraycopy(product(a, b), 0, features, WIDTH, WIDTH);
    for (int d = 0; d < WIDTH; d++) {
      features[2 * WIDTH + d] = Math.abs(a[d] - b[d]);
    }
    float[] hidden = gelu(sum(times(new float[][] {features}, weight)[0], bias));
    float[] outputs = sum(times(new float[][] {hidden}, output)[0], outputBias);
    float[] labels = softmax(Arrays.copyOf(outputs, LABELS));
    float[] types = softmax(Arrays.copyOfRange(outputs, LABELS, outputs.length));
    return new PassageScore(labels[0], labels[1], labels[2], types);
  }
}
