package org.entente.claim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Lists of words that each stand for something, named by its key. */
final class WordTable {
  private final Map<String, WordList> lists;

  WordTable(Map<String, WordList> lists) {
    this.lists = lists;
  }

  /** A word of the table in a text. */
  record Found(String key, Span span) {}

  /** All of them, from left to right; those that lie within longer ones are left out. */
  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    lists.forEach((key, list) -> list.in(text).forEach(span -> all.add(new Found(key, span))));
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> covers(other.span, one.span)))
        .sorted(Comparator.comparingInt(found -> found.span.begin()))
        .toList();
  }

  private static boolean covers(Span longer, Span span) {
    return longer.begin() <= span.begin()
        && longer.end() >= span.end()
        && longer.end() - longer.begin() > span.end() - span.begin();
  }

  /** The key of the first word; empty where there is none. */
  Optional<String> first(@Nullable String text) {
    return text == null ? Optional.empty() : in(text).stream().map(Found::key).findFirst();
  }

  /** The key of the word that stands nearest to a place in the text. */
  Optional<String> nearest(String text, int place) {
    return nearest(text, place, lists.keySet());
  }

  /** The same among words of these keys. */
  Optional<String> nearest(String text, int place, Set<String> keys) {
    return in(text).stream()
        .filter(found -> keys.contains(found.key))
        .min(Comparator.comparingInt(found -> Math.abs(found.span.begin() - place)))
        .map(Found::key);
  }

  /** Keys in the order of the file. */
  List<String> keys() {
    return List.copyOf(lists.keySet());
  }
}
