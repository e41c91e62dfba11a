package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void knowsAllThatWasPutAndTheLastFingerprintOfEach() {
    Fingerprints prints = new Fingerprints();
    for (int i = 0; i < 20_000; i++) {
      prints.put("doc" + i, "old");
    }
    for (int i = 0; i < 20_000; i += 2) {
      prints.put("doc" + i, "new");
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(prints.has("doc" + i, "new")).isEqualTo(i % 2 == 0);
      assertThat(prints.has("doc" + i, "old")).isEqualTo(i % 2 == 1);
      assertThat(prints.knows("doc" + i)).isTrue();
      assertThat(prints.knows("other" + i)).isFalse();
    }
  }
}
