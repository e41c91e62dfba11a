package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.entente.lexicon.Actor;
import org.jspecify.annotations.Nullable;

/** A text that is one mention and nothing else: its actor and its sector. */
public final class Alone {
  private static final String FORMER_OFFICIAL = "ELI";
  private static final String CIVILIAN = "CVL";
  private static final String UNKNOWN = "UNK";
  private static final Set<String> NO_SECTOR = Set.of("", "IGO");
  private static final Map<Kind, Integer> RANK =
      Map.of(
          Kind.PERSON, 4, Kind.BODY, 3, Kind.SEAT, 3, Kind.NAME, 2, Kind.CAPITAL, 1, Kind.PLACE, 0);

  private final Layout layout;
  private final Words words;
  private final @Nullable LocalDate day;

  Alone(Layout layout, @Nullable LocalDate day) {
    this.layout = layout;
    words = layout.words();
    this.day = day;
  }

  /** A name's meaning: whose it is, what it names, and how. */
  public record Meaning(Actor actor, String name, Kind kind) {}

  /** What the text is about; empty if it names nothing that the lexicon knows. */
  public Optional<Meaning> meaning() {
    return best().flatMap(hit -> meaning(hit.sense()));
  }

  private static Optional<Meaning> meaning(Sense sense) {
    return Optional.ofNullable(sense.actor())
        .map(actor -> new Meaning(actor, sense.name(), sense.kind()));
  }

  private Optional<Hit> best() {
    return layout.hits().stream().reduce((one, two) -> rank(two) > rank(one) ? two : one);
  }

  private static int rank(Hit hit) {
    return RANK.getOrDefault(hit.sense().kind(), 2);
  }

  /** The sector that the text tells, or empty. */
  public String sector() {
    List<RoleWords.Found> roles = heads();
    Optional<Hit> hit = best();
    if (isFormer() && (!roles.isEmpty() || hit.isPresent())) {
      return FORMER_OFFICIAL;
    }
    if (hit.isPresent() && hit.get().sense().person() != null) {
      return sector(hit.get().sense().person(), roles);
    }
    String own = hit.map(h -> ownSector(h, roles)).orElse("");
    if (!NO_SECTOR.contains(own)) {
      return own;
    }
    return roles.isEmpty() ? withoutRole(hit) : roles.get(0).sector();
  }

  /** The roles from the owned one on: "parents" of "the minister's parents". */
  private List<RoleWords.Found> heads() {
    List<RoleWords.Found> roles = layout.roles();
    for (int i = roles.size() - 1; i > 0; i--) {
      if (words.isPossessive(roles.get(i).begin() - 1)) {
        return roles.subList(i, roles.size());
      }
    }
    return roles;
  }

  private boolean isFormer() {
    for (int i = 0; i < words.size(); i++) {
      if (words.in(i, Vocabulary.FORMER)) {
        return true;
      }
    }
    return false;
  }

  private String sector(Person person, List<RoleWords.Found> roles) {
    if (!roles.isEmpty()) {
      return roles.get(0).sector();
    }
    Optional<Person.Tenure> office = person.office(day);
    boolean after = person.when(day) == Person.When.AFTER;
    return office.map(Person.Tenure::sector).orElse(after ? FORMER_OFFICIAL : "");
  }

  private String ownSector(Hit hit, List<RoleWords.Found> roles) {
    boolean city = hit.sense().kind() == Kind.CAPITAL || hit.sense().kind() == Kind.PLACE;
    return city && (!roles.isEmpty() || !isWhole(hit)) ? "" : hit.sense().sector();
  }

  private String withoutRole(Optional<Hit> hit) {
    if (hit.isPresent() && isWhole(hit.get())) {
      return hit.get().sense().kind() == Kind.PLACE ? CIVILIAN : "";
    }
    boolean people =
        hit.filter(h -> h.end() == words.size() && h.sense().kind() == Kind.DEMONYM).isPresent();
    if (people && words.low(words.size() - 1).endsWith("s")) {
      return CIVILIAN;
    }
    boolean name = hit.isEmpty() && words.isCapital(words.size() - 1);
    return name ? CIVILIAN : UNKNOWN;
  }

  /** Whether the names fill the text, but for articles and marks. */
  private boolean isWhole(Hit hit) {
    for (int i = 0; i < words.size(); i++) {
      boolean named = i >= hit.begin() && i < hit.end();
      if (!named && words.isWord(i) && !words.in(i, Vocabulary.ARTICLES)) {
        return false;
      }
    }
    return true;
  }
}
