package org.entente.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.question.EventPairs;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairScores;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.Scale;
import org.entente.relation.score.ScoreSettings;
import org.entente.relation.score.ScoredAct;
import org.entente.relation.score.SignRule;
import org.jspecify.annotations.Nullable;

/** The signed network of the events of a period. */
public final class EventNetwork {
  private static final Scale PLOVER = new Scale("PLOVER", "2021");

  private final Predicate<String> states;
  private final Map<EventPairs.Pair, List<ScoredAct>> acts =
      new TreeMap<>(Comparator.comparing(EventPairs.Pair::a).thenComparing(EventPairs.Pair::b));
  private @Nullable LocalDate latest;

  /**
   * Nothing so far.
   *
   * @param states which codes count
   */
  public EventNetwork(Predicate<String> states) {
    this.states = states;
  }

  /** Adds the acts of events that have a day; reciprocal events are acts of each two parties. */
  public EventNetwork add(Stream<Event> events) {
    events.forEach(this::add);
    return this;
  }

  private void add(Event event) {
    LocalDate day = EventPairs.day(event);
    if (day == null) {
      return;
    }
    Axis axis = event.type().quad().isCooperation() ? Axis.COOPERATION : Axis.CONFLICT;
    ScoredAct act = new ScoredAct(day, axis, Math.abs(event.score()), 1, event.passage().doc());
    List<EventPairs.Pair> pairs = EventPairs.of(event, states);
    for (EventPairs.Pair pair : pairs) {
      acts.computeIfAbsent(pair, key -> new ArrayList<>()).add(act);
    }
    LocalDate before = latest;
    if (!pairs.isEmpty() && (before == null || before.isBefore(day))) {
      latest = day;
    }
  }

  /** How many pairs have acts. */
  public int pairs() {
    return acts.size();
  }

  /** The day of the last act; null without any. */
  public @Nullable LocalDate latest() {
    return latest;
  }

  /** The ties of the days of {@code period}. */
  public SignedNetwork network(Interval period, SignRule rule) {
    ScoreSettings settings =
        new ScoreSettings(PLOVER, length(period), period, OptionalDouble.empty());
    List<Tie> ties = new ArrayList<>();
    acts.forEach(
        (pair, list) ->
            rule.sign(PairScores.of(list, settings).periods().get(0))
                .ifPresent(sign -> ties.add(new Tie(pair.a(), pair.b(), sign))));
    return new SignedNetwork(ties);
  }

  private static PeriodLength length(Interval period) {
    return period.equals(Interval.year(period.start().getYear()))
        ? PeriodLength.YEAR
        : PeriodLength.MONTH;
  }
}
