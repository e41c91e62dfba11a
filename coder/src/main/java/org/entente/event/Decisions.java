package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.entente.event.scoring.PairScore;
import org.entente.model.EventType;

/**
 * From the scores of a sentence's pairs to its acts: which pairs have an event, which of them is
 * reciprocal, and which pairs share one.
 */
final class Decisions {
  /** A second type of the same pair is kept when it is this likely beside the first. */
  private static final double SECOND_TYPE = 0.3;

  private final double threshold;

  /**
   * @param threshold least probability of an event, 0 to 1
   */
  Decisions(double threshold) {
    this.threshold = threshold;
  }

  /** The acts, likeliest first among those of one pair. */
  List<Act> acts(List<PairScore> scores) {
    Map<Long, PairScore> byPair = new LinkedHashMap<>();
    scores.forEach(s -> byPair.put(key(s.actor(), s.recipient()), s));
    List<Act> acts = new ArrayList<>();
    for (PairScore score : scores) {
      PairScore back = byPair.get(key(score.recipient(), score.actor()));
      if (back != null && score.actor() < score.recipient()) {
        decide(score, back, acts);
      }
    }
    return merged(acts);
  }

  private static long key(int actor, int recipient) {
    return actor * 10_000L + recipient;
  }

  private void decide(PairScore there, PairScore back, List<Act> acts) {
    boolean one = there.any() >= threshold;
    boolean other = back.any() >= threshold;
    if (!one && !other) {
      return;
    }
    PairScore main = there.any() >= back.any() ? there : back;
    if (reciprocal(there, back)) {
      List<Integer> parties =
          List.of(
              Math.min(main.actor(), main.recipient()), Math.max(main.actor(), main.recipient()));
      acts.add(new Act(parties, List.of(), main.best(), main, main.any()));
      return;
    }
    if (one) {
      directed(there, acts);
    }
    if (other) {
      directed(back, acts);
    }
  }

  /** Both together, weighted by how sure each direction is of an event at all. */
  private static boolean reciprocal(PairScore there, PairScore back) {
    double weight = there.any() + back.any();
    return (there.reciprocal() * there.any() + back.reciprocal() * back.any()) / weight >= 0.5;
  }

  private static void directed(PairScore score, List<Act> acts) {
    for (EventType type : EventType.values()) {
      double share = score.of(type) / score.any();
      if (type == score.best() || (share >= SECOND_TYPE && score.of(type) >= SECOND_TYPE)) {
        acts.add(
            new Act(List.of(score.actor()), List.of(score.recipient()), type, score, score.any()));
      }
    }
  }

  /** Joins pairs that do the same by the same word: all parties of a meeting, all its targets. */
  private static List<Act> merged(List<Act> acts) {
    List<Act> parties = join(acts, (a, b) -> same(a, b) && allTogether(a, b, acts));
    List<Act> targets = join(parties, (a, b) -> same(a, b) && a.actors().equals(b.actors()));
    return join(
        targets, (a, b) -> same(a, b) && directed(a) && a.recipients().equals(b.recipients()));
  }

  private static boolean directed(Act act) {
    return !act.recipients().isEmpty();
  }

  /**
   * Whether each two parties of both reciprocal acts do it together, as far as {@code acts} say.
   */
  private static boolean allTogether(Act a, Act b, List<Act> acts) {
    List<Integer> parties = union(a.actors(), b.actors());
    for (int first : parties) {
      for (int second : parties) {
        boolean together =
            first >= second
                || acts.stream()
                    .anyMatch(act -> same(act, a) && act.actors().equals(List.of(first, second)));
        if (!together) {
          return false;
        }
      }
    }
    return !directed(a) && !directed(b);
  }

  private static boolean same(Act a, Act b) {
    return a.type() == b.type()
        && a.status() == b.status()
        && a.recipients().isEmpty() == b.recipients().isEmpty()
        && Objects.equals(a.focus(), b.focus());
  }

  private static List<Act> join(List<Act> acts, BiPredicate<Act, Act> joinable) {
    List<Act> joined = new ArrayList<>();
    for (Act act : acts) {
      int at = -1;
      for (int i = 0; i < joined.size() && at < 0; i++) {
        at = joinable.test(joined.get(i), act) ? i : -1;
      }
      if (at < 0) {
        joined.add(act);
      } else {
        joined.set(at, union(joined.get(at), act));
      }
    }
    return joined;
  }

  private static Act union(Act a, Act b) {
    Act surer = Comparator.comparingDouble(Act::confidence).compare(a, b) >= 0 ? a : b;
    return new Act(
        union(a.actors(), b.actors()),
        union(a.recipients(), b.recipients()),
        a.type(),
        surer.score(),
        surer.confidence());
  }

  private static List<Integer> union(List<Integer> a, List<Integer> b) {
    TreeSet<Integer> all = new TreeSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
