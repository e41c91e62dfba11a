package org.entente.event.scoring;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The encoder as ONNX Runtime runs it fastest: a BERT (Devlin et al., 2019) whose matrices have 8
 * bits and a scale a column, and whose activations are rounded to 8 bits with one scale for each
 * matrix product. It has as many layers as the weights hold. Query, key and value are one product;
 * there is no mask, since sentences come one at a time.
 */
final class EncoderGraph {
  /** Name of the input: sums of embeddings, not yet normalised, shape (1, pieces, width). */
  static final String INPUT = "embedded";

  /** Name of the output: last hidden states, shape (1, pieces, width). */
  static final String OUTPUT = "states";

  private static final int WIDTH = Encoder.WIDTH;
  private static final int INNER = 4 * WIDTH;
  private static final int HEADS = 12;
  private static final OnnxGraph.Setting EPSILON = OnnxGraph.Setting.of("epsilon", 1e-12f);

  private final ScorerWeights weights;
  private final Map<String, List<String>> inputs;
  private final OnnxGraph graph = new OnnxGraph();

  private EncoderGraph(ScorerWeights weights, Map<String, List<String>> inputs) {
    this.weights = weights;
    this.inputs = inputs;
  }

  /**
   * Puts trained weights together.
   *
   * @param inputs of each operation of the published int8 file, which says how matrices are called
   * @return an ONNX file from {@link #INPUT} to {@link #OUTPUT}
   * @throws IOException if a weight is missing or has another size than a layer needs
   */
  static byte[] of(ScorerWeights weights, Map<String, List<String>> inputs) throws IOException {
    return new EncoderGraph(weights, inputs).file();
  }

  private byte[] file() throws IOException {
    int layers = layers();
    if (layers == 0) {
      throw new IOException("the weights hold no layer of the encoder");
    }
    graph.standard(
        "LayerNormalization",
        List.of(
            INPUT,
            vector("embeddings.LayerNorm.weight", WIDTH),
            vector("embeddings.LayerNorm.bias", WIDTH)),
        List.of("layer.0"),
        EPSILON);
    for (int layer = 0; layer < layers; layer++) {
      layer(layer, layer + 1 < layers ? "layer." + (layer + 1) : OUTPUT);
    }
    return graph.file(INPUT, OUTPUT, WIDTH);
  }

  private int layers() {
    int layers = 0;
    while (weights.vectors().containsKey(name(layers) + "output.LayerNorm.weight")) {
      layers++;
    }
    return layers;
  }

  private static String name(int layer) {
    return "encoder.layer." + layer + ".";
  }

  private void layer(int layer, String output) throws IOException {
    String states = "layer." + layer;
    String name = name(layer);
    String mixed = attention(layer, states);
    String attended =
        normalised(
            states,
            product(layer, "attention.output.dense", WIDTH, WIDTH, mixed, ""),
            name + "attention.output",
            name + "attended");
    String bias = vector(name + "intermediate.dense.bias", INNER);
    String wide = product(layer, "intermediate.dense", WIDTH, INNER, attended, bias);
    String active = graph.fused("Gelu", List.of(wide), name + "active");
    String narrow = product(layer, "output.dense", INNER, WIDTH, active, "");
    normalised(attended, narrow, name + "output", output);
  }

  /** All heads' mixtures of values, side by side. */
  private String attention(int layer, String states) throws IOException {
    String name = name(layer) + "attention.self.";
    ScorerWeights.Quantised query = matrix(layer, "attention.self.query", WIDTH, WIDTH);
    ScorerWeights.Quantised key = matrix(layer, "attention.self.key", WIDTH, WIDTH);
    ScorerWeights.Quantised value = matrix(layer, "attention.self.value", WIDTH, WIDTH);
    float[] biases =
        joined(
            values(name + "query.bias", WIDTH),
            values(name + "key.bias", WIDTH),
            values(name + "value.bias", WIDTH));
    graph.standard(
        "DynamicQuantizeLinear",
        List.of(states),
        List.of(name + "rounded", name + "scale", name + "zero"));
    return graph.fused(
        "QAttention",
        List.of(
            name + "rounded",
            graph.matrix(name + "matrix", sideBySide(query, key, value), 3 * WIDTH),
            graph.vector(name + "bias", biases),
            name + "scale",
            graph.vector(name + "scales", joined(query.scales(), key.scales(), value.scales())),
            "",
            name + "zero",
            zero(name + "matrix")),
        name + "mixed",
        OnnxGraph.Setting.of("num_heads", HEADS));
  }

  /** {@code input} times a layer's matrix; the bias may be left out by an empty name. */
  private String product(int layer, String part, int rows, int columns, String input, String bias)
      throws IOException {
    String name = name(layer) + part;
    ScorerWeights.Quantised matrix = matrix(layer, part, rows, columns);
    return graph.fused(
        "DynamicQuantizeMatMul",
        List.of(
            input,
            graph.matrix(name + ".matrix", matrix.values(), columns),
            graph.vector(name + ".scales", matrix.scales()),
            zero(name + ".matrix"),
            bias),
        name + ".product");
  }

  /**
   * It could be left out, but on some processors ONNX Runtime shifts it together with the matrix.
   */
  private String zero(String matrix) {
    return graph.number(matrix + ".zero", 0);
  }

  /** Sum of a layer's input, what the layer made of it and its bias, normalised. */
  private String normalised(String input, String made, String part, String output)
      throws IOException {
    return graph.fused(
        "SkipLayerNormalization",
        List.of(
            input,
            made,
            vector(part + ".LayerNorm.weight", WIDTH),
            vector(part + ".LayerNorm.bias", WIDTH),
            vector(part + ".dense.bias", WIDTH)),
        output,
        EPSILON);
  }

  private String vector(String name, int length) throws IOException {
    return graph.vector(name, values(name, length));
  }

  private float[] values(String name, int length) throws IOException {
    float[] values = weights.vectors().get(name);
    if (values == null) {
      throw new IOException("the weights have no " + name);
    }
    if (values.length != length) {
      throw new IOException(name + " has " + values.length + " values instead of " + length);
    }
    return values;
  }

  private ScorerWeights.Quantised matrix(int layer, String part, int rows, int columns)
      throws IOException {
    String node = "/encoder/layer." + layer + "/" + part.replace('.', '/') + "/MatMul_quant";
    List<String> operands = inputs.get(node);
    if (operands == null || operands.size() < 2) {
      throw new IOException("the encoder's file has no " + node);
    }
    String name = operands.get(1).replace("_quantized", "");
    ScorerWeights.Quantised matrix = weights.matrices().get(name);
    if (matrix == null) {
      throw new IOException(
          "the weights have no " + name + " (" + part + " of layer " + layer + ")");
    }
    if (matrix.values().length != rows * columns || matrix.scales().length != columns) {
      throw new IOException(name + " is not a matrix of " + rows + " by " + columns);
    }
    return matrix;
  }

  private static byte[] sideBySide(ScorerWeights.Quantised... matrices) {
    byte[] joined = new byte[WIDTH * WIDTH * matrices.length];
    int at = 0;
    for (int row = 0; row < WIDTH; row++) {
      for (ScorerWeights.Quantised matrix : matrices) {
        System.arraycopy(matrix.values(), row * WIDTH, joined, at, WIDTH);
        at += WIDTH;
      }
    }
    return joined;
  }

  private static float[] joined(float[]... vectors) {
    float[] joined = new float[WIDTH * vectors.length];
    for (int i = 0; i < vectors.length; i++) {
      System.arraycopy(vectors[i], 0, joined, i * WIDTH, WIDTH);
    }
    return joined;
  }
}
