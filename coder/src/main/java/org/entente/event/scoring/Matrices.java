package org.entente.event.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The arithmetic of the heads, on rows: loops over whole rows become vector instructions. */
final class Matrices {
  private Matrices() {}

  /**
   * A trained matrix by rows.
   *
   * @throws IOException if it is missing or has another size
   */
  static float[][] rows(ScorerWeights weights, String name, int rows, int columns)
      throws IOException {
    float[] head = weights.head(name);
    if (head.length != rows * columns) {
      throw new IOException(
          "the head %s has %d values instead of %d times %d"
              .formatted(name, head.length, rows, columns));
    }
    return IntStream.range(0, rows)
        .mapToObj(row -> Arrays.copyOfRange(head, row * columns, (row + 1) * columns))
        .toArray(float[][]::new);
  }

  /**
   * Each vector times a matrix. All vectors share one walk through the matrix, which is too large
   * for the nearest caches; each one's sums have the same order whichever others there are.
   *
   * @param vectors as long as the matrix has rows
   */
  static float[][] times(float[][] vectors, float[][] matrix) {
    float[][] results = new float[vectors.length][matrix[0].length];
    for (int row = 0; row < matrix.length; row++) {
      for (int i = 0; i < vectors.length; i++) {
        add(vectors[i][row], matrix[row], results[i]);
      }
    }
    return results;
  }

  private static void add(float factor, float[] row, float[] into) {
    for (int column = 0; column < into.length; column++) {
      into[column] += factor * row[column];
    }
  }

  /** The rows' mean at these places. */
  static float[] mean(float[][] rows, int[] places) {
    float[] mean = new float[rows[0].length];
    for (int place : places) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += rows[place][d] / places.length;
      }
    }
    return mean;
  }

  static float[][] transposed(float[][] rows) {
    float[][] transposed = new float[rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int d = 0; d < transposed.length; d++) {
        transposed[d][row] = rows[row][d];
      }
    }
    return transposed;
  }

  static float[] sum(float[] a, float[] b) {
    float[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  static float[] product(float[] a, float[] b) {
    float[] product = a.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= b[i];
    }
    return product;
  }

  /** In place. */
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

  static float sigmoid(float x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }

  /** In place: x Φ(x), with Abramowitz and Stegun's formula 7.1.26 for the error function. */
  static float[] gelu(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = gelu(values[i]);
    }
    return values;
  }

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
