package org.entente.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.entente.event.scoring.RelationModel;

/** Whether the relation model's weights are in this checkout. */
final class Model {
  private Model() {}

  /** Skips a test that needs them where they are not. */
  static void needed() {
    assumeTrue(
        RelationModel.class.getResource("relation-model.bin") != null,
        "skipped: the relation model's weights are not in this checkout");
  }
}
