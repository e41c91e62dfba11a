package org.entente.relation.series;

import java.util.List;

/** Series are asked for by name; a name that is not there is told with those that are. */
final class Names {
  private Names() {}

  static int index(List<String> names, String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no series '%s': there are %s".formatted(name, names));
    }
    return index;
  }

  /** The places of the names of an order, which must hold each series once. */
  static int[] permutation(List<String> names, List<String> order) {
    int[] places = order.stream().mapToInt(name -> index(names, name)).toArray();
    if (order.stream().distinct().count() != names.size() || order.size() != names.size()) {
      throw new IllegalArgumentException(
          "the order %s must name each of %s once".formatted(order, names));
    }
    return places;
  }
}
