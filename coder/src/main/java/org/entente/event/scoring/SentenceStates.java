package org.entente.event.scoring;

import static org.entente.event.scoring.Matrices.mean;
import static org.entente.event.scoring.Matrices.softmax;
import static org.entente.event.scoring.Matrices.times;
import static org.entente.event.scoring.Matrices.transposed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** What the encoder says of a sentence, made ready once for all heads that read it. */
final class SentenceStates {
  private final float[][] states;
  private final float[][] columns;
  private final List<Span> spans;
  private final int[] sides;
  private final float[][] vectors;

  /**
   * The states of a sentence.
   *
   * @param states one for each piece of {@code sentence}
   */
  SentenceStates(MarkedSentence sentence, float[][] states) {
    List<int[]> marks = sentence.marks();
    this.states = states;
    columns = transposed(states);
    spans = sentence.spans();
    sides = IntStream.range(0, marks.size()).filter(side -> marks.get(side).length > 0).toArray();
    vectors = new float[sides.length][];
    for (int i = 0; i < sides.length; i++) {
      vectors[i] = mean(states, marks.get(sides[i]));
    }
  }

  /** How many sides have a mark. */
  int size() {
    return sides.length;
  }

  /** The number in the sentence of the side at {@code place} among those that have a mark. */
  int side(int place) {
    return sides[place];
  }

  /** For each of the first {@code most} sides that have a mark, the mean state of its mentions. */
  float[][] vectors(int most) {
    return Arrays.copyOf(vectors, Math.min(most, vectors.length));
  }

  /** One state for each piece. */
  float[][] states() {
    return states;
  }

  /** How well each side fits each piece when it asks by {@code query}. */
  float[][] fits(float[][] vectors, float[][] query) {
    return times(times(vectors, query), columns);
  }

  /** How much is attended to each piece, by how well the pieces fit; sum 1. In place. */
  static float[] attention(float[] fits) {
    for (int piece = 0; piece < fits.length; piece++) {
      fits[piece] = (float) (fits[piece] / Math.sqrt(Encoder.WIDTH));
    }
    return softmax(fits);
  }

  /** The text of the most attended piece that has any; null if there is none. */
  @Nullable Span focus(float[] attention) {
    int best = -1;
    for (int i = 0; i < attention.length; i++) {
      if (spans.get(i).length() > 0 && (best < 0 || attention[i] > attention[best])) {
        best = i;
      }
    }
    return best < 0 ? null : spans.get(best);
  }
}
