package org.entente.event.scoring;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;

/** The encoder in ONNX Runtime. One instance serves any number of threads. */
final class Encoder implements AutoCloseable {
  /** How many numbers a state has. */
  static final int WIDTH = 384;

  /**
   * Processors without VNNI add products of 8 bits in 16, and what is larger is cut off: the same
   * sentence would get other scores there. With this, such a processor takes a slower way without
   * overflow, and others go on as they were.
   */
  private static final String EXACT_SUMS = "session.x64quantprecision";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Embeddings embeddings;

  private Encoder(Embeddings embeddings, byte[] graph) throws IOException {
    this.embeddings = embeddings;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // On the caller's thread alone: sentences are short, and callers have threads of their own.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry(EXACT_SUMS, "1");
      session = environment.createSession(graph, options);
    } catch (OrtException e) {
      throw new IOException("the relation model cannot be started: " + e.getMessage(), e);
    }
  }

  /** Loads ONNX Runtime's native part, which takes a while the first time. */
  static void warm() {
    OrtEnvironment.getEnvironment();
  }

  /**
   * Starts the encoder with trained weights.
   *
   * @param published the int8 file that the embeddings come from
   * @throws IOException if something is missing from the weights or the file
   */
  static Encoder of(ScorerWeights weights, OnnxFile published) throws IOException {
    return new Encoder(Embeddings.of(published), EncoderGraph.of(weights, published.inputs()));
  }

  /**
   * Last hidden states of a sentence.
   *
   * @param ids numbers of its pieces
   * @return one row of {@link #WIDTH} a piece
   */
  float[][] states(long[] ids) {
    long[] shape = {1, ids.length, WIDTH};
    try (OnnxTensor sums = OnnxTensor.createTensor(environment, embeddings.sums(ids), shape);
        OrtSession.Result result = session.run(Map.of(EncoderGraph.INPUT, sums))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[][] states = new float[ids.length][WIDTH];
      for (float[] state : states) {
        values.get(state);
      }
      return states;
    } catch (OrtException e) {
      throw new IllegalStateException("the relation model failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the relation model cannot be closed", e);
    }
  }
}
