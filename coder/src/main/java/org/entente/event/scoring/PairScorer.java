package org.entente.event.scoring;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Scores all pairs of sides of a sentence. One instance serves any number of threads; each call
 * runs on the caller's thread, one sentence at a time, so that a sentence's scores never depend on
 * what else is scored.
 */
public final class PairScorer implements AutoCloseable {
  private static final String ENCODER = "/bge-small-en-v1.5-q.onnx";
  private static final String WEIGHTS = "/org/entente/event/scoring/relation-model.bin";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final PairHeads heads;
  private final WordPieces wordPieces;
  private final String version;
  private final Combination combination;

  private PairScorer(ScorerWeights weights, byte[] encoder) throws IOException {
    heads = new PairHeads(weights);
    version = weights.version();
    combination = weights.combination();
    wordPieces = WordPieces.load();
    byte[] model = new OnnxFile(encoder).withWeights(weights.encoderReplacements());
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IOException("the relation model cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Loads the weights that ship.
   *
   * @throws IOException if the weights or the encoder are missing or damaged
   */
  public static PairScorer load() throws IOException {
    try (InputStream weights = resource(WEIGHTS)) {
      return new PairScorer(ScorerWeights.read(weights), encoder());
    }
  }

  /** Loads weights of one's own, as the trainer writes them. */
  public static PairScorer load(Path weights) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(weights))) {
      return new PairScorer(ScorerWeights.read(stream), encoder());
    } catch (IOException e) {
      throw new IOException(weights + ": " + e.getMessage(), e);
    }
  }

  private static byte[] encoder() throws IOException {
    try (InputStream stream = resource(ENCODER)) {
      return stream.readAllBytes();
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = PairScorer.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the relation model's part " + name + " is not in this installation");
    }
    return stream;
  }

  /** Name of the training run that the weights come from. */
  public String version() {
    return version;
  }

  /** How the model's word and the lexicon's votes are to be weighed together. */
  public Combination combination() {
    return combination;
  }

  /** Splits a sentence as the model needs it. */
  public WordPieces wordPieces() {
    return wordPieces;
  }

  /** Scores of all ordered pairs of sides; none for sides beyond the length limit. */
  public List<PairScore> score(MarkedSentence sentence) {
    return heads.score(sentence, states(sentence.ids()));
  }

  private float[][] states(long[] ids) {
    long[] shape = {1, ids.length};
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor segments =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", segments))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[][] states = new float[ids.length][PairHeads.WIDTH];
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
    wordPieces.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the relation model cannot be closed", e);
    }
  }
}
