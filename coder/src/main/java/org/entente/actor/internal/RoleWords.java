package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.Office;
import org.entente.lexicon.Role;

/** The words that name roles, from the lexicon's roles and from the titles of its offices. */
final class RoleWords {
  /**
   * A role found in a sentence.
   *
   * @param begin first token
   * @param end token after the last
   * @param sector code of its sector
   * @param lemma its singular, in lower case
   */
  record Found(int begin, int end, String sector, String lemma) {}

  private record Entry(List<String> words, String sector, String lemma) {}

  private final Trie<Entry> entries = new Trie<>();
  private final Set<String> known = new LinkedHashSet<>();

  RoleWords(Lexicon lexicon) {
    for (Role role : lexicon.roles()) {
      role.words().forEach(word -> add(word, role.sector()));
    }
    for (var actor : lexicon.actors()) {
      for (Office office : actor.profile().offices()) {
        add(office.title(), office.sector());
      }
    }
  }

  private void add(String word, String sector) {
    List<String> words = Fold.words(word);
    boolean former = !words.isEmpty() && Vocabulary.FORMER.contains(Fold.lower(words.get(0)));
    if (words.isEmpty() || former || !known.add(String.join(" ", words))) {
      return;
    }
    Entry entry = new Entry(words, sector, Fold.lower(word));
    entries.add(words, entry);
    entries.add(pluralAt(words, words.size() - 1), entry);
    int of = Math.max(words.indexOf("of"), words.indexOf("to"));
    if (of > 0) {
      entries.add(pluralAt(words, of - 1), entry);
    }
  }

  private static List<String> pluralAt(List<String> words, int index) {
    List<String> plural = new ArrayList<>(words);
    plural.set(index, plural(words.get(index)));
    return plural;
  }

  static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|x|ch|sh)") ? "es" : "s");
  }

  /** The roles that begin at {@code from}, the longest first. */
  List<Found> at(Words words, int from) {
    if (from < 0 || from >= words.size()) {
      return List.of();
    }
    List<Found> roles = new ArrayList<>();
    for (Trie.Found<Entry> found : entries.at(words.lower(), from)) {
      for (Entry entry : found.values()) {
        if (fitsCase(entry, words, from)) {
          int end = from + found.length();
          roles.add(new Found(from, end, entry.sector(), entry.lemma()));
        }
      }
    }
    return roles;
  }

  /** The role that ends right before token {@code end}. */
  Optional<Found> endingAt(Words words, int end) {
    for (int from = Math.max(0, end - Vocabulary.LONGEST_ROLE); from < end; from++) {
      Optional<Found> role = at(words, from).stream().filter(r -> r.end() == end).findFirst();
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** Words that the lexicon writes with capitals ("PM") are found only with them. */
  private static boolean fitsCase(Entry entry, Words words, int from) {
    for (int i = 0; i < entry.words().size(); i++) {
      boolean capital = Words.isCapitals(entry.words().get(i));
      if (capital && !entry.words().get(i).equals(words.word(from + i))) {
        return false;
      }
    }
    return true;
  }
}
