package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CombinationTest {
  private static final Offset<Float> CLOSE = Offset.offset(1e-5f);

  @Test
  void theModelAloneKeepsItsProbabilities() {
    float[] types = types(0.5f, 3, 0.4f);
    float[] same = Combination.MODEL_ALONE.of(types, none(), none());
    for (int i = 0; i < types.length; i++) {
      assertThat(same[i]).isCloseTo(types[i], Offset.offset(1e-4f));
    }
  }

  @Test
  void aVoteRaisesItsTypeByTheOddsThatItIsWorth() {
    float[] verbs = none();
    verbs[3] = 1;
    float[] types = types(0.5f, 3, 0.25f);
    float[] weighed = new Combination(1, 2, 0, 0).of(types, verbs, none());
    assertThat(weighed[3] / weighed[0]).isCloseTo((float) Math.exp(2) / 2, Offset.offset(1e-3f));
  }

  @Test
  void lessCertaintyFlattens() {
    float[] weighed = new Combination(0.5f, 0, 0, 0).of(types(0.9f, 3, 0.09f), none(), none());
    assertThat(weighed[0]).isLessThan(0.9f);
    float sum = 0;
    for (float probability : weighed) {
      sum += probability;
    }
    assertThat(sum).isCloseTo(1, CLOSE);
  }

  @Test
  void fourWeightsAreExpected() {
    assertThatIllegalArgumentException().isThrownBy(() -> Combination.of(new float[3]));
    Combination some = new Combination(0.8f, 1, 0.5f, -0.2f);
    assertThat(Combination.of(some.weights())).isEqualTo(some);
  }

  /** Probabilities with {@code none} for none, {@code some} for one type, the rest spread. */
  private static float[] types(float none, int type, float some) {
    float[] types = new float[Labels.TYPES];
    java.util.Arrays.fill(types, (1 - none - some) / (Labels.TYPES - 2));
    types[Labels.NONE] = none;
    types[type] = some;
    return types;
  }

  private static float[] none() {
    return new float[Labels.TYPES];
  }
}
