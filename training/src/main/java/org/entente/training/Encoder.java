package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.scoring.OnnxFile;

/**
 * bge-small-en-v1.5, a BERT of 12 layers and width 384 (Devlin et al., 2019; Xiao et al., 2023), as
 * differentiable operations. Word, position and segment embeddings stay as they are; all else is
 * trained.
 */
final class Encoder {
  static final int WIDTH = 384;
  private static final int LAYERS = 12;
  private static final int HEADS = 12;
  private static final float EPSILON = 1e-12f;
  private static final String RESOURCE = "/bge-small-en-v1.5.onnx";

  private final Map<String, NDArray> parameters = new LinkedHashMap<>();
  private final Map<String, String> onnxNames = new LinkedHashMap<>();
  private final float[] words;
  private final float[] positions;
  private final float[] segment;

  private Encoder(float[] words, float[] positions, float[] segment) {
    this.words = words;
    this.positions = positions;
    this.segment = segment;
  }

  /** Reads the float weights from the encoder's artifact. */
  static Encoder load(NDManager manager) throws IOException {
    byte[] bytes;
    try (InputStream in = Encoder.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the encoder " + RESOURCE + " is not on the class path");
      }
      bytes = in.readAllBytes();
    }
    OnnxFile file = new OnnxFile(bytes);
    Map<String, OnnxFile.Weight> weights = file.floats();
    Map<String, List<String>> inputs = file.inputs();
    Encoder encoder =
        new Encoder(
            found(weights, "embeddings.word_embeddings.weight").values(),
            found(weights, "embeddings.position_embeddings.weight").values(),
            found(weights, "embeddings.token_type_embeddings.weight").values());
    encoder.add(manager, weights, "embeddings.LayerNorm", "weight", "bias");
    for (int layer = 0; layer < LAYERS; layer++) {
      String name = "encoder.layer." + layer + ".";
      for (String dense :
          List.of(
              "attention.self.query",
              "attention.self.key",
              "attention.self.value",
              "attention.output.dense",
              "intermediate.dense",
              "output.dense")) {
        String node = "/encoder/layer." + layer + "/" + dense.replace('.', '/') + "/MatMul";
        String onnx = found(inputs, node).get(1);
        encoder.add(manager, found(weights, onnx), name + dense + ".weight", onnx);
        encoder.add(manager, weights, name + dense, "bias");
      }
      encoder.add(manager, weights, name + "attention.output.LayerNorm", "weight", "bias");
      encoder.add(manager, weights, name + "output.LayerNorm", "weight", "bias");
    }
    return encoder;
  }

  private void add(
      NDManager manager, Map<String, OnnxFile.Weight> weights, String name, String... parts) {
    for (String part : parts) {
      String full = name + "." + part;
      add(manager, found(weights, full), full, full);
    }
  }

  private void add(NDManager manager, OnnxFile.Weight weight, String name, String onnx) {
    NDArray array = manager.create(weight.values(), new Shape(weight.shape()));
    parameters.put(name, array);
    onnxNames.put(name, onnx);
  }

  private static <T> T found(Map<String, T> map, String name) {
    T value = map.get(name);
    if (value == null) {
      throw new IllegalStateException("the encoder has no " + name);
    }
    return value;
  }

  /** What is trained, by name. */
  Map<String, NDArray> parameters() {
    return parameters;
  }

  /** Leaves the embeddings' normalisation and the lowest layers as they are. */
  void freeze(int layers) {
    parameters.forEach(
        (name, array) -> {
          boolean low = layers > 0 && name.startsWith("embeddings.");
          for (int layer = 0; layer < layers; layer++) {
            low |= name.startsWith("encoder.layer." + layer + ".");
          }
          array.setRequiresGradient(!low);
        });
  }

  /** Name of a parameter's weight in the ONNX file. */
  String onnxName(String parameter) {
    return found(onnxNames, parameter);
  }

  /**
   * Last hidden states.
   *
   * @param texts what to read
   * @return shape (rows, length, {@link #WIDTH})
   */
  NDArray states(NDManager manager, Rows texts, float dropout, boolean training) {
    int rows = texts.ids().length;
    int length = texts.width();
    NDArray x = manager.create(embed(texts.ids(), length), new Shape(rows, length, WIDTH));
    x = normalise(x, "embeddings.LayerNorm");
    x = drop(x, dropout, training);
    NDArray mask = mask(manager, texts.lengths(), length);
    for (int layer = 0; layer < LAYERS; layer++) {
      x = layer(x, mask, "encoder.layer." + layer + ".", rows, length, dropout, training);
    }
    return x;
  }

  private float[] embed(long[][] ids, int length) {
    float[] values = new float[ids.length * length * WIDTH];
    int at = 0;
    for (long[] row : ids) {
      for (int i = 0; i < length; i++) {
        int word = (int) row[i] * WIDTH;
        for (int d = 0; d < WIDTH; d++) {
          values[at++] = words[word + d] + positions[i * WIDTH + d] + segment[d];
        }
      }
    }
    return values;
  }

  private static NDArray mask(NDManager manager, int[] lengths, int length) {
    float[] mask = new float[lengths.length * length];
    for (int row = 0; row < lengths.length; row++) {
      for (int i = lengths[row]; i < length; i++) {
        mask[row * length + i] = -1e9f;
      }
    }
    return manager.create(mask, new Shape(lengths.length, 1, 1, length));
  }

  private NDArray layer(
      NDArray x, NDArray mask, String name, int rows, int length, float dropout, boolean training) {
    NDArray query = heads(dense(x, name + "attention.self.query"), rows, length);
    NDArray key = heads(dense(x, name + "attention.self.key"), rows, length);
    NDArray value = heads(dense(x, name + "attention.self.value"), rows, length);
    double scale = 1 / Math.sqrt((double) WIDTH / HEADS);
    NDArray weights = query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(mask).softmax(-1);
    NDArray mixed = weights.matMul(value).transpose(0, 2, 1, 3).reshape(rows, length, WIDTH);
    NDArray attended = drop(dense(mixed, name + "attention.output.dense"), dropout, training);
    x = normalise(x.add(attended), name + "attention.output.LayerNorm");
    NDArray wide = Activation.gelu(dense(x, name + "intermediate.dense"));
    NDArray narrow = drop(dense(wide, name + "output.dense"), dropout, training);
    return normalise(x.add(narrow), name + "output.LayerNorm");
  }

  private static NDArray heads(NDArray x, int rows, int length) {
    return x.reshape(rows, length, HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray dense(NDArray x, String name) {
    return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray normalise(NDArray x, String name) {
    return LayerNorm.layerNorm(
            x,
            new Shape(WIDTH),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  static NDArray drop(NDArray x, float rate, boolean training) {
    return training && rate > 0 ? Dropout.dropout(x, rate, true).singletonOrThrow() : x;
  }
}
