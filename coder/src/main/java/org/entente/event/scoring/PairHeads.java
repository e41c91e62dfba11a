package org.entente.event.scoring;

import static org.entente.event.scoring.Matrices.gelu;
import static org.entente.event.scoring.Matrices.product;
import static org.entente.event.scoring.Matrices.rows;
import static org.entente.event.scoring.Matrices.sigmoid;
import static org.entente.event.scoring.Matrices.softmax;
import static org.entente.event.scoring.Matrices.sum;
import static org.entente.event.scoring.Matrices.times;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The heads of the model in plain Java: from the encoder's states to scores of all pairs. */
final class PairHeads {
  private static final int WIDTH = Encoder.WIDTH;

  /** Types, whether reciprocal, statuses, modes and contexts, in this order. */
  private static final int OUTPUTS =
      Labels.TYPES + 1 + Labels.STATUSES + Labels.modes().size() + Labels.CONTEXTS;

  // Matrices by rows: loops over whole rows are what the compiler turns into vector instructions.
  private final float[][] actorQuery;
  private final float[][] recipientQuery;
  private final float[][] actor;
  private final float[][] recipient;
  private final float[][] product;
  private final float[][] seen;
  private final float[] bias;
  private final float[][] output;
  private final float[] outputBias;

  /**
   * Takes the heads from trained weights.
   *
   * @throws IOException if one is missing or has another size than the others need
   */
  PairHeads(ScorerWeights weights) throws IOException {
    bias = weights.head("pair.bias");
    int hidden = bias.length;
    float[][] query = rows(weights, "query.weight", 2 * WIDTH, WIDTH);
    float[][] pair = rows(weights, "pair.weight", 4 * WIDTH, hidden);
    actorQuery = Arrays.copyOfRange(query, 0, WIDTH);
    recipientQuery = Arrays.copyOfRange(query, WIDTH, 2 * WIDTH);
    actor = Arrays.copyOfRange(pair, 0, WIDTH);
    recipient = Arrays.copyOfRange(pair, WIDTH, 2 * WIDTH);
    product = Arrays.copyOfRange(pair, 2 * WIDTH, 3 * WIDTH);
    seen = Arrays.copyOfRange(pair, 3 * WIDTH, 4 * WIDTH);
    output = rows(weights, "output.weight", hidden, OUTPUTS);
    outputBias = rows(weights, "output.bias", 1, OUTPUTS)[0];
  }

  /** Two sides by their numbers among those that have a mark. */
  private record Pair(int actor, int recipient) {}

  /** Scores of all ordered pairs of sides that have a mark. */
  List<PairScore> score(SentenceStates sentence) {
    List<Pair> pairs = pairs(sentence.size());
    float[][] vectors = sentence.vectors(sentence.size());
    float[][] attention = attention(vectors, sentence, pairs);
    float[][] read = hidden(vectors, times(attention, sentence.states()), pairs);
    float[][] outputs = times(read, output);
    List<PairScore> scores = new ArrayList<>();
    for (int i = 0; i < outputs.length; i++) {
      Pair of = pairs.get(i);
      Span focus = sentence.focus(attention[i]);
      float[] said = sum(outputs[i], outputBias);
      scores.add(read(sentence.side(of.actor), sentence.side(of.recipient), said, read[i], focus));
    }
    return scores;
  }

  private float[][] hidden(float[][] vectors, float[][] attended, List<Pair> pairs) {
    float[][] products = new float[pairs.size()][];
    for (int i = 0; i < products.length; i++) {
      products[i] = product(vectors[pairs.get(i).actor], vectors[pairs.get(i).recipient]);
    }
    float[][] asActor = times(vectors, actor);
    float[][] asRecipient = times(vectors, recipient);
    float[][] asProduct = times(products, product);
    float[][] asSeen = times(attended, seen);
    float[][] hidden = new float[pairs.size()][];
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = sum(asActor[pairs.get(i).actor], asRecipient[pairs.get(i).recipient]);
      hidden[i] = gelu(sum(sum(sum(hidden[i], asProduct[i]), asSeen[i]), bias));
    }
    return hidden;
  }

  private static List<Pair> pairs(int sides) {
    List<Pair> pairs = new ArrayList<>();
    for (int actor = 0; actor < sides; actor++) {
      for (int recipient = 0; recipient < sides; recipient++) {
        if (actor != recipient) {
          pairs.add(new Pair(actor, recipient));
        }
      }
    }
    return pairs;
  }

  /** For each pair, how much it attends to each piece; sum 1. */
  private float[][] attention(float[][] vectors, SentenceStates sentence, List<Pair> pairs) {
    float[][] asActor = sentence.fits(vectors, actorQuery);
    float[][] asRecipient = sentence.fits(vectors, recipientQuery);
    float[][] attention = new float[pairs.size()][];
    for (int i = 0; i < attention.length; i++) {
      Pair of = pairs.get(i);
      attention[i] = SentenceStates.attention(sum(asActor[of.actor], asRecipient[of.recipient]));
    }
    return attention;
  }

  private static PairScore read(
      int actor, int recipient, float[] outputs, float[] vector, @Nullable Span focus) {
    int at = 0;
    float[] types = softmax(Arrays.copyOfRange(outputs, at, at += Labels.TYPES));
    float reciprocal = sigmoid(outputs[at++]);
    float[] statuses = softmax(Arrays.copyOfRange(outputs, at, at += Labels.STATUSES));
    float[] modes = Arrays.copyOfRange(outputs, at, at += Labels.modes().size());
    float[] contexts = Arrays.copyOfRange(outputs, at, at + Labels.CONTEXTS);
    for (int i = 0; i < contexts.length; i++) {
      contexts[i] = sigmoid(contexts[i]);
    }
    return new PairScore(
        actor, recipient, types, reciprocal, statuses, modes, contexts, focus, vector);
  }
}
