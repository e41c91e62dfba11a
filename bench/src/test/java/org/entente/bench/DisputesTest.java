package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.lexicon.Lexicon;
import org.entente.model.Quad;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;
import org.entente.relation.score.Axis;
import org.entente.relation.score.ScoredAct;
import org.junit.jupiter.api.Test;

class DisputesTest {
  private static final QuadScale SCALE = new QuadScale(Lexicon.packaged());

  private static PairYear year(String a, String b, int year, int talks, int threats, int attacks) {
    return new PairYear(
        new StatePair(a, b),
        year,
        Map.of(
            Quad.VERBAL_COOPERATION, talks,
            Quad.VERBAL_CONFLICT, threats,
            Quad.MATERIAL_CONFLICT, attacks));
  }

  @Test
  void aPairIsTheSameInBothDirections() {
    assertThat(new StatePair("USA", "IRN")).isEqualTo(new StatePair("IRN", "USA"));
  }

  @Test
  void countsBecomeActsWithTheirQuadsIntensity() {
    List<ScoredAct> acts = year("IND", "PAK", 2002, 2, 0, 1).acts(SCALE);
    assertThat(acts).hasSize(3);
    assertThat(acts).filteredOn(act -> act.axis() == Axis.CONFLICT).hasSize(1);
    // ASSAULT −9.5, COERCE −6.5, MOBILIZE −7, PROTEST −7, SANCTION −6.5.
    assertThat(SCALE.intensity(Quad.MATERIAL_CONFLICT)).isCloseTo(7.3, within(1e-12));
  }

  @Test
  void conflictsAreExpectedWhereBothStatesHaveMany() {
    Map<StatePair, List<PairYear>> pairs =
        Map.of(
            new StatePair("A", "B"), List.of(year("A", "B", 2002, 1, 4, 0)),
            new StatePair("A", "C"), List.of(year("A", "C", 2002, 1, 3, 3)),
            new StatePair("B", "C"), List.of(year("B", "C", 2002, 1, 0, 0)));
    List<ScoredPairYear> scored = ScoredPairYear.of(pairs, SCALE, 2002, 2002);
    assertThat(scored).hasSize(3);
    // Ten conflicts; A is in ten of them, B in four, C in six.
    for (ScoredPairYear at : scored) {
      double expected =
          Map.of("A–B", 2.0, "A–C", 3.0, "B–C", 1.2)
              .getOrDefault(at.year().pair().toString(), -1.0);
      assertThat(at.expected()).isCloseTo(expected, within(1e-12));
      assertThat(at.score().conflict().acts()).isEqualTo(at.year().conflicts());
    }
  }

  @Test
  void yearsAreComparedWithinTheirPairOnly() {
    List<ScoredPairYear> cases = new ArrayList<>();
    cases.addAll(
        ScoredPairYear.of(
            Map.of(
                new StatePair("A", "B"),
                List.of(
                    year("A", "B", 2002, 9, 1, 0),
                    year("A", "B", 2003, 9, 2, 0),
                    year("A", "B", 2004, 9, 1, 0))),
            SCALE,
            2002,
            2004));
    cases.addAll(
        ScoredPairYear.of(
            Map.of(new StatePair("A", "C"), List.of(year("A", "C", 2002, 0, 99, 0))),
            SCALE,
            2002,
            2002));
    List<Boolean> dispute = List.of(false, true, true, false);
    WithinPairs found = WithinPairs.of(cases, dispute, ConflictMeasure.ACTS.scores(cases));
    // 2003 lies above 2002, 2004 ties with it.
    assertThat(found.comparisons()).isEqualTo(2);
    assertThat(found.pairs()).isEqualTo(1);
    assertThat(found.share()).isEqualTo(0.75);
  }

  @Test
  void triadsAreSortedByTheirHostileTies() {
    TriadKinds kinds =
        TriadKinds.of(
            new SignedNetwork(
                List.of(
                    new Tie("A", "B", 1),
                    new Tie("A", "C", 1),
                    new Tie("B", "C", -1),
                    new Tie("A", "D", -1),
                    new Tie("B", "D", -1))));
    assertThat(kinds.count(1)).isEqualTo(1);
    assertThat(kinds.count(2)).isEqualTo(1);
    assertThat(kinds.balanced()).isEqualTo(0.5);
    assertThat(TriadKinds.balancedByChance(0.5)).isEqualTo(0.5);
    assertThat(TriadKinds.balancedByChance(0)).isEqualTo(1);
  }
}
