package org.entente.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.exchange.network.NetworkActor;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.Organisation;
import org.entente.lexicon.State;
import org.entente.store.Sides;
import org.jspecify.annotations.Nullable;

/** The names by which a user may call states, organisations and groups. */
public final class ActorNames {
  private final Lexicon lexicon;
  private final Map<String, Actor> named = new HashMap<>();

  public ActorNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Actor actor : lexicon.actors()) {
      put(actor.code(), actor);
    }
    for (Actor actor : lexicon.actors()) {
      put(actor.name(), actor);
    }
    for (Actor actor : lexicon.actors()) {
      actor.profile().names().forEach(name -> put(name, actor));
      if (actor instanceof State state) {
        state.capitals().forEach(name -> put(name, actor));
        state.adjectives().forEach(name -> put(name, actor));
      }
    }
  }

  /**
   * The code that records carry for what the user wrote: a code, or a name in any case.
   *
   * @throws CommandException with similar names, if there is none
   */
  public String code(String written) {
    Actor actor = named.get(key(written));
    if (actor == null) {
      throw CommandException.usage("No actor is called '" + written + "'." + advice(written));
    }
    return actor instanceof State state ? state.recordCode() : actor.code();
  }

  /**
   * The sides that the user wrote: none, one or two.
   *
   * @return null for none
   * @throws CommandException if one is not known, or both are the same
   */
  public @Nullable Sides sides(List<String> written) {
    if (written.isEmpty()) {
      return null;
    }
    return written.size() == 1
        ? Sides.of(code(written.get(0)))
        : pair(written.get(0), written.get(1));
  }

  /**
   * The pair that the user wrote.
   *
   * @throws CommandException if one is not known, or both are the same
   */
  public Sides pair(String one, String other) {
    String a = code(one);
    String b = code(other);
    if (a.equals(b)) {
      throw CommandException.usage("'" + one + "' and '" + other + "' are the same side.");
    }
    return Sides.pair(a, b);
  }

  /** The name of a code, as people read it; the code itself if the lexicon does not know it. */
  public String name(String code) {
    return lexicon.actor(code).map(Actor::name).orElse(code);
  }

  /** What is known of a code, for networks. */
  public NetworkActor networkActor(String code) {
    Actor actor = lexicon.actor(code).orElse(null);
    if (actor == null) {
      return new NetworkActor(code, code, "other");
    }
    String kind =
        actor instanceof State ? "state" : actor instanceof Organisation ? "organisation" : "group";
    return new NetworkActor(code, actor.name(), kind);
  }

  private String advice(String written) {
    List<String> near =
        Spelling.near(
            key(written),
            named.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), label(entry.getValue()))));
    return near.isEmpty()
        ? " Give a code such as IND, or a name as in lexicon/actors."
        : " Did you mean " + String.join(", or ", near) + "?";
  }

  private static String label(Actor actor) {
    return actor.name() + " (" + actor.code() + ")";
  }

  private void put(String name, Actor actor) {
    named.putIfAbsent(key(name), actor);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
