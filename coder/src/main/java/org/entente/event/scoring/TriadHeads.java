package org.entente.event.scoring;

import static org.entente.event.scoring.Matrices.gelu;
import static org.entente.event.scoring.Matrices.product;
import static org.entente.event.scoring.Matrices.rows;
import static org.entente.event.scoring.Matrices.softmax;
import static org.entente.event.scoring.Matrices.sum;
import static org.entente.event.scoring.Matrices.times;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Limit;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of triads: a third side beside each pair. It sees the third side, the two of
 * the pair in either order, and what the three attend to.
 */
final class TriadHeads {
  /** Triads grow with the cube of the sides; a sentence that names more is read with the first. */
  static final int MAX_SIDES = 8;

  private static final int WIDTH = Encoder.WIDTH;
  private static final int DIRECTIONS = 1 + Limit.Direction.values().length;
  private static final int MECHANISMS = Limit.Mechanism.values().length;
  private static final int OUTPUTS = DIRECTIONS + MECHANISMS + Labels.STATUSES;

  private final float[][] limiterQuery;
  private final float[][] partnerQuery;
  private final float[][] limiter;
  private final float[][] partner;
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
  TriadHeads(ScorerWeights weights) throws IOException {
    bias = weights.head("triad.bias");
    int hidden = bias.length;
    float[][] query = rows(weights, "triad.query.weight", 2 * WIDTH, WIDTH);
    float[][] triad = rows(weights, "triad.weight", 4 * WIDTH, hidden);
    limiterQuery = Arrays.copyOfRange(query, 0, WIDTH);
    partnerQuery = Arrays.copyOfRange(query, WIDTH, 2 * WIDTH);
    limiter = Arrays.copyOfRange(triad, 0, WIDTH);
    partner = Arrays.copyOfRange(triad, WIDTH, 2 * WIDTH);
    product = Arrays.copyOfRange(triad, 2 * WIDTH, 3 * WIDTH);
    seen = Arrays.copyOfRange(triad, 3 * WIDTH, 4 * WIDTH);
    output = rows(weights, "triad.output.weight", hidden, OUTPUTS);
    outputBias = rows(weights, "triad.output.bias", 1, OUTPUTS)[0];
  }

  /** Three sides by their places among those that are read. */
  private record Triad(int limiter, int first, int second) {
    static List<Triad> of(int sides) {
      List<Triad> triads = new ArrayList<>();
      for (int limiter = 0; limiter < sides; limiter++) {
        for (int first = 0; first < sides; first++) {
          for (int second = first + 1; second < sides; second++) {
            if (limiter != first && limiter != second) {
              triads.add(new Triad(limiter, first, second));
            }
          }
        }
      }
      return triads;
    }
  }

  /** Scores of all triads of the first sides that have a mark; none where there are only two. */
  List<TriadScore> score(SentenceStates sentence) {
    float[][] vectors = sentence.vectors(MAX_SIDES);
    List<Triad> triads = Triad.of(vectors.length);
    if (triads.isEmpty()) {
      return List.of();
    }
    float[][] attention = attention(vectors, sentence, triads);
    float[][] outputs = times(hidden(vectors, sentence.states(), attention, triads), output);
    List<TriadScore> scores = new ArrayList<>();
    for (int i = 0; i < outputs.length; i++) {
      Span focus = sentence.focus(attention[i]);
      scores.add(read(sentence, triads.get(i), sum(outputs[i], outputBias), focus));
    }
    return scores;
  }

  private float[][] hidden(
      float[][] vectors, float[][] states, float[][] attention, List<Triad> triads) {
    float[][] asLimiter = times(vectors, limiter);
    float[][] asPartner = times(vectors, partner);
    float[][] asSeen = times(attention, times(states, seen));
    float[][] asPair = new float[vectors.length * vectors.length][];
    float[][] hidden = new float[triads.size()][];
    for (int i = 0; i < hidden.length; i++) {
      Triad of = triads.get(i);
      int pair = of.first * vectors.length + of.second;
      if (asPair[pair] == null) {
        float[][] both = {product(vectors[of.first], vectors[of.second])};
        asPair[pair] = sum(sum(asPartner[of.first], asPartner[of.second]), times(both, product)[0]);
      }
      hidden[i] = gelu(sum(sum(sum(asLimiter[of.limiter], asPair[pair]), asSeen[i]), bias));
    }
    return hidden;
  }

  /** For each triad, how much it attends to each piece; sum 1. */
  private float[][] attention(float[][] vectors, SentenceStates sentence, List<Triad> triads) {
    float[][] asLimiter = sentence.fits(vectors, limiterQuery);
    float[][] asPartner = sentence.fits(vectors, partnerQuery);
    float[][] attention = new float[triads.size()][];
    for (int i = 0; i < attention.length; i++) {
      Triad of = triads.get(i);
      float[] partners = sum(asPartner[of.first], asPartner[of.second]);
      attention[i] = SentenceStates.attention(sum(asLimiter[of.limiter], partners));
    }
    return attention;
  }

  private static TriadScore read(
      SentenceStates sentence, Triad of, float[] outputs, @Nullable Span focus) {
    int mechanisms = DIRECTIONS + MECHANISMS;
    return new TriadScore(
        sentence.side(of.limiter),
        sentence.side(of.first),
        sentence.side(of.second),
        softmax(Arrays.copyOfRange(outputs, 0, DIRECTIONS)),
        softmax(Arrays.copyOfRange(outputs, DIRECTIONS, mechanisms)),
        softmax(Arrays.copyOfRange(outputs, mechanisms, OUTPUTS)),
        focus);
  }
}
