package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.lexicon.EventWords;
import org.entente.lexicon.Lexicon;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/** CAMEO codes and PLOVER scores of acts, as the lexicon's event files give them. */
final class EventCodes {
  private final Lexicon lexicon;

  EventCodes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** PLOVER score of a type and mode. */
  double score(EventType type, @Nullable String mode) {
    return lexicon
        .event(type)
        .map(
            words ->
                words.modes().stream()
                    .filter(m -> m.name().equals(mode))
                    .findFirst()
                    .map(EventWords.Mode::score)
                    .orElse(words.score()))
        .orElse(0.0);
  }

  /**
   * Nearest CAMEO code: one whose words stand in the sentence and whose context is among the act's,
   * else the mode's, else the type's first.
   */
  String cameo(EventType type, @Nullable String mode, Set<Context> contexts, String sentence) {
    EventWords words = lexicon.event(type).orElse(null);
    if (words == null) {
      return "";
    }
    String lower = sentence.toLowerCase(Locale.ROOT);
    String best = "";
    int bestFit = 0;
    for (EventWords.Cameo cameo : words.cameo()) {
      int fit = fit(cameo, contexts, lower);
      if (fit > bestFit) {
        best = cameo.code();
        bestFit = fit;
      }
    }
    return best.isEmpty() ? general(words, mode) : best;
  }

  private static int fit(EventWords.Cameo cameo, Set<Context> contexts, String lower) {
    boolean named = cameo.words().stream().anyMatch(word -> lower.contains(word));
    boolean apt = contexts.stream().anyMatch(context -> context.label().equals(cameo.context()));
    if (cameo.context() != null && !apt) {
      return 0;
    }
    return (named ? 2 : 0) + (apt ? 1 : 0);
  }

  private static String general(EventWords words, @Nullable String mode) {
    List<EventWords.Cameo> cameo = words.cameo();
    return words.modes().stream()
        .filter(m -> m.name().equals(mode) && m.cameo() != null)
        .findFirst()
        .map(EventWords.Mode::cameo)
        .orElseGet(() -> cameo.isEmpty() ? "" : cameo.get(0).code());
  }
}
