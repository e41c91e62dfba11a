package org.entente.claim.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claim.Likeness;
import org.entente.claim.internal.Wording;
import org.entente.model.MergedEvent;
import org.entente.model.Report;
import org.jspecify.annotations.Nullable;

/** Who tells an act, and who writes about its sides in the same days. */
final class Coverage {
  private static final int DAYS = 7;

  private final SourceKind kind;
  private final Attributions attributions;
  private final Map<List<String>, NavigableMap<LocalDate, Set<Voice>>> voices = new HashMap<>();
  private final Map<Source, Tally> tallies = new HashMap<>();

  /** A source in a document; the source is empty where it is not known. */
  private record Voice(Optional<Source> source, String doc) {}

  /** A report with what is compared of it. */
  private record Telling(
      SourcedClaim claim, Voice voice, @Nullable LocalDate published, Wording wording) {}

  private static final class Tally {
    private int events;
    private int corroborated;
    private int alone;
  }

  Coverage(
      List<SourcedClaim> claims,
      List<MergedEvent> acts,
      SourceKind kind,
      Attributions attributions) {
    this.kind = kind;
    this.attributions = attributions;
    for (SourcedClaim claim : claims) {
      LocalDate day = claim.published();
      if (day != null) {
        claim.pairs().forEach(pair -> note(pair, day, voice(claim)));
      }
    }
    acts.forEach(this::count);
  }

  /** Of this source's events, those that others tell in words of their own. */
  Share corroborated(Source source) {
    Tally tally = tallies.getOrDefault(source, new Tally());
    return new Share(tally.corroborated, tally.events);
  }

  /** Of this source's events, those that only it tells while others write of the pair. */
  Share alone(Source source) {
    Tally tally = tallies.getOrDefault(source, new Tally());
    return new Share(tally.alone, tally.events);
  }

  private void note(List<String> pair, LocalDate day, Voice voice) {
    voices
        .computeIfAbsent(pair, key -> new TreeMap<>())
        .computeIfAbsent(day, key -> new HashSet<>())
        .add(voice);
  }

  private void count(MergedEvent act) {
    List<Telling> tellings = act.reports().stream().map(this::telling).toList();
    for (Telling telling : tellings) {
      telling.voice.source.ifPresent(
          source -> count(telling, tellings, tallies.computeIfAbsent(source, s -> new Tally())));
    }
  }

  private void count(Telling telling, List<Telling> all, Tally tally) {
    List<Telling> others =
        all.stream().filter(other -> isOther(other.voice, telling.voice)).toList();
    tally.events++;
    if (others.stream().anyMatch(other -> other.wording.copied(telling.wording) < Likeness.COPY)) {
      tally.corroborated++;
    } else if (others.isEmpty() && othersWriteOfIt(telling)) {
      tally.alone++;
    }
  }

  private Telling telling(Report report) {
    SourcedClaim claim = SourcedClaim.of(report);
    return new Telling(
        claim, voice(claim), claim.published(), Wording.of(report.event().passage().sentence()));
  }

  private Voice voice(SourcedClaim claim) {
    return new Voice(attributions.of(claim), claim.doc());
  }

  /** What a writer tells in the article that quotes a speaker may come from that speaker. */
  private boolean isOther(Voice other, Voice voice) {
    boolean differs = !other.source.equals(voice.source);
    return kind == SourceKind.OUTLET
        ? differs && other.source.isPresent()
        : differs && !other.doc.equals(voice.doc);
  }

  private boolean othersWriteOfIt(Telling telling) {
    LocalDate day = telling.published;
    return day != null
        && telling.claim.pairs().stream()
            .map(pair -> voices.getOrDefault(pair, new TreeMap<>()))
            .map(days -> days.subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true))
            .flatMap(days -> days.values().stream())
            .flatMap(Set::stream)
            .anyMatch(other -> isOther(other, telling.voice));
  }
}
