package org.entente.claim.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.Office;
import org.entente.lexicon.State;
import org.entente.lexicon.Term;

/** The lexicon's names of actors, their capitals, and the offices that persons held. */
final class Names {
  private static final Pattern DETERMINER = Pattern.compile("(?i)^(?:the|its|a|an|both)\\s+");
  private static final int LONGEST = 5;

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, List<String>> titles = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  Names(Lexicon lexicon) {
    lexicon.actors().forEach(this::add);
    lexicon.notActors().phrases().keySet().forEach(places::add);
  }

  private void add(Actor actor) {
    String code = actor instanceof State state ? state.recordCode() : actor.code();
    Stream.concat(Stream.of(actor.name()), actor.profile().names().stream())
        .forEach(name -> codes.putIfAbsent(name, code));
    if (actor instanceof State state) {
      state.adjectives().forEach(name -> codes.putIfAbsent(name, code));
      state.people().forEach(name -> codes.putIfAbsent(name, code));
      for (String capital : state.capitals()) {
        codes.putIfAbsent(capital, code);
        capitals.putIfAbsent(capital, code);
      }
      places.addAll(state.places());
    }
    actor.profile().offices().forEach(this::addOffice);
  }

  private void addOffice(Office office) {
    for (Term term : office.holders()) {
      Stream.concat(Stream.of(term.name()), term.aliases().stream())
          .forEach(
              name -> titles.computeIfAbsent(name, n -> new ArrayList<>()).add(office.title()));
    }
  }

  /** Capitals with the code of their state. */
  Map<String, String> capitals() {
    return capitals;
  }

  /** The code of the actor whose name the text begins with, after an article. */
  Optional<String> codeAtBegin(String text) {
    String[] parts = DETERMINER.matcher(text.strip()).replaceFirst("").split("\\s+");
    for (int length = Math.min(LONGEST, parts.length); length > 0; length--) {
      String name = String.join(" ", List.of(parts).subList(0, length));
      String code = codes.get(name.replaceAll("(?:['’]s)?[\\p{Punct}’”]*$", ""));
      if (code != null) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** Cities, regions and seas that only locate. */
  Set<String> places() {
    return places;
  }

  /** Titles of the offices that a person of this name held; empty if the lexicon knows none. */
  List<String> titles(String person) {
    return titles.getOrDefault(person, List.of());
  }

  /** Whether the lexicon has these words for an actor or a place. */
  boolean isKnown(String name) {
    return places.contains(name) || codes.containsKey(name);
  }
}
