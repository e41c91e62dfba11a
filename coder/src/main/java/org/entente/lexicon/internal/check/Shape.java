package org.entente.lexicon.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.lexicon.internal.FileKind;

/**
 * The keys that a table may and must have.
 *
 * @param required keys that must be there
 * @param optional keys that may be there
 * @param tables keys that hold tables, with their shapes
 */
record Shape(Set<String> required, Set<String> optional, Map<String, Shape> tables) {
  private static final Shape NAMED = keys("name sector", "aliases");
  private static final Shape TERM = keys("name", "aliases from to");
  private static final Shape OFFICE =
      new Shape(set("title holders"), set("sector"), Map.of("holders", TERM));
  private static final Shape WORD = keys("lemma example near_miss", "forms");
  private static final Map<String, Shape> ACTOR_TABLES =
      Map.of(
          "seat",
          NAMED,
          "body",
          NAMED,
          "office",
          OFFICE,
          "ambiguous",
          keys("name reason", ""),
          "source",
          keys("text", "url checked"),
          "members",
          keys("state", "from to"));
  private static final String ACTOR = "names from to seat body office ambiguous ";

  private static Set<String> set(String keys) {
    return keys.isBlank() ? Set.of() : Set.copyOf(List.of(keys.strip().split(" ")));
  }

  private static Shape keys(String required, String optional) {
    return new Shape(set(required), set(optional), Map.of());
  }

  private static Shape actor(String required, String optional) {
    return new Shape(set("code kind name source " + required), set(ACTOR + optional), ACTOR_TABLES);
  }

  /** The shape of a file. */
  static Shape of(FileKind kind) {
    return switch (kind) {
      case STATE -> actor("", "successor adjectives people capitals places region neighbours");
      case ORGANISATION -> actor("sector", "parent members");
      case GROUP -> actor("sector states", "");
      case ROLE -> keys("sector words", "");
      case EVENT -> event();
      case UNITS ->
          new Shape(
              set("unit"), Set.of(), Map.of("unit", keys("unit words", "factor symbols states")));
      case EQUIPMENT ->
          new Shape(
              set("system"), Set.of(), Map.of("system", keys("name kind producers", "names")));
      case NOT_ACTORS, OTHER -> notActors();
    };
  }

  private static Shape event() {
    return new Shape(
        set("type quad definition score"),
        set("mode cameo verb noun"),
        Map.of(
            "mode",
            keys("name score", "cameo words"),
            "cameo",
            keys("code", "words context"),
            "verb",
            WORD,
            "noun",
            WORD));
  }

  private static Shape notActors() {
    return new Shape(
        Set.of(),
        set("no_actor ordinary"),
        Map.of("no_actor", keys("reason phrases", ""), "ordinary", keys("reason words", "")));
  }
}
