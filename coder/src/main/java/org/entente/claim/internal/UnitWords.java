package org.entente.claim.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Unit;

/** Finds units by their words and symbols. */
public final class UnitWords {
  private static final int LONGEST = 3;

  private final Map<String, List<Unit>> byWords = new HashMap<>();
  private final Map<String, List<Unit>> bySymbol = new HashMap<>();

  public UnitWords(List<Unit> units) {
    for (Unit unit : units) {
      unit.words().forEach(w -> byWords.computeIfAbsent(w, k -> new ArrayList<>()).add(unit));
      unit.symbols()
          .forEach(
              s ->
                  bySymbol
                      .computeIfAbsent(s.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                      .add(unit));
    }
  }

  /** A unit whose words end before token {@code to}. */
  record Found(Unit unit, int to) {}

  /** The unit whose words begin at token {@code i}, the longest first. */
  Optional<Found> at(Numbers text, int i, Collection<String> states) {
    for (int length = LONGEST; length > 0; length--) {
      StringBuilder words = new StringBuilder(text.word(i));
      for (int k = 1; k < length; k++) {
        words.append(' ').append(text.word(i + k));
      }
      List<Unit> units = byWords.getOrDefault(words.toString(), List.of());
      if (!units.isEmpty()) {
        return Optional.of(new Found(choose(units, states), i + length));
      }
    }
    return Optional.empty();
  }

  /** The unit whose symbol ends before token {@code i}: "$", "US$", "Rs". */
  Optional<Unit> before(Numbers text, int i, Collection<String> states) {
    String near = text.word(i - 1).equals(".") ? text.word(i - 2) : text.word(i - 1);
    String joined = text.touches(i - 1) ? text.word(i - 2) + near : near;
    List<Unit> units = bySymbol.getOrDefault(joined, bySymbol.getOrDefault(near, List.of()));
    return units.isEmpty() ? Optional.empty() : Optional.of(choose(units, states));
  }

  private static Unit choose(List<Unit> units, Collection<String> states) {
    return units.stream()
        .filter(unit -> unit.states().stream().anyMatch(states::contains))
        .findFirst()
        .orElse(units.get(0));
  }
}
