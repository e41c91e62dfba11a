package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.bench.DisputeYears.Definition;
import org.entente.lexicon.Lexicon;
import org.entente.relation.score.Discrimination;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ICEWS against interstate disputes, pair-years with 50 acts or more. */
@Tag("shared")
class DisputesSharedTest {
  private static final Path SHARED = Path.of(System.getProperty("entente.shared", "../shared"));

  @Test
  void totalConflictRanksDisputesAndTheNetSumRanksThemWrongly() throws IOException {
    List<ScoredPairYear> busy =
        ScoredPairYear.of(
                IcewsYears.read(SHARED), new QuadScale(Lexicon.packaged()), 2002, DisputeYears.LAST)
            .stream()
            .filter(at -> at.year().acts() >= 50)
            .toList();
    DisputeYears disputes = DisputeYears.read(SHARED);
    Discrimination cases =
        Discrimination.of(
            busy.stream()
                .map(at -> disputes.holds(Definition.ONGOING, at.year().pair(), at.year().year()))
                .toList());
    assertThat(cases.auc(ConflictMeasure.TOTAL.scores(busy)).value()).isGreaterThan(0.92);
    // Computed apart from this, with ranks in NumPy.
    assertThat(cases.auc(ConflictMeasure.MATERIAL.scores(busy)).value())
        .isCloseTo(0.9217, within(1e-4));
    assertThat(cases.auc(ConflictMeasure.NET.scores(busy)).value())
        .isCloseTo(0.36258, within(1e-5));
    assertThat(cases.auc(ConflictMeasure.MEAN.scores(busy)).value()).isLessThan(0.7);
  }
}
