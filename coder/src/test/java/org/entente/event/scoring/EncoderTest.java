package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.event.scoring.ScorerWeights.Quantised;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EncoderTest {
  private static final int WIDTH = Encoder.WIDTH;
  private static final long[] IDS = {101, 1008, 7938, 1001, 2180, 1999, 1008, 6060, 1001, 102};
  private static final List<String> PARTS =
      List.of(
          "attention.self.query",
          "attention.self.key",
          "attention.self.value",
          "attention.output.dense",
          "intermediate.dense",
          "output.dense");

  private static OnnxFile published;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = EncoderTest.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx")) {
      published = new OnnxFile(in.readAllBytes());
    }
  }

  private static String matrixName(int layer, String part) {
    String node = "/encoder/layer." + layer + "/" + part.replace('.', '/') + "/MatMul_quant";
    return published.inputs().getOrDefault(node, List.of()).get(1).replace("_quantized", "");
  }

  private static ScorerWeights random(int layers) {
    Random random = new Random(11);
    Map<String, Quantised> matrices = new LinkedHashMap<>();
    Map<String, float[]> vectors = new LinkedHashMap<>();
    normalisation(vectors, "embeddings.LayerNorm", random);
    for (int layer = 0; layer < layers; layer++) {
      String name = "encoder.layer." + layer + ".";
      for (String part : PARTS) {
        int rows = part.equals("output.dense") ? 4 * WIDTH : WIDTH;
        int columns = part.equals("intermediate.dense") ? 4 * WIDTH : WIDTH;
        float[] matrix = normal(rows * columns, 0, 0.06, random);
        matrices.put(matrixName(layer, part), Quantised.of(matrix, columns));
        vectors.put(name + part + ".bias", normal(columns, 0, 0.1, random));
      }
      normalisation(vectors, name + "attention.output.LayerNorm", random);
      normalisation(vectors, name + "output.LayerNorm", random);
    }
    return new ScorerWeights("random", matrices, vectors);
  }

  private static void normalisation(Map<String, float[]> vectors, String name, Random random) {
    vectors.put(name + ".weight", normal(WIDTH, 1, 0.1, random));
    vectors.put(name + ".bias", normal(WIDTH, 0, 0.1, random));
  }

  private static float[] normal(int length, double mean, double deviation, Random random) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) (mean + deviation * random.nextGaussian());
    }
    return values;
  }

  @Test
  void itsStatesAreThoseOfABertOfAsManyLayersAsTheWeightsHold() throws IOException {
    for (int layers : new int[] {1, 3}) {
      ScorerWeights weights = random(layers);
      float[][] expected = new Reference(weights).states(IDS, layers);
      try (Encoder encoder = Encoder.of(weights, published)) {
        float[][] states = encoder.states(IDS);
        for (int i = 0; i < IDS.length; i++) {
          assertThat(cosine(states[i], expected[i])).isGreaterThan(0.999);
        }
      }
    }
  }

  @Test
  void theSameSentenceHasTheSameStatesEveryTime() throws IOException {
    try (Encoder encoder = Encoder.of(random(2), published)) {
      float[][] first = encoder.states(IDS);
      encoder.states(Arrays.copyOf(IDS, 5));
      assertThat(encoder.states(IDS)).isDeepEqualTo(first);
    }
  }

  @Test
  void aMissingWeightIsNamed() {
    ScorerWeights weights = random(1);
    weights.vectors().remove("encoder.layer.0.intermediate.dense.bias");
    assertThatThrownBy(() -> Encoder.of(weights, published))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("encoder.layer.0.intermediate.dense.bias");
  }

  @Test
  void aMatrixOfAnotherSizeIsRefused() {
    ScorerWeights weights = random(1);
    weights
        .matrices()
        .put(matrixName(0, "output.dense"), Quantised.of(new float[WIDTH * WIDTH], WIDTH));
    assertThatThrownBy(() -> Encoder.of(weights, published))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not a matrix of 1536 by 384");
  }

  @Test
  void weightsWithoutALayerAreRefused() {
    assertThatThrownBy(() -> Encoder.of(random(0), published))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no layer");
  }

  @Test
  void aFileThatIsNoModelIsRefused() {
    assertThatThrownBy(() -> new OnnxFile(new byte[0])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new OnnxFile(new byte[] {58, 127, 1, 2}))
        .isInstanceOf(IOException.class);
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      squareA += a[i] * a[i];
      squareB += b[i] * b[i];
    }
    return product / Math.sqrt(squareA * squareB);
  }

  /** BERT in plain Java and 32 bits. */
  private record Reference(ScorerWeights weights) {
    float[][] states(long[] ids, int layers) throws IOException {
      float[] sums = new float[ids.length * WIDTH];
      Embeddings.of(published).sums(ids).get(sums);
      float[][] x = new float[ids.length][];
      for (int i = 0; i < x.length; i++) {
        x[i] =
            normalised(
                Arrays.copyOfRange(sums, i * WIDTH, (i + 1) * WIDTH), "embeddings.LayerNorm");
      }
      for (int layer = 0; layer < layers; layer++) {
        x = layer(x, layer);
      }
      return x;
    }

    private float[][] layer(float[][] x, int layer) {
      String name = "encoder.layer." + layer + ".";
      float[][] mixed =
          mixed(
              dense(x, layer, "attention.self.query"),
              dense(x, layer, "attention.self.key"),
              dense(x, layer, "attention.self.value"));
      float[][] attended =
          normalised(x, dense(mixed, layer, "attention.output.dense"), name + "attention.output");
      float[][] wide = dense(attended, layer, "intermediate.dense");
      for (float[] row : wide) {
        for (int i = 0; i < row.length; i++) {
          row[i] = gelu(row[i]);
        }
      }
      return normalised(attended, dense(wide, layer, "output.dense"), name + "output");
    }

    /** The tanh form, which differs from the exact one by less than 0.001. */
    private static float gelu(double x) {
      return (float) (x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))));
    }

    private static float[][] mixed(float[][] query, float[][] key, float[][] value) {
      float[][] mixed = new float[query.length][WIDTH];
      for (int head = 0; head < WIDTH; head += 32) {
        for (int i = 0; i < query.length; i++) {
          float[] logits = new float[key.length];
          for (int j = 0; j < key.length; j++) {
            for (int d = head; d < head + 32; d++) {
              logits[j] += query[i][d] * key[j][d] / (float) Math.sqrt(32);
            }
          }
          float[] shares = Matrices.softmax(logits);
          for (int j = 0; j < key.length; j++) {
            for (int d = head; d < head + 32; d++) {
              mixed[i][d] += shares[j] * value[j][d];
            }
          }
        }
      }
      return mixed;
    }

    private float[][] dense(float[][] x, int layer, String part) {
      float[] bias = weights.values("encoder.layer." + layer + "." + part + ".bias");
      float[] matrix = weights.values(matrixName(layer, part));
      float[][] result = new float[x.length][];
      for (int i = 0; i < x.length; i++) {
        result[i] = bias.clone();
        for (int row = 0; row < x[i].length; row++) {
          for (int column = 0; column < bias.length; column++) {
            result[i][column] += x[i][row] * matrix[row * bias.length + column];
          }
        }
      }
      return result;
    }

    private float[][] normalised(float[][] x, float[][] made, String part) {
      float[][] result = new float[x.length][];
      for (int i = 0; i < x.length; i++) {
        float[] sum = x[i].clone();
        for (int d = 0; d < WIDTH; d++) {
          sum[d] += made[i][d];
        }
        result[i] = normalised(sum, part + ".LayerNorm");
      }
      return result;
    }

    private float[] normalised(float[] x, String name) {
      double mean = 0;
      double square = 0;
      for (float value : x) {
        mean += value / WIDTH;
      }
      for (float value : x) {
        square += (value - mean) * (value - mean) / WIDTH;
      }
      float[] result = new float[WIDTH];
      for (int d = 0; d < WIDTH; d++) {
        result[d] =
            (float) ((x[d] - mean) / Math.sqrt(square)) * weights.values(name + ".weight")[d]
                + weights.values(name + ".bias")[d];
      }
      return result;
    }
  }
}
