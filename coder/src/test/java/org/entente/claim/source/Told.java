package org.entente.claim.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.claim.Merging;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.MergedEvent;
import org.entente.model.Passage;
import org.entente.model.Report;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** A made-up corpus: each report is a document of its own unless it is told otherwise. */
final class Told {
  final List<Report> reports = new ArrayList<>();
  final List<SourcedClaim> others = new ArrayList<>();
  private final List<MergedEvent> acts = new ArrayList<>();
  private @Nullable List<Contradiction> contradictions;

  private @Nullable String speaker;
  private List<String> speakerCode = List.of();
  private Status status = Status.ASSERTED;
  private @Nullable LocalDate published = LocalDate.of(2020, 6, 1);
  private String doc = "";

  /** From here on this person says so; null for the writer. */
  Told by(@Nullable String name, String... codes) {
    speaker = name;
    speakerCode = List.of(codes);
    return this;
  }

  /** From here on with this status. */
  Told as(Status other) {
    status = other;
    return this;
  }

  /** From here on published on this day; null for unknown. */
  Told on(@Nullable String day) {
    published = day == null ? null : LocalDate.parse(day);
    return this;
  }

  /** From here on in this document; empty for one each. */
  Told in(String id) {
    doc = id;
    return this;
  }

  /** An event {@code "AAA>BBB"} or {@code "AAA+BBB"}. */
  Told event(@Nullable String outlet, String sides, double score, String sentence) {
    List<String> codes = List.of(sides.split("[>+]", -1));
    boolean directed = sides.contains(">");
    Event event =
        new Event(
            passage(sentence),
            directed ? codes.subList(0, 1) : codes,
            directed ? codes.subList(1, 2) : List.of(),
            codes.get(0),
            codes.get(1),
            null,
            score < 0 ? EventType.ACCUSE : EventType.SUPPORT,
            null,
            Set.of(),
            "010",
            score,
            status,
            null,
            published,
            speaker,
            speakerCode,
            0.9);
    reports.add(new Report(event, outlet));
    return this;
  }

  Told event(@Nullable String outlet, String sides, double score) {
    return event(outlet, sides, score, "sentence " + reports.size());
  }

  Told figure(@Nullable String outlet, String pair) {
    Passage passage = passage("figure " + others.size());
    others.add(
        new SourcedClaim(
            new Figure(
                passage,
                List.of(pair.split("[+]", -1)),
                1,
                "units",
                "",
                Figure.Qualifier.EXACT,
                null,
                published,
                speaker),
            outlet));
    return this;
  }

  Told limit(@Nullable String outlet, String limiter, String pair) {
    Passage passage = passage("limit " + others.size());
    others.add(
        new SourcedClaim(
            new Limit(
                passage,
                limiter,
                List.of(pair.split("[+]", -1)),
                Limit.Direction.LIMITS,
                Limit.Mechanism.PRESSURE,
                "held",
                status,
                null,
                published,
                speaker,
                speakerCode,
                0.9),
            outlet));
    return this;
  }

  /** Lays these reports, by number, together to one act. */
  Told sameAct(int... numbers) {
    List<Report> same = new ArrayList<>();
    for (int number : numbers) {
      same.add(reports.get(number));
    }
    acts.add(new MergedEvent(same, 1));
    return this;
  }

  Told contradicted(Contradiction... found) {
    contradictions = List.of(found);
    return this;
  }

  Profiles profiles(SourceKind kind) {
    List<MergedEvent> all = new ArrayList<>(acts);
    reports.stream()
        .filter(report -> acts.stream().noneMatch(act -> act.reports().contains(report)))
        .forEach(report -> all.add(new MergedEvent(List.of(report), 1)));
    return Profiles.of(reports, others, all, contradictions, kind);
  }

  SourceProfile outlet(String name) {
    return profile(SourceKind.OUTLET, name);
  }

  SourceProfile speaker(String name) {
    return profile(SourceKind.SPEAKER, name);
  }

  /** Profiles of the same corpus in another order, merged anew. */
  Profiles shuffled(long seed) {
    Collections.shuffle(reports, new Random(seed));
    Collections.shuffle(others, new Random(seed));
    return Profiles.of(reports, others, Merging.of(reports), contradictions, SourceKind.OUTLET);
  }

  private SourceProfile profile(SourceKind kind, String name) {
    return profiles(kind).sources().stream()
        .filter(profile -> profile.source().label().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Passage passage(String sentence) {
    String id = doc.isEmpty() ? "doc-" + reports.size() + "-" + others.size() : doc;
    return new Passage(id, 0, sentence.length(), sentence);
  }
}
