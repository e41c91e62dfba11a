package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Group;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.Office;
import org.entente.lexicon.Organisation;
import org.entente.lexicon.Profile;
import org.entente.lexicon.State;
import org.entente.lexicon.Term;
import org.jspecify.annotations.Nullable;

/** All names of a lexicon, to look up by their words. */
final class Gazetteer {
  private final Trie<Form> names = new Trie<>();
  private final List<Form> forms = new ArrayList<>();
  private final Map<String, List<Sense>> surnames = new HashMap<>();
  private final Set<String> ordinary = new LinkedHashSet<>();

  Gazetteer(Lexicon lexicon) {
    ordinary.addAll(lexicon.notActors().words().keySet());
    for (String phrase : lexicon.notActors().phrases().keySet()) {
      List<String> words = Fold.words(phrase);
      names.add(words, new Form(words, false, null));
    }
    lexicon.actors().forEach(this::addActor);
  }

  Trie<Form> names() {
    return names;
  }

  /** All names of actors. */
  List<Form> forms() {
    return forms;
  }

  /** Office-holders whose last name is {@code surname}, folded and in lower case. */
  List<Sense> bySurname(String surname) {
    return surnames.getOrDefault(surname, List.of());
  }

  private void addActor(Actor actor) {
    Profile profile = actor.profile();
    String sector = sectorOf(actor);
    addAll(actor, List.of(profile.name()), Kind.NAME, sector, profile.name());
    addAll(actor, profile.names(), Kind.NAME, sector, profile.name());
    if (actor instanceof State state) {
      addAll(actor, state.adjectives(), Kind.ADJECTIVE, "", profile.name());
      addAll(actor, state.people(), Kind.DEMONYM, "", profile.name());
      addAll(actor, state.capitals(), Kind.CAPITAL, "GOV", profile.name());
      state.places().forEach(place -> addAll(actor, List.of(place), Kind.PLACE, "", place));
    }
    addInstitutions(actor);
    people(profile).forEach((person, forms) -> addPerson(actor, person, forms));
  }

  private void addInstitutions(Actor actor) {
    for (var seat : actor.profile().seats()) {
      addAll(actor, List.of(seat.name()), Kind.SEAT, seat.sector(), seat.name());
      addAll(actor, seat.aliases(), Kind.SEAT, seat.sector(), seat.name());
    }
    for (var body : actor.profile().bodies()) {
      addAll(actor, List.of(body.name()), Kind.BODY, body.sector(), body.name());
      addAll(actor, body.aliases(), Kind.BODY, body.sector(), body.name());
    }
  }

  private void addAll(Actor actor, List<String> forms, Kind kind, String sector, String name) {
    for (String form : forms) {
      add(form, sense(actor, kind, sector, name, form, null));
    }
  }

  private void addPerson(Actor actor, Person person, Set<String> forms) {
    for (String form : forms) {
      add(form, sense(actor, Kind.PERSON, "", person.name(), form, person));
    }
    List<String> words = Fold.words(person.name());
    List<String> both = List.of(words.get(0), words.get(words.size() - 1));
    for (String end : new LinkedHashSet<>(both)) {
      Sense sense = sense(actor, Kind.PERSON, "", person.name(), person.name(), person);
      surnames.computeIfAbsent(Fold.lower(end), key -> new ArrayList<>()).add(sense);
    }
  }

  private void add(String form, Sense sense) {
    List<String> words = Fold.words(form);
    if (words.isEmpty()) {
      return;
    }
    boolean common = ordinary.contains(Fold.lower(String.join(" ", words)));
    Form written = new Form(words, common, sense);
    names.add(words, written);
    forms.add(written);
  }

  private static Sense sense(
      Actor actor, Kind kind, String sector, String name, String form, @Nullable Person person) {
    String code = actor instanceof State state ? state.recordCode() : actor.code();
    boolean ambiguous = actor.profile().ambiguous().containsKey(form);
    return new Sense(kind, code, sector, name, actor, ambiguous, person);
  }

  private static String sectorOf(Actor actor) {
    if (actor instanceof Organisation organisation) {
      return organisation.sector();
    }
    return actor instanceof Group group ? group.sector() : "";
  }

  /** Everyone who held an office, with all spellings. */
  private static Map<Person, Set<String>> people(Profile profile) {
    Map<String, List<Person.Tenure>> tenures = new LinkedHashMap<>();
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (Office office : profile.offices()) {
      for (Term term : office.holders()) {
        tenures
            .computeIfAbsent(term.name(), key -> new ArrayList<>())
            .add(new Person.Tenure(office.title(), office.sector(), term));
        Set<String> spellings = forms.computeIfAbsent(term.name(), key -> new LinkedHashSet<>());
        spellings.add(term.name());
        spellings.addAll(term.aliases());
      }
    }
    Map<Person, Set<String>> people = new LinkedHashMap<>();
    tenures.forEach(
        (name, held) -> people.put(new Person(name, held), forms.getOrDefault(name, Set.of())));
    return people;
  }
}
