package org.entente.lexicon;

import java.util.Map;

/**
 * What looks like an actor's name and is none.
 *
 * @param phrases names that hold an actor's name but mean something else ("South China Sea"), with
 *     the reason
 * @param words ordinary words that are names only when capitalised ("turkey"), with the reason
 */
public record NotActors(Map<String, String> phrases, Map<String, String> words) {
  public NotActors {
    phrases = Map.copyOf(phrases);
    words = Map.copyOf(words);
  }
}
