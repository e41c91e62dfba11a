package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmCommandTest {
  @TempDir Path folder;

  @Test
  void itGoesThroughCodingReadingAndServingAndLeavesNothing() {
    Run run = Run.in(folder, "warm");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void helpDoesNotNameIt() {
    assertThat(Run.in(folder, "--help").out()).doesNotContain("warm");
  }
}
