package org.entente.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.model.Quad;
import org.entente.relation.score.Axis;
import org.entente.relation.score.ScoredAct;

/**
 * What two states did to each other in a year, both directions together.
 *
 * @param pair who
 * @param year when
 * @param counts how many acts of each quad
 */
record PairYear(StatePair pair, int year, Map<Quad, Integer> counts) {
  int count(Quad quad) {
    return counts.getOrDefault(quad, 0);
  }

  int acts() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int conflicts() {
    return count(Quad.VERBAL_CONFLICT) + count(Quad.MATERIAL_CONFLICT);
  }

  /** The day that stands for a year of which only counts are known. */
  static LocalDate day(int year) {
    return LocalDate.of(year, 7, 1);
  }

  /** Single acts with the intensity of their quad. */
  List<ScoredAct> acts(QuadScale scale) {
    List<ScoredAct> acts = new ArrayList<>();
    counts.forEach(
        (quad, count) -> {
          Axis axis = quad.isCooperation() ? Axis.COOPERATION : Axis.CONFLICT;
          ScoredAct act = new ScoredAct(day(year), axis, scale.intensity(quad), 1, "ICEWS");
          acts.addAll(Collections.nCopies(count, act));
        });
    return acts;
  }
}
