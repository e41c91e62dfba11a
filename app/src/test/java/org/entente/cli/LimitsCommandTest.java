package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.model.Limit.Direction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void storeLimits() {
    Events.in("a.txt", "1996-02-01")
        .limit("GRC+BGR", "TUR", Direction.LIMITS, "Sofia kept away from Athens for Ankara's sake.")
        .limit(
            "GRC+SRB", "TUR", Direction.DENIED, "Nothing Ankara does divides Athens and Belgrade.")
        .store(folder.resolve("entente-store"));
    Events.in("b.txt", "2001-02-01")
        .limit(
            "BGR+GRC", "ALB", Direction.FAILS_TO_LIMIT, "Tirana objected, Sofia sold all the same.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void allLimitsAreListedInTheOrderOfTime() {
    Run run = Run.in(folder, "limits");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Limits: 3", "BGR – GRC", "fails to limit", "is denied to limit");
    assertThat(run.out().indexOf("[1996")).isLessThan(run.out().indexOf("[2001"));
  }

  @Test
  void aPairALimiterAndATimeMayBeAskedFor() {
    assertThat(Run.in(folder, "limits", "Bulgaria", "GRC").out()).contains("Limits: 2");
    assertThat(Run.in(folder, "limits", "GRC", "Bulgaria", "--by", "Turkey").out())
        .contains("Limits: 1", "for Ankara's sake");
    assertThat(Run.in(folder, "limits", "--since", "2000").out()).contains("Limits: 1");
    assertThat(Run.in(folder, "limits", "Serbia", "Albania").out()).contains("none in the store");
  }

  @Test
  void jsonHasOneLimitALine() {
    assertThat(Run.in(folder, "limits", "Serbia", "--format", "jsonl").out())
        .startsWith("{\"kind\":\"limit\"")
        .contains("\"limiter\":\"TUR\"", "\"direction\":\"denied\"")
        .hasLineCount(1);
  }

  @Test
  void whatCannotBeAskedIsWrongUsage() {
    assertThat(Run.in(folder, "limits", "--format", "csv").exit()).isEqualTo(2);
    assertThat(Run.in(folder, "limits", "Greece", "GRC").err()).contains("are the same side");
    assertThat(Run.in(folder, "limits", "--by", "Nowhere").err()).contains("No actor is called");
  }
}
