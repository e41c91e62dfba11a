package org.entente.training;

import java.util.List;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.MarkedSentence;
import org.entente.model.Context;
import org.entente.model.Span;

/** Some sentences as arrays: what goes into the model, and what should come out. */
final class Batch {
  final Rows rows;
  final int pairs;

  /** Pair × piece: 1 over the number of marks, at the marks of the pair's actor. */
  final float[] actors;

  /** The same for the recipient. */
  final float[] recipients;

  /** Pair × piece: 0 in the pair's own sentence, very low elsewhere. */
  final float[] sentences;

  final float[] types;
  final float[] typeWeights;
  final float[] reciprocal;
  final float[] reciprocalMask;
  final float[] statuses;
  final float[] modes;
  final float[] modeMask;
  final float[] contexts;
  final float[] contextMask;
  final float[] triggers;
  final float[] triggerMask;

  Batch(List<Example> examples, float noneWeight) {
    rows = Rows.of(examples.stream().map(e -> e.sentence().ids()).toList());
    pairs =
        (int) examples.stream().flatMap(e -> e.pairs().stream().filter(p -> seen(e, p))).count();
    int pieces = rows.pieces();
    actors = new float[pairs * pieces];
    recipients = new float[pairs * pieces];
    sentences = new float[pairs * pieces];
    types = new float[pairs * Labels.TYPES];
    typeWeights = new float[pairs];
    reciprocal = new float[pairs];
    reciprocalMask = new float[pairs];
    statuses = new float[pairs * Labels.STATUSES];
    modes = new float[pairs * Labels.modes().size()];
    modeMask = new float[pairs * Labels.modes().size()];
    contexts = new float[pairs * Labels.CONTEXTS];
    contextMask = new float[pairs];
    triggers = new float[pairs * pieces];
    triggerMask = new float[pairs];
    java.util.Arrays.fill(sentences, -1e9f);
    int pair = 0;
    for (int row = 0; row < examples.size(); row++) {
      Example example = examples.get(row);
      for (Example.Pair p : example.pairs()) {
        if (seen(example, p)) {
          fill(pair++, row, pieces, example.sentence(), p, noneWeight);
        }
      }
    }
  }

  private static boolean seen(Example example, Example.Pair pair) {
    return example.sentence().marks().get(pair.actor()).length > 0
        && example.sentence().marks().get(pair.recipient()).length > 0;
  }

  private void fill(
      int pair, int row, int pieces, MarkedSentence sentence, Example.Pair p, float noneWeight) {
    int start = pair * pieces + row * rows.width();
    mark(actors, start, sentence.marks().get(p.actor()));
    mark(recipients, start, sentence.marks().get(p.recipient()));
    for (int i = 0; i < sentence.ids().length; i++) {
      sentences[start + i] = 0;
    }
    if (p.acts().isEmpty()) {
      types[pair * Labels.TYPES + Labels.NONE] = 1;
      typeWeights[pair] = noneWeight;
      return;
    }
    typeWeights[pair] = 1;
    for (Example.Act act : p.acts()) {
      types[pair * Labels.TYPES + 1 + act.type().ordinal()] += 1f / p.acts().size();
    }
    act(pair, start, sentence, p.acts().get(0));
  }

  private static void mark(float[] into, int start, int[] marks) {
    for (int mark : marks) {
      into[start + mark] = 1f / marks.length;
    }
  }

  private void act(int pair, int start, MarkedSentence sentence, Example.Act act) {
    if (act.reciprocal() != null) {
      reciprocal[pair] = act.reciprocal() ? 1 : 0;
      reciprocalMask[pair] = 1;
    }
    if (act.status() != null) {
      statuses[pair * Labels.STATUSES + act.status().ordinal()] = 1;
    }
    if (act.contexts() != null) {
      contextMask[pair] = 1;
      for (Context context : act.contexts()) {
        contexts[pair * Labels.CONTEXTS + context.ordinal()] = 1;
      }
    }
    mode(pair, act);
    if (act.trigger() != null) {
      trigger(pair, start, sentence, act.trigger());
    }
  }

  private void mode(int pair, Example.Act act) {
    List<Labels.Mode> all = Labels.modes();
    for (int i = 0; i < all.size(); i++) {
      boolean ofType = all.get(i).type() == act.type();
      modeMask[pair * all.size() + i] = ofType ? 0 : -1e9f;
      if (ofType && all.get(i).name().equals(act.mode())) {
        modes[pair * all.size() + i] = 1;
      }
    }
  }

  private void trigger(int pair, int start, MarkedSentence sentence, Span trigger) {
    for (int i = 0; i < sentence.ids().length; i++) {
      Span span = sentence.spans().get(i);
      if (span.length() > 0 && span.overlaps(trigger)) {
        triggers[start + i] = 1;
        triggerMask[pair] = 1;
      }
    }
  }

  int pieces() {
    return rows.pieces();
  }
}
