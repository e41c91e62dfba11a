package org.entente.claim.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.ledger.Telling.Side;
import org.entente.model.EventType;
import org.entente.model.Span;

/** Reads visits. */
final class Visits {
  private static final WordList HOSTING = Words.list("visit", "hosting");
  private static final WordList GOING = Words.list("visit", "going");
  private static final Pattern RIGHT_AWAY = Pattern.compile("\\G\\s+(?:the\\s+)?");
  private static final Pattern TO = Pattern.compile("(?i)\\b(?:to|in|at)\\s+(?:the\\s+)?");

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
    List<String> visitors = consensus.list("visitors", this::visitors);
    List<String> hosts = consensus.list("hosts", this::hosts);
    return new Visit(
        visitors,
        hosts,
        consensus.of("place", this::place, place -> place).orElse(null),
        consensus.of("level", this::level, Visit.Level::label).orElse(null),
        consensus.always("occurrence", t -> Occurrence.of(t.event()), Occurrence::label),
        consensus.act(),
        consensus.disputes());
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
    Optional<Side> subject = clause.verb(HOSTING).flatMap(clause::subject);
    boolean invites = !telling.event().isReciprocal() && telling.event().type() == EventType.AGREE;
    return subject.or(() -> invites ? Optional.of(Side.ACTOR) : Optional.empty());
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
