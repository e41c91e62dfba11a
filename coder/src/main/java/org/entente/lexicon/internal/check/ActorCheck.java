package org.entente.lexicon.internal.check;

import java.util.List;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Group;
import org.entente.lexicon.Membership;
import org.entente.lexicon.Organisation;
import org.entente.lexicon.State;
import org.entente.lexicon.internal.SourceText;

/** Codes of an actor's file, and those that it names. */
final class ActorCheck {
  private final SourceText source;
  private final Faults faults;

  ActorCheck(SourceText source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  void check(Actor actor) {
    String code = actor.code();
    if (!code.equals(source.stem())) {
      fault("code", "code \"" + code + "\" is not the file's name");
    }
    if (actor instanceof State state) {
      checkState(state);
    } else if (actor instanceof Organisation organisation) {
      for (Membership member : organisation.members()) {
        checkStates("member", List.of(member.state()));
      }
    } else if (actor instanceof Group group) {
      checkStates("state", group.states());
    }
  }

  private void checkState(State state) {
    if (!Codes.isState(state.code())) {
      fault("code", "\"" + state.code() + "\" is no ISO 3166-1 alpha-3 code");
    }
    checkStates("neighbour", state.neighbours());
    String successor = state.successor();
    if (successor != null) {
      checkStates("successor", List.of(successor));
    }
  }

  private void checkStates(String what, List<String> codes) {
    for (String code : codes) {
      if (!Codes.isState(code)) {
        faults.add(source, source.lineWith('"' + code + '"'), "unknown " + what + " " + code);
      }
    }
  }

  private void fault(String key, String message) {
    faults.add(source, source.lineOfKey(key, 1), message);
  }
}
