package org.entente.bench;

import static org.entente.model.Quad.MATERIAL_CONFLICT;
import static org.entente.model.Quad.MATERIAL_COOPERATION;
import static org.entente.model.Quad.VERBAL_CONFLICT;
import static org.entente.model.Quad.VERBAL_COOPERATION;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.relation.score.AxisScore;

/**
 * A number that could tell how hostile a pair is; the higher, the likelier a dispute.
 *
 * @param name as it is printed
 * @param of a pair-year
 */
record ConflictMeasure(String name, ToDoubleFunction<ScoredPairYear> of) {
  static final ConflictMeasure TOTAL =
      new ConflictMeasure(
          "**total intensity of conflicts** (`total`)", at -> at.score().conflict().total());
  static final ConflictMeasure ACTS =
      new ConflictMeasure("number of conflicts (`acts`)", at -> at.score().conflict().acts());
  static final ConflictMeasure MATERIAL =
      new ConflictMeasure("number of material conflicts", at -> at.count(MATERIAL_CONFLICT));
  static final ConflictMeasure MEAN =
      new ConflictMeasure(
          "mean intensity of a conflict (`mean`)", at -> at.score().conflict().mean().orElse(0));
  static final ConflictMeasure MEAN_OF_ALL =
      new ConflictMeasure(
          "mean intensity of conflict over all acts (rule of `balance`)",
          at -> at.score().conflict().total() / at.year().acts());
  static final ConflictMeasure BUSY =
      new ConflictMeasure("number of all acts: how much is reported", at -> at.year().acts());
  static final ConflictMeasure NET = net("net sum, acts count 1, material ones 2", 1, 2);
  static final ConflictMeasure EXCESS =
      new ConflictMeasure(
          "conflicts over √(1 + those expected of two so busy states)",
          at -> at.year().conflicts() / Math.sqrt(1 + at.expected()));

  /** How strongly shares of few acts are drawn to that of all. */
  private static final double PRIOR_ACTS = 20;

  /** All that are compared, given the share of material conflicts in the acts of all pairs. */
  static List<ConflictMeasure> all(double material) {
    return List.of(
        TOTAL,
        ACTS,
        MATERIAL,
        new ConflictMeasure("number of verbal conflicts", at -> at.count(VERBAL_CONFLICT)),
        new ConflictMeasure(
            "share of the pair's conflicts in the acts of all pairs (`VolumeShare`)",
            at -> at.share().conflict().orElse(0)),
        new ConflictMeasure(
            "standing, half-life half a year (`standing`)",
            at -> at.score().conflict().standing().orElse(0)),
        EXCESS,
        MEAN_OF_ALL,
        new ConflictMeasure(
            "share of conflicts in the pair's acts",
            at -> 1.0 * at.year().conflicts() / at.year().acts()),
        new ConflictMeasure(
            "share of material conflicts in the pair's acts",
            at -> at.count(MATERIAL_CONFLICT) / at.year().acts()),
        new ConflictMeasure(
            "the same, drawn to that of all pairs by 20 acts",
            at ->
                (at.count(MATERIAL_CONFLICT) + PRIOR_ACTS * material)
                    / (at.year().acts() + PRIOR_ACTS)),
        MEAN,
        new ConflictMeasure(
            "the same, drawn to the pair's mean (`shrunkenMean`)",
            at -> at.score().conflict().shrunkenMean().orElse(0)),
        BUSY,
        new ConflictMeasure(
            "total intensity of cooperation", at -> at.score().cooperation().total()),
        new ConflictMeasure(
            "mean intensity of a cooperation, the lower", at -> -mean(at.score().cooperation())),
        new ConflictMeasure(
            "mean intensity of cooperation over all acts, the lower",
            at -> -at.score().cooperation().total() / at.year().acts()),
        net("net sum, each act counts 1", 1, 1),
        NET,
        new ConflictMeasure(
            "net sum of PLOVER scores",
            at -> at.score().conflict().total() - at.score().cooperation().total()));
  }

  private static double mean(AxisScore axis) {
    return axis.mean().orElse(0);
  }

  /** Conflict less cooperation. */
  private static ConflictMeasure net(String name, double verbal, double material) {
    return new ConflictMeasure(
        name,
        at ->
            verbal * (at.count(VERBAL_CONFLICT) - at.count(VERBAL_COOPERATION))
                + material * (at.count(MATERIAL_CONFLICT) - at.count(MATERIAL_COOPERATION)));
  }

  double[] scores(List<ScoredPairYear> cases) {
    return cases.stream().mapToDouble(of).toArray();
  }
}
