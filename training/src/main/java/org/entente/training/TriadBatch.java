package org.entente.training;

import java.util.Arrays;
import java.util.List;
import org.entente.event.scoring.MarkedSentence;
import org.entente.model.Limit;
import org.entente.model.Span;
import org.entente.model.Status;

/** Some sentences of the corpus of limits as arrays. */
final class TriadBatch {
  static final int DIRECTIONS = 1 + Limit.Direction.values().length;
  static final int MECHANISMS = Limit.Mechanism.values().length;
  static final int STATUSES = Status.values().length;

  final Rows rows;
  final int triads;

  /** Triad × piece: 1 over the number of marks, at the marks of the third side. */
  final float[] limiters;

  /** The same for one of the pair. */
  final float[] first;

  /** The same for the other. */
  final float[] second;

  /** Triad × piece: 0 in the triad's own sentence, very low elsewhere. */
  final float[] sentences;

  final float[] directions;
  final float[] weights;
  final float[] mechanisms;
  final float[] statuses;
  final float[] cues;
  final float[] cueMask;

  TriadBatch(List<TriadExample> examples, float noneWeight) {
    rows = Rows.of(examples.stream().map(e -> e.sentence().ids()).toList());
    triads = examples.stream().mapToInt(e -> marked(e).size()).sum();
    int pieces = rows.pieces();
    limiters = new float[triads * pieces];
    first = new float[triads * pieces];
    second = new float[triads * pieces];
    sentences = new float[triads * pieces];
    directions = new float[triads * DIRECTIONS];
    weights = new float[triads];
    mechanisms = new float[triads * MECHANISMS];
    statuses = new float[triads * STATUSES];
    cues = new float[triads * pieces];
    cueMask = new float[triads];
    Arrays.fill(sentences, -1e9f);
    int triad = 0;
    for (int row = 0; row < examples.size(); row++) {
      TriadExample example = examples.get(row);
      for (TriadExample.Triad each : marked(example)) {
        fill(triad, triad * pieces + row * rows.width(), example.sentence(), each);
        weights[triad++] = each.label() == null ? noneWeight : 1;
      }
    }
  }

  private static List<TriadExample.Triad> marked(TriadExample example) {
    return example.triads().stream().filter(triad -> triad.isMarked(example.sentence())).toList();
  }

  private void fill(int triad, int start, MarkedSentence sentence, TriadExample.Triad each) {
    mark(limiters, start, sentence.marks().get(each.limiter()));
    mark(first, start, sentence.marks().get(each.first()));
    mark(second, start, sentence.marks().get(each.second()));
    Arrays.fill(sentences, start, start + sentence.ids().length, 0);
    TriadExample.Label label = each.label();
    directions[triad * DIRECTIONS + (label == null ? 0 : 1 + label.direction().ordinal())] = 1;
    if (label != null) {
      mechanisms[triad * MECHANISMS + label.mechanism().ordinal()] = 1;
      statuses[triad * STATUSES + label.status().ordinal()] = 1;
      if (label.cue() != null) {
        cue(triad, start, sentence, label.cue());
      }
    }
  }

  private static void mark(float[] into, int start, int[] marks) {
    for (int mark : marks) {
      into[start + mark] = 1f / marks.length;
    }
  }

  private void cue(int triad, int start, MarkedSentence sentence, Span cue) {
    for (int i = 0; i < sentence.ids().length; i++) {
      Span span = sentence.spans().get(i);
      if (span.length() > 0 && span.overlaps(cue)) {
        cues[start + i] = 1;
        cueMask[triad] = 1;
      }
    }
  }
}
