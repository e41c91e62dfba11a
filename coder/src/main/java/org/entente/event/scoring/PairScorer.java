package org.entente.event.scoring;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Scores all pairs of sides of a sentence. One instance serves any number of threads; each call
 * runs on the caller's thread, one sentence at a time, so that a sentence's scores never depend on
 * what else is scored.
 */
public final class PairScorer implements AutoCloseable {
  private static final String ENCODER = "/bge-small-en-v1.5-q.onnx";
  private static final String WEIGHTS = "/org/entente/event/scoring/relation-model.bin";

  private final Encoder encoder;
  private final PairHeads heads;
  private final WordPieces wordPieces;
  private final String version;
  private final Combination combination;

  private PairScorer(ScorerWeights weights, Parts parts) throws IOException {
    heads = new PairHeads(weights);
    version = weights.version();
    combination = weights.combination();
    wordPieces = parts.wordPieces.join();
    encoder = Encoder.of(weights, published(parts));
  }

  /** What does not depend on the weights, read on other threads meanwhile. */
  private record Parts(
      CompletableFuture<WordPieces> wordPieces, CompletableFuture<OnnxFile> published) {
    static Parts begin() {
      CompletableFuture.runAsync(Encoder::warm);
      return new Parts(
          CompletableFuture.supplyAsync(WordPieces::load),
          CompletableFuture.supplyAsync(PairScorer::published));
    }
  }

  /**
   * Loads the weights that ship.
   *
   * @throws IOException if the weights or the encoder are missing or damaged
   */
  public static PairScorer load() throws IOException {
    Parts parts = Parts.begin();
    try (InputStream weights = resource(WEIGHTS)) {
      return new PairScorer(ScorerWeights.read(weights), parts);
    }
  }

  /** Loads weights of one's own, as the trainer writes them. */
  public static PairScorer load(Path weights) throws IOException {
    Parts parts = Parts.begin();
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(weights))) {
      return new PairScorer(ScorerWeights.read(stream), parts);
    } catch (IOException e) {
      throw new IOException(weights + ": " + e.getMessage(), e);
    }
  }

  private static OnnxFile published() {
    try (InputStream stream = resource(ENCODER)) {
      return new OnnxFile(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OnnxFile published(Parts parts) throws IOException {
    try {
      return parts.published.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException problem) {
        throw problem.getCause();
      }
      throw e;
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
    return heads.score(sentence, encoder.states(sentence.ids()));
  }

  @Override
  public void close() {
    encoder.close();
  }
}
