package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What the encoder is taught by one sort of examples, and the heads that read it from its states.
 *
 * @param <E> the examples
 */
interface Task<E> {
  /** What is learned on top of the encoder, by name. */
  Map<String, NDArray> parameters();

  /** Length of an example, so that like lengths are trained on together. */
  int length(E example);

  /** The loss of some examples; empty where nothing in them can be learned from. */
  Optional<NDArray> loss(Encoder encoder, NDManager scope, List<E> examples, Random random);
}
