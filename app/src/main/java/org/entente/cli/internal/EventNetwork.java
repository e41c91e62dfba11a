package org.entente.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairScores;
import org.entente.relation.score.PeriodLength;
import org.entente.relation.score.Scale;
import org.entente.relation.score.ScoreSettings;
import org.entente.relation.score.ScoredAct;
import org.jspecify.annotations.Nullable;

/** The signed network of the events of a period. */
public final class EventNetwork {
  private static final Scale PLOVER = new Scale("PLOVER", "2021");

  private final Predicate<String> states;
  private final Map<String, List<ScoredAct>> acts = new TreeMap<>();
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
    EventDate date = event.date();
    LocalDate day = date == null ? event.published() : date.interval().start();
    if (day == null) {
      return;
    }
    Axis axis = event.type().quad().isCooperation() ? Axis.COOPERATION : Axis.CONFLICT;
    ScoredAct act = new ScoredAct(day, axis, Math.abs(event.score()), 1, event.passage().doc());
    Set<String> pairs = pairs(event);
    for (String pair : pairs) {
      acts.computeIfAbsent(pair, key -> new ArrayList<>()).add(act);
    }
    LocalDate before = latest;
    if (!pairs.isEmpty() && (before == null || before.isBefore(day))) {
      latest = day;
    }
  }

  private Set<String> pairs(Event event) {
    List<String> others = event.isReciprocal() ? event.actor() : event.recipient();
    Set<String> pairs = new LinkedHashSet<>();
    for (String one : event.actor()) {
      for (String other : others) {
        if (!one.equals(other) && states.test(one) && states.test(other)) {
          pairs.add(one.compareTo(other) < 0 ? one + "\t" + other : other + "\t" + one);
        }
      }
    }
    return pairs;
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
        (pair, list) -> {
          String[] codes = pair.split("\t", -1);
          rule.sign(PairScores.of(list, settings).periods().get(0))
              .ifPresent(sign -> ties.add(new Tie(codes[0], codes[1], sign)));
        });
    return new SignedNetwork(ties);
  }

  private static PeriodLength length(Interval period) {
    return period.equals(Interval.year(period.start().getYear()))
        ? PeriodLength.YEAR
        : PeriodLength.MONTH;
  }
}
