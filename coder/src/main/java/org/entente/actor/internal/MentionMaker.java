package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Phrases into mentions: kind, sector, place or actor, confidence. */
final class MentionMaker {
  private static final String FORMER_OFFICIAL = "ELI";
  private static final double AS_PLACE = 0.7;
  private static final double AS_RELATION = 0.6;

  private final Words words;
  private final Locations locations;
  private final @Nullable LocalDate day;

  MentionMaker(Words words, @Nullable LocalDate day) {
    this.words = words;
    this.day = day;
    locations = new Locations(words);
  }

  Mention mention(Phrase phrase) {
    Hit primary = phrase.primary();
    Kind kind = kind(phrase, primary);
    boolean place = locations.isPlace(phrase, kind);
    Phrase.Unknown unknown = phrase.unknown();
    return new Mention(
        unknown == null
            ? words.span(primary.begin(), primary.end())
            : words.span(unknown.begin(), unknown.end()),
        words.span(phrase.begin(), phrase.end()),
        List.of(primary.sense().code()),
        kind,
        sector(phrase, primary.sense()),
        unknown == null ? primary.sense().name() : words.join(unknown.begin(), unknown.end()),
        phrase.roleText(),
        place,
        primary.confidence() * weight(phrase, kind, place));
  }

  private double weight(Phrase phrase, Kind kind, boolean place) {
    double weight = place && kind == Kind.CAPITAL ? AS_PLACE : 1;
    return locations.isRelation(phrase) ? weight * AS_RELATION : weight;
  }

  private Kind kind(Phrase phrase, Hit primary) {
    Kind kind = primary.sense().kind();
    if (phrase.holdsPerson()) {
      return Kind.PERSON;
    }
    if (!phrase.roles().isEmpty()) {
      return Kind.OFFICE;
    }
    boolean people = kind == Kind.ADJECTIVE || kind == Kind.DEMONYM;
    return people ? peopleKind(primary) : kind;
  }

  /** "The Chinese have …" against "Chinese cars"; "Pakistanis" against "Pakistani". */
  private Kind peopleKind(Hit hit) {
    boolean plural = words.low(hit.end() - 1).endsWith("s");
    boolean alone = plural ? hit.sense().kind() == Kind.DEMONYM : !words.goesOnWithNoun(hit.end());
    return alone ? Kind.DEMONYM : Kind.ADJECTIVE;
  }

  private String sector(Phrase phrase, Sense sense) {
    if (phrase.isFormer() && !phrase.roles().isEmpty()) {
      return FORMER_OFFICIAL;
    }
    String role = phrase.roles().isEmpty() ? "" : phrase.roles().get(0).sector();
    if (sense.person() != null) {
      return sector(sense.person(), role);
    }
    boolean own = role.isEmpty() || sense.kind() == Kind.BODY || sense.kind() == Kind.SEAT;
    boolean group = !sense.sector().isEmpty() && sense.kind() == Kind.NAME;
    return own || group || sense.kind() == Kind.PERSON ? sense.sector() : role;
  }

  /** That of the office held on the day; of the last one if the day is unknown. */
  private String sector(Person person, String role) {
    if (day == null) {
      return person.latest().sector();
    }
    boolean former = person.when(day) == Person.When.AFTER;
    String otherwise = role.isEmpty() && former ? FORMER_OFFICIAL : role;
    return person.office(day).map(Person.Tenure::sector).orElse(otherwise);
  }
}
