package org.entente.claim.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.Report;
import org.entente.model.Status;

/** The tone of what sources tell of each side. */
final class Tones {
  private static final Set<Status> COUNTED = EnumSet.of(Status.ASSERTED, Status.PLANNED);

  private final Map<String, Told> acts = new HashMap<>();
  private final Map<String, Told> towards = new HashMap<>();

  /** All acts of one side, or towards it, and how many of them each source tells. */
  private static final class Told {
    private final List<ToldAct> all = new ArrayList<>();
    private final Map<Source, Integer> bySource = new HashMap<>();

    private void add(ToldAct act) {
      all.add(act);
      act.source().ifPresent(source -> bySource.merge(source, 1, Integer::sum));
    }
  }

  Tones(List<Report> reports, Attributions attributions) {
    for (Report report : reports) {
      if (COUNTED.contains(report.event().status())) {
        add(report.event(), attributions.of(SourcedClaim.of(report)));
      }
    }
  }

  /** Of what the side does. */
  Tone acts(String side, Source source) {
    return tone(acts.getOrDefault(side, new Told()), source, side.hashCode());
  }

  /** Of what is done to the side. */
  Tone towards(String side, Source source) {
    return tone(towards.getOrDefault(side, new Told()), source, ~side.hashCode());
  }

  private void add(Event event, Optional<Source> source) {
    for (String side : Set.copyOf(event.actor())) {
      put(side, event.isReciprocal() ? event.actor() : event.recipient(), event, source, acts);
      if (event.isReciprocal()) {
        put(side, event.actor(), event, source, towards);
      }
    }
    for (String side : Set.copyOf(event.recipient())) {
      put(side, event.actor(), event, source, towards);
    }
  }

  private static void put(
      String side,
      List<String> others,
      Event event,
      Optional<Source> source,
      Map<String, Told> direction) {
    String counterpart =
        others.stream()
            .filter(other -> !other.equals(side))
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
    direction
        .computeIfAbsent(side, s -> new Told())
        .add(new ToldAct(event.passage().doc(), source, counterpart, event.score()));
  }

  private static Tone tone(Told told, Source source, int seed) {
    int number = told.bySource.getOrDefault(source, 0);
    if (number < Tone.LEAST_ACTS) {
      return new Tone.TooFew(number);
    }
    List<ToldAct> all = told.all.stream().sorted().toList();
    List<ToldAct> own = all.stream().filter(act -> act.isBy(source)).toList();
    List<ToldAct> others = all.stream().filter(act -> !act.isBy(source)).toList();
    ToneComparison comparison =
        new ToneComparison(own, others, seed * 31L + source.label().hashCode());
    return new Tone.Measured(
        own.size(),
        (int) own.stream().map(ToldAct::doc).distinct().count(),
        ToldAct.mean(own),
        ToldAct.mean(all),
        comparison.overall(),
        comparison.sameCounterparts());
  }
}
