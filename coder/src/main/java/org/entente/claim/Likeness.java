package org.entente.claim;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claim.internal.Rarity;
import org.entente.claim.internal.Wording;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How likely two reports tell of the same act: a logistic model of their sides, types, days and
 * words. Its weights are fitted by {@code bench/merging --fit}.
 */
public final class Likeness {
  /** From this share of common runs of words on, a sentence is a copy of another. */
  public static final double COPY = 0.6;

  /** An undated report tells of something of the last days. */
  private static final int FRESH = 3;

  /** Days between undated reports beyond which only copies are compared. */
  static final int REACH = 14;

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private Likeness() {}

  /** What is compared. */
  public enum Feature {
    ALWAYS(0.3),
    SAME_TYPE(2.9),
    /** Another type of the same class. */
    SAME_QUAD(-2.5),
    SAME_SIDES(0.1),
    /** Who acts in the one is acted upon in the other. */
    TURNED(-2.6),
    /** Together in the one, one upon the other in the other. */
    RECIPROCAL_OR_NOT(-1.0),
    /** Both on the same day. */
    SAME_DAY(0.2),
    /** Days that overlap, the longer up to a week. */
    SAME_WEEK(-0.1),
    /** The longer up to a month. */
    SAME_MONTH(0.9),
    /** The longer above a month. */
    SAME_PERIOD(0.0),
    /** One of them without a day. */
    UNDATED(-0.7),
    /** Tens of days between an undated report and the other. */
    GAP(-2.5),
    /** Cosine of the words, weighed by rarity. */
    WORDS(0.8),
    /** Share of common runs of words. */
    COPIED(0.9);

    private final double weight;

    Feature(double weight) {
      this.weight = weight;
    }

    /** What it adds to the log odds where it holds wholly. */
    public double weight() {
      return weight;
    }
  }

  /** An event with what is compared of it. */
  static final class Told {
    final Event event;
    final Set<String> sides;
    final @Nullable Interval dated;
    final @Nullable Interval days;
    final Wording wording;
    final Map<String, Double> vector;

    Told(Event event, Wording wording, Rarity rarity) {
      this.event = event;
      this.wording = wording;
      sides = new HashSet<>(event.actor());
      sides.addAll(event.recipient());
      EventDate date = event.date();
      dated = date == null ? null : date.interval();
      LocalDate published = event.published();
      days =
          dated != null
              ? dated
              : published == null ? null : new Interval(published.minusDays(FRESH), published);
      vector = rarity.vector(wording);
    }

    /** All of these events; words are rare or frequent among them. */
    static List<Told> of(List<Event> events) {
      List<Wording> wordings =
          events.stream().map(event -> Wording.of(event.passage().sentence())).toList();
      Rarity rarity = new Rarity(wordings);
      return IntStream.range(0, events.size())
          .mapToObj(i -> new Told(events.get(i), wordings.get(i), rarity))
          .toList();
    }

    /** Whether both have days by their texts, and none in common. */
    boolean isApartFrom(Told other) {
      return dated != null && other.dated != null && !dated.overlaps(other.dated);
    }
  }

  /**
   * What two reports have in common; empty where they cannot tell of the same act: fewer than two
   * sides in common, days that the texts tell apart, or types of different classes in different
   * words.
   */
  static Optional<Map<Feature, Double>> features(Told a, Told b) {
    if (a.isApartFrom(b) || common(a.sides, b.sides) < 2) {
      return Optional.empty();
    }
    boolean sameType = a.event.type() == b.event.type();
    boolean sameQuad = a.event.type().quad() == b.event.type().quad();
    long gap = a.days == null || b.days == null ? 0 : gap(a.days, b.days);
    double copied = a.wording.copied(b.wording);
    if ((!sameQuad || gap > REACH) && copied < COPY) {
      return Optional.empty();
    }
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.put(Feature.ALWAYS, 1.0);
    put(features, Feature.SAME_TYPE, sameType);
    put(features, Feature.SAME_QUAD, sameQuad && !sameType);
    put(features, Feature.SAME_SIDES, a.sides.equals(b.sides));
    put(features, Feature.TURNED, turned(a.event, b.event));
    put(features, Feature.RECIPROCAL_OR_NOT, a.event.isReciprocal() != b.event.isReciprocal());
    if (a.dated != null && b.dated != null) {
      features.put(overlap(a.dated, b.dated), 1.0);
    } else {
      features.put(Feature.UNDATED, 1.0);
      features.put(Feature.GAP, Math.min(gap, MONTH) / 10.0);
    }
    features.put(Feature.WORDS, Rarity.likeness(a.vector, b.vector));
    features.put(Feature.COPIED, copied);
    return Optional.of(features);
  }

  private static void put(Map<Feature, Double> features, Feature feature, boolean holds) {
    if (holds) {
      features.put(feature, 1.0);
    }
  }

  private static int common(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  private static boolean turned(Event a, Event b) {
    return !a.isReciprocal()
        && !b.isReciprocal()
        && !Collections.disjoint(a.actor(), b.recipient())
        && Collections.disjoint(a.actor(), b.actor());
  }

  private static Feature overlap(Interval a, Interval b) {
    long longer = Math.max(a.days(), b.days());
    return longer == 1
        ? Feature.SAME_DAY
        : longer <= WEEK
            ? Feature.SAME_WEEK
            : longer <= MONTH ? Feature.SAME_MONTH : Feature.SAME_PERIOD;
  }

  /** Days between two intervals; 0 where they overlap. */
  private static long gap(Interval a, Interval b) {
    Interval first = a.start().isBefore(b.start()) ? a : b;
    Interval second = first == a ? b : a;
    return Math.max(0, second.start().toEpochDay() - first.end().toEpochDay());
  }
}
