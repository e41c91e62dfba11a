package org.entente.event.scoring;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The relation model: one encoder, and heads for the pairs of a sentence's sides, for third sides
 * beside pairs, and for two passages side by side. One instance serves any number of threads; each
 * call runs on the caller's thread, one sentence at a time, so that a sentence's scores never
 * depend on what else is scored.
 */
public final class RelationModel implements AutoCloseable {
  private static final String ENCODER = "/bge-small-en-v1.5-q.onnx";
  private static final String WEIGHTS = "/org/entente/event/scoring/relation-model.bin";

  private final Encoder encoder;
  private final PairHeads pairs;
  private final TriadHeads triads;
  private final PassageHeads passages;
  private final WordPieces wordPieces;
  private final String version;
  private final Combination combination;

  private RelationModel(ScorerWeights weights, Parts parts) throws IOException {
    pairs = new PairHeads(weights);
    triads = new TriadHeads(weights);
    passages = new PassageHeads(weights);
    version = weights.version();
    combination = weights.combination();
    wordPieces = parts.wordPieces.join();
    parts.runtime.join();
    encoder = Encoder.of(weights, published(parts));
  }

  /** What does not depend on the weights, read on other threads meanwhile. */
  private record Parts(
      CompletableFuture<Void> runtime,
      CompletableFuture<WordPieces> wordPieces,
      CompletableFuture<OnnxFile> published) {
    static Parts begin() {
      return new Parts(
          CompletableFuture.runAsync(Encoder::warm),
          CompletableFuture.supplyAsync(WordPieces::load),
          CompletableFuture.supplyAsync(RelationModel::published));
    }
  }

  /**
   * Loads the weights that ship.
   *
   * @throws IOException if the weights or the encoder are missing or damaged
   */
  public static RelationModel load() throws IOException {
    Parts parts = Parts.begin();
    try (InputStream weights = resource(WEIGHTS)) {
      return new RelationModel(ScorerWeights.read(weights), parts);
    }
  }

  /** Loads weights of one's own, as the trainer writes them. */
  public static RelationModel load(Path weights) throws IOException {
    Parts parts = Parts.begin();
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(weights))) {
      return new RelationModel(ScorerWeights.read(stream), parts);
    } catch (IOException e) {
      throw new IOException(weights + ": " + e.getMessage(), e);
    }
  }

  /**
   * SHA-256 of the weights that ship, hexadecimal.
   *
   * @throws IOException if they are missing
   */
  public static String fingerprint() throws IOException {
    try (InputStream weights = resource(WEIGHTS)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int length = weights.read(part); length >= 0; length = weights.read(part)) {
        digest.update(part, 0, length);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
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
    InputStream stream = RelationModel.class.getResourceAsStream(name);
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

  /** Scores of all pairs and triads of sides; none for sides beyond the length limit. */
  public SentenceScores score(MarkedSentence sentence) {
    SentenceStates states = new SentenceStates(sentence, encoder.states(sentence.ids()));
    return new SentenceScores(pairs.score(states), triads.score(states));
  }

  /** How two passages stand to each other; the order does not matter. */
  public PassageScore score(String a, String b) {
    boolean inOrder = a.compareTo(b) <= 0;
    PassagePair pair =
        PassagePair.of(wordPieces.of(inOrder ? a : b), wordPieces.of(inOrder ? b : a));
    return passages.score(pair, encoder.states(pair.ids()));
  }

  @Override
  public void close() {
    encoder.close();
  }
}
