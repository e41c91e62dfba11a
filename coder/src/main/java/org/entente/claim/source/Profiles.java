package org.entente.claim.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.MergedEvent;
import org.entente.model.Report;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a corpus.
 *
 * @param kind whether they are outlets or speakers
 * @param sources those with the most claims first, else by name
 * @param claims how many claims there are in all
 * @param unattributed how many are laid to nobody: the outlet is not known, or the writer speaks,
 *     or the speaker is but a pronoun. They count for the corpus's mean all the same
 */
public record Profiles(SourceKind kind, List<SourceProfile> sources, int claims, int unattributed) {
  private static final Comparator<SourceProfile> ORDER =
      Comparator.comparing(SourceProfile::claims, Comparator.reverseOrder())
          .thenComparing(SourceProfile::source);

  public Profiles {
    sources = List.copyOf(sources);
  }

  /**
   * Profiles of all sources of these claims; the same for the same claims in any order.
   *
   * @param reports all events
   * @param others all limits and figures
   * @param acts the same events, merged
   * @param contradictions among all of them; null if none were looked for
   * @param kind whose profiles are wanted
   */
  public static Profiles of(
      List<Report> reports,
      List<SourcedClaim> others,
      List<MergedEvent> acts,
      @Nullable List<Contradiction> contradictions,
      SourceKind kind) {
    List<SourcedClaim> claims =
        Stream.concat(reports.stream().map(SourcedClaim::of), others.stream()).toList();
    Attributions attributions = new Attributions(claims, kind);
    Making making =
        new Making(
            new Coverage(claims, acts, kind, attributions),
            new Tones(reports, attributions),
            Optional.ofNullable(contradictions).map(Contested::new));
    List<SourceProfile> sources =
        bySource(claims, attributions).entrySet().parallelStream()
            .map(entry -> making.profile(entry.getKey(), entry.getValue()))
            .sorted(ORDER)
            .toList();
    int attributed = sources.stream().mapToInt(SourceProfile::claims).sum();
    return new Profiles(kind, sources, claims.size(), claims.size() - attributed);
  }

  private static Map<Source, List<SourcedClaim>> bySource(
      List<SourcedClaim> claims, Attributions attributions) {
    Map<Source, List<SourcedClaim>> bySource = new HashMap<>();
    for (SourcedClaim claim : claims) {
      attributions
          .of(claim)
          .ifPresent(it -> bySource.computeIfAbsent(it, s -> new ArrayList<>()).add(claim));
    }
    return bySource;
  }

  /** What profiles are made of. */
  private record Making(Coverage coverage, Tones tones, Optional<Contested> contested) {

    SourceProfile profile(Source source, List<SourcedClaim> claims) {
      int doubtable = (int) claims.stream().filter(claim -> claim.status() != null).count();
      int doubted =
          (int) claims.stream().filter(it -> it.status() == Status.REPORTED_DOUBTFUL).count();
      return new SourceProfile(
          source,
          count(Event.class, claims),
          count(Limit.class, claims),
          count(Figure.class, claims),
          portraits(source, claims),
          coverage.corroborated(source),
          coverage.alone(source),
          new Share(doubted, doubtable),
          contested.map(it -> contradicted(it, claims)));
    }

    private static Share contradicted(Contested contested, List<SourcedClaim> claims) {
      return new Share((int) claims.stream().filter(contested::holds).count(), claims.size());
    }

    private static int count(Class<?> kind, List<SourcedClaim> claims) {
      return (int) claims.stream().filter(claim -> kind.isInstance(claim.record())).count();
    }

    private List<Portrait> portraits(Source source, List<SourcedClaim> claims) {
      Map<String, Integer> sides = new TreeMap<>();
      claims.forEach(claim -> claim.sides().forEach(side -> sides.merge(side, 1, Integer::sum)));
      return sides.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .map(
              side ->
                  new Portrait(
                      side.getKey(),
                      side.getValue(),
                      tones.acts(side.getKey(), source),
                      tones.towards(side.getKey(), source)))
          .toList();
    }
  }
}
