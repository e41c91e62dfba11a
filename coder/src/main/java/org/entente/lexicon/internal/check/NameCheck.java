package org.entente.lexicon.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Body;
import org.entente.lexicon.Office;
import org.entente.lexicon.Profile;
import org.entente.lexicon.Seat;
import org.entente.lexicon.State;
import org.entente.lexicon.Term;
import org.entente.lexicon.internal.SourceText;

/** Names that stand in several files although no file says that they are ambiguous. */
final class NameCheck {
  private final Map<String, List<Use>> uses = new HashMap<>();

  private record Use(SourceText source, Actor actor, boolean noted) {}

  void add(SourceText source, Actor actor) {
    Set<String> names = names(actor);
    addOfficeHolders(actor.profile(), names);
    for (String name : names) {
      boolean noted = actor.profile().ambiguous().containsKey(name);
      uses.computeIfAbsent(name, key -> new ArrayList<>()).add(new Use(source, actor, noted));
    }
  }

  void report(Faults faults) {
    uses.forEach(
        (name, among) -> {
          Use last = among.get(among.size() - 1);
          if (among.size() > 1 && among.stream().noneMatch(Use::noted)) {
            String others =
                String.join(", ", among.stream().map(use -> use.actor().code()).toList());
            faults.add(
                last.source(),
                last.source().lineOfString(name, 1),
                "\"" + name + "\" is a name of " + others + ", and no [[ambiguous]] says so");
          }
        });
  }

  private static Set<String> names(Actor actor) {
    Profile profile = actor.profile();
    Set<String> names = new LinkedHashSet<>(profile.names());
    names.add(profile.name());
    if (actor instanceof State state) {
      names.addAll(state.adjectives());
      names.addAll(state.people());
      names.addAll(state.capitals());
      names.addAll(state.places());
    }
    for (Seat seat : profile.seats()) {
      names.add(seat.name());
      names.addAll(seat.aliases());
    }
    for (Body body : profile.bodies()) {
      names.add(body.name());
      names.addAll(body.aliases());
    }
    return names;
  }

  /** Surnames only: who served a state and then an organisation has one full name in two files. */
  private static void addOfficeHolders(Profile profile, Set<String> names) {
    for (Office office : profile.offices()) {
      for (Term term : office.holders()) {
        term.aliases().stream().filter(alias -> !alias.contains(" ")).forEach(names::add);
      }
    }
  }
}
