package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScorerWeightsTest {
  private static ScorerWeights random(long seed) {
    Random random = new Random(seed);
    float[] matrix = new float[12];
    float[] vector = new float[5];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = (float) random.nextGaussian();
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return new ScorerWeights(
        "run " + seed,
        Map.of("m", ScorerWeights.Quantised.of(matrix, 4)),
        Map.of("heads.v", vector));
  }

  private static byte[] written(ScorerWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }

  @Test
  void weightsReadBackAsWritten() throws IOException {
    ScorerWeights weights = random(7);
    ScorerWeights read = ScorerWeights.read(new ByteArrayInputStream(written(weights)));
    assertThat(read.version()).isEqualTo("run 7");
    assertThat(read.head("v")).containsExactly(weights.head("v"));
    assertThat(read.values("m")).containsExactly(weights.values("m"));
  }

  @Test
  void roundingIsOffByHalfAStepAtMost() {
    float[] matrix = {1f, -100f, 0.5f, 50f, -0.3f, 3f};
    ScorerWeights.Quantised quantised = ScorerWeights.Quantised.of(matrix, 2);
    for (int i = 0; i < matrix.length; i++) {
      float scale = quantised.scales()[i % 2];
      assertThat(quantised.values()[i] * scale)
          .isCloseTo(matrix[i], org.assertj.core.data.Offset.offset(scale / 2 + 1e-6f));
    }
  }

  @Test
  void otherFilesAndBrokenOnesAreRefused() throws IOException {
    byte[] bytes = written(random(3));
    assertThatThrownBy(
            () -> ScorerWeights.read(new ByteArrayInputStream("hello, world".getBytes("UTF-8"))))
        .hasMessageContaining("not a file of Entente's weights");
    assertThatThrownBy(
            () ->
                ScorerWeights.read(
                    new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 3))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("break off");
    byte[] negative = bytes.clone();
    Arrays.fill(negative, bytes.length - 24, bytes.length - 20, (byte) 0xff); // length of the last
    assertThatThrownBy(() -> ScorerWeights.read(new ByteArrayInputStream(negative)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }
}
