package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.entente.event.scoring.WordPieces;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void kappaIsWhatItsAuthorDefined() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    add(20, "yes", "yes", first, second);
    add(5, "yes", "no", first, second);
    add(10, "no", "yes", first, second);
    add(15, "no", "no", first, second);
    // Agreement 0.7, by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
    assertThat(Agreement.kappa(first, second)).isCloseTo(0.4, Offset.offset(1e-9));
  }

  private static void add(
      int times, String one, String other, List<String> first, List<String> second) {
    first.addAll(Collections.nCopies(times, one));
    second.addAll(Collections.nCopies(times, other));
  }

  @Test
  void labelsNameOrderedPairs() {
    Map<String, Agreement.Label> labels = Agreement.labels("ab>c ACCUSE a; cd CONSULT p");
    assertThat(labels).containsOnlyKeys("ac", "bc", "cd", "dc");
    assertThat(labels.get("dc")).isEqualTo(new Agreement.Label("CONSULT", "p"));
    assertThat(Agreement.labels("-")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Agreement.labels("a to b ACCUSE"));
  }

  @Test
  void theCorpusHoldsWhatWasSettled() throws IOException {
    Path corpus = Path.of("corpus");
    Map<String, Example> examples = new HashMap<>();
    for (Example example : new CorpusReader(WordPieces.load()).read(corpus)) {
      examples.put(example.id(), example);
    }
    List<Agreement.Row> rows = Agreement.rows(corpus);
    assertThat(rows).hasSizeGreaterThan(8000);
    for (Agreement.Row row : rows) {
      Example example = Objects.requireNonNull(examples.get(row.id()), row.id());
      long pairs = example.pairs().stream().filter(pair -> !pair.acts().isEmpty()).count();
      assertThat(Agreement.labels(row.settled())).as(row.id()).hasSize((int) pairs);
      boolean same = Agreement.labels(row.first()).equals(Agreement.labels(row.second()));
      assertThat(same || !row.reason().isBlank())
          .as(row.id() + " is settled with a reason")
          .isTrue();
    }
  }
}
