package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** The weights of heads, by name. */
final class HeadParameters {
  private final NDManager manager;
  private final Map<String, NDArray> all = new LinkedHashMap<>();

  HeadParameters(NDManager manager) {
    this.manager = manager;
  }

  /** Adds a matrix of small random values. */
  HeadParameters matrix(String name, int in, int out) {
    return add(name, manager.randomNormal(0, 0.02f, new Shape(in, out), DataType.FLOAT32));
  }

  /** Adds a vector of zeros. */
  HeadParameters vector(String name, int length) {
    return add(name, manager.zeros(new Shape(length)));
  }

  private HeadParameters add(String name, NDArray array) {
    array.setRequiresGradient(true);
    all.put(name, array);
    return this;
  }

  Map<String, NDArray> all() {
    return all;
  }

  /** {@code x} times the matrix, plus the vector, of a layer. */
  NDArray layer(String name, NDArray x) {
    return x.matMul(get(name + ".weight")).add(get(name + ".bias"));
  }

  NDArray get(String name) {
    NDArray array = all.get(name);
    if (array == null) {
      throw new IllegalStateException("the heads have no " + name);
    }
    return array;
  }
}
