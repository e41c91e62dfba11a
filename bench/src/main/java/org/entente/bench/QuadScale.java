package org.entente.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.entente.lexicon.EventWords;
import org.entente.lexicon.Lexicon;
import org.entente.model.EventType;
import org.entente.model.Quad;

/**
 * Intensities of quads where types are not known: the mean of PLOVER's scores of the types of each,
 * as they stand in the lexicon.
 */
final class QuadScale {
  private final Map<Quad, Double> intensities = new EnumMap<>(Quad.class);

  QuadScale(Lexicon lexicon) {
    for (Quad quad : Quad.values()) {
      double mean =
          Arrays.stream(EventType.values())
              .filter(type -> type.quad() == quad)
              .flatMap(type -> lexicon.event(type).stream())
              .mapToDouble(EventWords::score)
              .average()
              .orElseThrow(() -> new IllegalStateException("no score of " + quad));
      intensities.put(quad, Math.abs(mean));
    }
  }

  /** Without its sign, 0 to 10. */
  double intensity(Quad quad) {
    return intensities.getOrDefault(quad, 0.0);
  }
}
