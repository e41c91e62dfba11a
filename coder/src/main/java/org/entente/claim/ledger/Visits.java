package org.entente.claim.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claim.ledger.Telling.Side;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Span;

/** Reads visits. */
final class Visits {
  private static final WordList HOSTING = Words.list("visit", "hosting");
  private static final WordList GOING = Words.list("visit", "going");
  private static final WordList INVITATION = WordList.of(List.of("invitation", "invitations"));
  private static final Pattern ADDRESSED = Pattern.compile("\\G\\s+(?:to|for)\\s+(?:the\\s+)?");
  private static final Pattern RIGHT_AWAY = Pattern.compile("\\G\\s+(?:the\\s+)?");
  private static final Pattern TO = Pattern.compile("(?i)\\b(?:to|in|at)\\s+(?:the\\s+)?");

  private static final String OWN_VISIT =
      "['’]s?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:visit|trip|tour|journey)\\b";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\b(?:the|this|that|his|her|their)\\s+(?:upcoming\\s+)?(?:visit|trip|tour)\\b(?!\\s+(?:to|of|by)\\b)");

  private final Names names;
  private final Map<String, String> capitals;
  private final Places places;
  private final Levels levels;

  Visits(Names names) {
    this.names = names;
    capitals = names.capitals();
    places = new Places(capitals.keySet());
    levels = new Levels(names);
  }

  Entry of(Consensus consensus) {
    boolean told = consensus.tellings().stream().anyMatch(telling -> host(telling).isPresent());
    List<String> visitors =
        consensus.list("visitors", t -> told && host(t).isEmpty() ? List.of() : visitors(t));
    List<String> hosts = consensus.list("hosts", this::hosts);
    return new Visit(
        visitors,
        hosts,
        consensus.of("place", this::place, place -> place).orElse(null),
        consensus.of("level", this::level, Visit.Level::label).orElse(null),
        consensus.occurrence(Occurrence::ofJourney),
        consensus.act(),
        consensus.disputes());
  }

  /**
   * What tells visits apart.
   *
   * @param event as coded
   * @param hosts who is visited; empty where the text does not say
   * @param person the full name of who comes; empty where the lexicon knows none
   */
  record Journey(Event event, List<String> hosts, Optional<String> person)
      implements Distinct.Read<Journey> {

    /** The other way round, or someone else's. */
    @Override
    public boolean isApartFrom(Journey other) {
      boolean turned =
          !hosts.isEmpty() && !other.hosts.isEmpty() && Collections.disjoint(hosts, other.hosts);
      return turned
          || (person.isPresent() && other.person.isPresent() && !person.equals(other.person));
    }

    /** The same person's to the same host, or "the visit", of which a text tells only one. */
    @Override
    public boolean isSameAs(Journey other) {
      boolean towards = hosts.isEmpty() || other.hosts.isEmpty() || hosts.equals(other.hosts);
      return towards
          && !isApartFrom(other)
          && parties().equals(other.parties())
          && (person.isPresent() || isReference())
          && (other.person.isPresent() || other.isReference());
    }

    private boolean isReference() {
      return REFERENCE.matcher(event.passage().sentence()).find();
    }

    private Set<String> parties() {
      Set<String> parties = new HashSet<>(event.actor());
      parties.addAll(event.recipient());
      return parties;
    }
  }

  Journey journey(Telling telling) {
    Side visitor = host(telling).map(Side::other).orElse(Side.ACTOR);
    Optional<String> person = names.person(telling.text(visitor));
    return new Journey(telling.event(), hosts(telling), person);
  }

  private List<String> visitors(Telling telling) {
    return host(telling).map(side -> telling.codes(side.other())).orElse(telling.parties());
  }

  private List<String> hosts(Telling telling) {
    return host(telling).map(telling::codes).orElse(List.of());
  }

  /** Who is visited; empty where parties of a reciprocal event may have met anywhere. */
  private Optional<Side> host(Telling telling) {
    return byHosting(telling)
        .or(() -> byOwner(telling))
        .or(() -> byGoing(telling))
        .or(() -> byPlace(telling))
        .or(() -> telling.event().isReciprocal() ? Optional.empty() : Optional.of(Side.RECIPIENT));
  }

  /** The subject of "received" is the host, and whoever invites. */
  private Optional<Side> byHosting(Telling telling) {
    String trigger = telling.event().trigger();
    if (trigger == null || !HOSTING.isIn(trigger)) {
      return Optional.empty();
    }
    Clause clause = new Clause(telling, names);
    Optional<Side> invited =
        clause.verb(INVITATION).flatMap(noun -> clause.after(noun, ADDRESSED)).map(Side::other);
    if (INVITATION.isIn(trigger) && invited.isPresent()) {
      return invited;
    }
    Optional<Side> subject = clause.verb(HOSTING).flatMap(clause::subject);
    boolean invites = !telling.event().isReciprocal() && telling.event().type() == EventType.AGREE;
    return subject.or(() -> invites ? Optional.of(Side.ACTOR) : Optional.empty());
  }

  /** "Otieno's official visit": whose it is comes, and the other is visited. */
  private static Optional<Side> byOwner(Telling telling) {
    return Stream.of(Side.values())
        .filter(side -> !telling.text(side).isEmpty())
        .filter(
            side ->
                Pattern.compile(
                        Pattern.quote(telling.text(side).replaceAll("['’]s?$", "")) + OWN_VISIT)
                    .matcher(telling.sentence())
                    .find())
        .map(Side::other)
        .findFirst();
  }

  private Optional<Side> byGoing(Telling telling) {
    Clause clause = new Clause(telling, names);
    Optional<Span> visit = clause.verb(GOING);
    return visit
        .flatMap(verb -> clause.after(verb, RIGHT_AWAY))
        .or(() -> visit.flatMap(verb -> clause.after(verb, TO)));
  }

  private Optional<Side> byPlace(Telling telling) {
    return places.in(telling.sentence()).stream()
        .flatMap(place -> sideOf(telling, capitals.getOrDefault(place, "")).stream())
        .findFirst();
  }

  private static Optional<Side> sideOf(Telling telling, String code) {
    boolean actor = telling.codes(Side.ACTOR).contains(code);
    boolean recipient = telling.codes(Side.RECIPIENT).contains(code);
    return actor == recipient ? Optional.empty() : Optional.of(actor ? Side.ACTOR : Side.RECIPIENT);
  }

  /** A capital of a host before any other. */
  private Optional<String> place(Telling telling) {
    List<String> all = places.in(telling.sentence());
    List<String> hosts = hosts(telling);
    return all.stream()
        .filter(place -> hosts.contains(capitals.getOrDefault(place, "")))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private Optional<Visit.Level> level(Telling telling) {
    Side visitor = host(telling).map(Side::other).orElse(Side.ACTOR);
    return levels.of(telling, visitor);
  }
}
