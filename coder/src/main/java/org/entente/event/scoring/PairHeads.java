package org.entente.event.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The heads of the model in plain Java: from the encoder's states to scores of all pairs. */
final class PairHeads {
  static final int WIDTH = 384;

  private final float[] query;
  private final float[] pair;
  private final float[] pairBias;
  private final float[] output;
  private final float[] outputBias;
  private final int hidden;

  PairHeads(ScorerWeights weights) {
    query = weights.head("query.weight");
    pair = weights.head("pair.weight");
    pairBias = weights.head("pair.bias");
    output = weights.head("output.weight");
    outputBias = weights.head("output.bias");
    hidden = pairBias.length;
  }

  /** Scores of all ordered pairs of sides that have a mark. */
  List<PairScore> score(MarkedSentence sentence, float[][] states) {
    int sides = sentence.marks().size();
    float[][] vectors = new float[sides][];
    float[][] asks = new float[sides][];
    float[][] asked = new float[sides][];
    float[][] acts = new float[sides][];
    float[][] acted = new float[sides][];
    for (int side = 0; side < sides; side++) {
      int[] marks = sentence.marks().get(side);
      if (marks.length > 0) {
        vectors[side] = mean(states, marks);
        asks[side] = times(vectors[side], query, 0, WIDTH);
        asked[side] = times(vectors[side], query, WIDTH, WIDTH);
        acts[side] = times(vectors[side], pair, 0, hidden);
        acted[side] = times(vectors[side], pair, WIDTH, hidden);
      }
    }
    List<PairScore> scores = new ArrayList<>();
    for (int actor = 0; actor < sides; actor++) {
      for (int recipient = 0; recipient < sides; recipient++) {
        if (actor != recipient && vectors[actor] != null && vectors[recipient] != null) {
          float[] attention = attention(sum(asks[actor], asked[recipient]), states);
          float[] product = product(vectors[actor], vectors[recipient]);
          float[] z = sum(acts[actor], acted[recipient]);
          add(product, pair, 2 * WIDTH, z);
          add(seen(attention, states), pair, 3 * WIDTH, z);
          scores.add(read(actor, recipient, activated(z), focus(attention, sentence)));
        }
      }
    }
    return scores;
  }

  private float[] activated(float[] z) {
    for (int i = 0; i < hidden; i++) {
      z[i] = gelu(z[i] + pairBias[i]);
    }
    return z;
  }

  private PairScore read(int actor, int recipient, float[] vector, @Nullable Span focus) {
    float[] outputs = outputBias.clone();
    add(vector, output, 0, outputs);
    int at = 0;
    float[] types = softmax(Arrays.copyOfRange(outputs, at, at += Labels.TYPES));
    float reciprocal = sigmoid(outputs[at++]);
    float[] statuses = softmax(Arrays.copyOfRange(outputs, at, at += Labels.STATUSES));
    float[] modes = Arrays.copyOfRange(outputs, at, at += Labels.modes().size());
    float[] contexts = Arrays.copyOfRange(outputs, at, at + Labels.CONTEXTS);
    for (int i = 0; i < contexts.length; i++) {
      contexts[i] = sigmoid(contexts[i]);
    }
    return new PairScore(actor, recipient, types, reciprocal, statuses, modes, contexts, focus, vector);
  }

  /** The text of the most attended piece; null if that is a mark. */
  private static @Nullable Span focus(float[] attention, MarkedSentence sentence) {
    int best = -1;
    for (int i = 0; i < attention.length; i++) {
      if (sentence.spans().get(i).length() > 0 && (best < 0 || attention[i] > attention[best])) {
        best = i;
      }
    }
    return best < 0 ? null : sentence.spans().get(best);
  }

  private static float[] mean(float[][] states, int[] marks) {
    float[] mean = new float[WIDTH];
    for (int mark : marks) {
      for (int d = 0; d < WIDTH; d++) {
        mean[d] += states[mark][d] / marks.length;
      }
    }
    return mean;
  }

  private static float[] attention(float[] query, float[][] states) {
    float[] logits = new float[states.length];
    for (int i = 0; i < states.length; i++) {
      float dot = 0;
      for (int d = 0; d < WIDTH; d++) {
        dot += query[d] * states[i][d];
      }
      logits[i] = (float) (dot / Math.sqrt(WIDTH));
    }
    return softmax(logits);
  }

  private static float[] seen(float[] attention, float[][] states) {
    float[] seen = new float[WIDTH];
    for (int i = 0; i < states.length; i++) {
      for (int d = 0; d < WIDTH; d++) {
        seen[d] += attention[i] * states[i][d];
      }
    }
    return seen;
  }

  private static float[] times(float[] vector, float[] matrix, int firstRow, int columns) {
    float[] result = new float[columns];
    add(vector, matrix, firstRow, result);
    return result;
  }

  /** Adds {@code vector} times the matrix's rows from {@code firstRow} on to {@code into}. */
  private static void add(float[] vector, float[] matrix, int firstRow, float[] into) {
    int columns = into.length;
    for (int row = 0; row < vector.length; row++) {
      float factor = vector[row];
      int at = (firstRow + row) * columns;
      for (int column = 0; column < columns; column++) {
        into[column] += factor * matrix[at + column];
      }
    }
  }

  private static float[] sum(float[] a, float[] b) {
    float[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static float[] product(float[] a, float[] b) {
    float[] product = a.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= b[i];
    }
    return product;
  }

  static float[] softmax(float[] logits) {
    float max = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      max = Math.max(max, logit);
    }
    float sum = 0;
    for (int i = 0; i < logits.length; i++) {
      logits[i] = (float) Math.exp(logits[i] - max);
      sum += logits[i];
    }
    for (int i = 0; i < logits.length; i++) {
      logits[i] /= sum;
    }
    return logits;
  }

  private static float sigmoid(float x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }

  /** x Φ(x), with Abramowitz and Stegun's formula 7.1.26 for the error function. */
  private static float gelu(float x) {
    double z = Math.abs(x) / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * z);
    double tail =
        ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592)
            * t
            * Math.exp(-z * z);
    double phi = x >= 0 ? 1 - tail / 2 : tail / 2;
    return (float) (x * phi);
  }
}
