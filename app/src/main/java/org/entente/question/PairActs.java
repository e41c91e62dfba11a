package org.entente.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Merging;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.model.MergedEvent;
import org.entente.model.Quad;
import org.entente.model.Report;
import org.entente.model.Status;
import org.entente.relation.score.Axis;
import org.entente.relation.score.Period;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.ScoredAct;

/** What two sides did by the reports: each act once, however many tell of it. */
public final class PairActs implements Acts {
  /** By size of the score, then by how sure they are. */
  static final Comparator<Event> HEAVIEST_FIRST =
      Comparator.comparingDouble((Event event) -> -Math.abs(event.score()))
          .thenComparing(Event::confidence, Comparator.reverseOrder())
          .thenComparing(Event::id);

  private final List<MergedEvent> dated = new ArrayList<>();
  private long undated;
  private long byPublication;

  /**
   * Merges reports of the same act; those that do not assert it are passed over. A record without a
   * sentence, from others' event data, is an act of its own.
   */
  public PairActs(List<Report> reports) {
    List<Report> asserted =
        reports.stream().filter(it -> it.event().status() == Status.ASSERTED).toList();
    Stream<MergedEvent> told =
        Merging.of(asserted.stream().filter(it -> !isBare(it)).toList()).stream();
    Stream<MergedEvent> bare =
        asserted.stream().filter(PairActs::isBare).map(it -> new MergedEvent(List.of(it), 1));
    Stream.concat(told, bare).forEach(this::add);
  }

  private static boolean isBare(Report report) {
    return report.event().passage().sentence().isEmpty();
  }

  private void add(MergedEvent act) {
    if (day(act).isEmpty()) {
      undated++;
      return;
    }
    dated.add(act);
    byPublication += act.event().date() == null ? 1 : 0;
  }

  /** The day that the best report gives, or else the first on which it was told. */
  private static Optional<LocalDate> day(MergedEvent act) {
    Event best = act.event();
    return best.date() == null ? act.firstReported() : Optional.of(best.date().interval().start());
  }

  /** The best reports of the acts that weigh most in a stretch of days, heaviest first. */
  List<Event> heaviest(Interval days, int most) {
    return dated.stream()
        .filter(act -> days.overlaps(Interval.day(day(act).orElseThrow())))
        .map(MergedEvent::event)
        .sorted(HEAVIEST_FIRST)
        .limit(most)
        .toList();
  }

  @Override
  public long undated() {
    return undated;
  }

  @Override
  public long byPublication() {
    return byPublication;
  }

  @Override
  public int size() {
    return dated.size();
  }

  @Override
  public Optional<Interval> span() {
    return dated.stream()
        .map(act -> Interval.day(day(act).orElseThrow()))
        .reduce(
            (one, other) ->
                new Interval(
                    one.start().isBefore(other.start()) ? one.start() : other.start(),
                    one.end().isAfter(other.end()) ? one.end() : other.end()));
  }

  @Override
  public List<ScoredAct> scored(boolean weighted) {
    return dated.stream()
        .map(act -> scored(act.event(), day(act).orElseThrow(), weighted ? act.independent() : 1))
        .toList();
  }

  /** Every asserted report with a day as an act of its own. */
  static List<ScoredAct> unmerged(List<Report> reports) {
    List<ScoredAct> acts = new ArrayList<>();
    for (Report report : reports) {
      LocalDate day = EventPairs.day(report.event());
      if (day != null && report.event().status() == Status.ASSERTED) {
        acts.add(scored(report.event(), day, 1));
      }
    }
    return acts;
  }

  private static ScoredAct scored(Event event, LocalDate day, double weight) {
    Axis axis = event.type().quad().isCooperation() ? Axis.COOPERATION : Axis.CONFLICT;
    return new ScoredAct(day, axis, Math.abs(event.score()), weight, event.passage().doc());
  }

  @Override
  public Map<Period, Map<Quad, Long>> counts(PeriodLength length) {
    Map<Period, Map<Quad, Long>> counts = new HashMap<>();
    for (MergedEvent act : dated) {
      counts
          .computeIfAbsent(
              length.containing(day(act).orElseThrow()), period -> new EnumMap<>(Quad.class))
          .merge(act.event().type().quad(), 1L, Long::sum);
    }
    return counts;
  }
}
