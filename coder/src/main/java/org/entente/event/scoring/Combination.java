package org.entente.event.scoring;

/**
 * How the model's probabilities of types and the votes of the lexicon's words are weighed together:
 * a logistic model whose few weights are learned on sentences that the encoder was not trained on,
 * so that the result is calibrated (Platt scaling; Guo et al., 2017).
 *
 * @param certainty factor of the model's log probabilities; below 1 where it is too sure of itself
 * @param verb what a vote of a verb adds to its type's log odds
 * @param noun the same for a noun
 * @param none what is added to the log odds of "no event"
 */
public record Combination(float certainty, float verb, float noun, float none) {
  /** Takes the model's word for it. */
  public static final Combination MODEL_ALONE = new Combination(1, 0, 0, 0);

  private static final float FLOOR = 1e-9f;

  /** The four weights in the order of the record. */
  public float[] weights() {
    return new float[] {certainty, verb, noun, none};
  }

  /**
   * Reads {@link #weights} back.
   *
   * @throws IllegalArgumentException if there are not four
   */
  public static Combination of(float[] weights) {
    if (weights.length != 4) {
      throw new IllegalArgumentException(weights.length + " weights of a combination; 4 expected");
    }
    return new Combination(weights[0], weights[1], weights[2], weights[3]);
  }

  /**
   * Probabilities of types, none first, from the model's and the votes.
   *
   * @param types the model's probabilities
   * @param verbs share of the verbs' votes for each type, in the same order; 0 for none
   * @param nouns the same of the nouns'
   */
  public float[] of(float[] types, float[] verbs, float[] nouns) {
    float[] logits = new float[types.length];
    for (int i = 0; i < types.length; i++) {
      logits[i] = (float) (certainty * Math.log(Math.max(types[i], FLOOR)));
      logits[i] += verb * verbs[i] + noun * nouns[i];
    }
    logits[Labels.NONE] += none;
    return Matrices.softmax(logits);
  }
}
