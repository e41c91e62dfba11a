package org.entente.relation.score;

import java.time.LocalDate;

/**
 * What one state of a pair did to the other.
 *
 * @param day when
 * @param axis cooperation or conflict
 * @param intensity on the scale, without its sign, so not below 0
 * @param weight how many independent reports tell of it, above 0; may be a fraction
 * @param document which document the act was found in, the block of the bootstrap over documents
 */
public record ScoredAct(
    LocalDate day, Axis axis, double intensity, double weight, String document) {
  /** Checks intensity and weight. */
  public ScoredAct {
    if (!(intensity >= 0 && Double.isFinite(intensity))) {
      throw new IllegalArgumentException(
          "an act has the intensity %s: give a finite one without its sign".formatted(intensity));
    }
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException(
          "an act has the weight %s: give a finite one above 0".formatted(weight));
    }
  }

  /** Intensity times reports. */
  double volume() {
    return intensity * weight;
  }
}
