package org.entente.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.State;
import org.entente.store.Sides;
import org.jspecify.annotations.Nullable;

/** The names by which a user may call states, organisations and groups. */
public final class ActorNames {
  private static final int SUGGESTIONS = 3;

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
    String a = code(written.get(0));
    if (written.size() == 1) {
      return Sides.of(a);
    }
    String b = code(written.get(1));
    if (a.equals(b)) {
      throw CommandException.usage(
          "'" + written.get(0) + "' and '" + written.get(1) + "' are the same side.");
    }
    return Sides.pair(a, b);
  }

  /** The name of a code, as people read it; the code itself if the lexicon does not know it. */
  public String name(String code) {
    return lexicon.actor(code).map(Actor::name).orElse(code);
  }

  private String advice(String written) {
    String key = key(written);
    int most = Math.max(1, key.length() / 3);
    List<String> near =
        named.entrySet().stream()
            .map(entry -> Map.entry(distance(key, entry.getKey()), label(entry.getValue())))
            .filter(entry -> entry.getKey() <= most)
            .sorted(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry::getValue))
            .map(Map.Entry::getValue)
            .distinct()
            .limit(SUGGESTIONS)
            .collect(Collectors.toList());
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

  /** How many letters must be added, left out, replaced or swapped with their neighbours. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, steps);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] steps) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
