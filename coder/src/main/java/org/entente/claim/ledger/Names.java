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
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, Set<String>> codesOfPersons = new HashMap<>();
  private final Map<String, Set<String>> persons = new HashMap<>();
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
      state.adjectives().forEach(name -> adjectives.putIfAbsent(name, code));
      state.people().forEach(name -> codes.putIfAbsent(name, code));
      for (String capital : state.capitals()) {
        codes.putIfAbsent(capital, code);
        capitals.putIfAbsent(capital, code);
      }
      places.addAll(state.places());
    }
    actor.profile().offices().forEach(office -> addOffice(office, code));
  }

  private void addOffice(Office office, String code) {
    for (Term term : office.holders()) {
      Stream.concat(Stream.of(term.name()), term.aliases().stream())
          .forEach(name -> addPerson(name, term.name(), code));
      Stream.concat(Stream.of(term.name()), term.aliases().stream())
          .forEach(
              name -> titles.computeIfAbsent(name, n -> new ArrayList<>()).add(office.title()));
    }
  }

  private void addPerson(String name, String person, String code) {
    persons.computeIfAbsent(name, n -> new HashSet<>()).add(person);
    codesOfPersons.computeIfAbsent(name, n -> new HashSet<>()).add(code);
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
      String bare = name.replaceAll("(?:['’]s)?[\\p{Punct}’”]*$", "");
      String code = codes.get(bare);
      if (code != null) {
        return Optional.of(code);
      }
      Set<String> ofPerson = codesOfPersons.getOrDefault(bare, Set.of());
      if (ofPerson.size() == 1) {
        return ofPerson.stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** The code of the state whose adjective the text ends with. */
  Optional<String> adjectiveAtEnd(String text) {
    int space = text.lastIndexOf(' ');
    return Optional.ofNullable(adjectives.get(text.substring(space + 1)))
        .or(() -> Optional.ofNullable(adjectives.get(lastTwo(text, space))));
  }

  private static String lastTwo(String text, int space) {
    return space < 0 ? text : text.substring(text.lastIndexOf(' ', space - 1) + 1);
  }

  /** Cities, regions and seas that only locate. */
  Set<String> places() {
    return places;
  }

  /** Titles of the offices that a person of this name held; empty if the lexicon knows none. */
  List<String> titles(String person) {
    return titles.getOrDefault(person, List.of());
  }

  /** The full name of the office-holder with whose name a text ends, where there is only one. */
  Optional<String> person(String text) {
    List<String> words = List.of(text.replaceAll("['’]s?$", "").strip().split("\\s+"));
    for (int from = Math.max(0, words.size() - LONGEST); from < words.size(); from++) {
      Set<String> found =
          persons.getOrDefault(String.join(" ", words.subList(from, words.size())), Set.of());
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the lexicon has these words for an actor or a place. */
  boolean isKnown(String name) {
    return places.contains(name) || codes.containsKey(name);
  }
}
