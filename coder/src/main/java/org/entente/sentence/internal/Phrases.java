package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Status;

/** Phrases of one or more words that each stand for a status. */
final class Phrases {
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase>> byLast = new HashMap<>();

  /** A phrase and what it stands for. */
  record Phrase(List<String> words, Status status) {}

  private Phrases() {}

  /** The phrases of table {@code name}, whose lists bear the names of statuses. */
  static Phrases read(WordLists lists, String name) {
    Phrases phrases = new Phrases();
    lists
        .keys(name)
        .forEach(
            (text, key) -> {
              Status status = Status.valueOf(key.toUpperCase(Locale.ROOT));
              Phrase phrase = new Phrase(List.of(text.split(" ")), status);
              int last = phrase.words.size() - 1;
              put(phrases.byFirst, phrase.words.get(0), phrase);
              put(phrases.byLast, phrase.words.get(last), phrase);
            });
    return phrases;
  }

  private static void put(Map<String, List<Phrase>> map, String word, Phrase phrase) {
    map.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
  }

  /** The longest phrase that begins at {@code at}. */
  Optional<Phrase> from(Words words, int at) {
    return byFirst.getOrDefault(words.at(at), List.of()).stream()
        .filter(phrase -> words.has(at, phrase.words))
        .max((a, b) -> Integer.compare(a.words.size(), b.words.size()));
  }

  /** The longest phrase that ends with the token {@code at}. */
  Optional<Phrase> upTo(Words words, int at) {
    return byLast.getOrDefault(words.at(at), List.of()).stream()
        .filter(phrase -> words.has(at - phrase.words.size() + 1, phrase.words))
        .max((a, b) -> Integer.compare(a.words.size(), b.words.size()));
  }
}
