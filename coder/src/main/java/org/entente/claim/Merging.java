package org.entente.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claim.Likeness.Told;
import org.entente.model.Event;
import org.entente.model.Interval;
import org.entente.model.MergedEvent;
import org.entente.model.Report;

/**
 * One event, many reports: groups reports of the same act. Pairs of reports are compared by {@link
 * Likeness}; groups grow from the likeliest pair down, two of them joining where their reports are
 * on average likelier the same act than not (average linkage), and never where the texts tell two
 * of their reports' days apart.
 */
public final class Merging {
  /** What a pair counts in the average that was not worth comparing, as log odds. */
  private static final double UNLIKE = -2;

  private static final int MOST_SIDES = 8;

  private final List<Told> told;
  private final Map<Long, Comparison> compared = new LinkedHashMap<>();
  private final List<List<Integer>> groups = new ArrayList<>();
  private final Kinship kinship;

  private Merging(List<Event> events, Kinship kinship) {
    this.kinship = kinship;
    told = Told.of(events);
    byPair().values().forEach(this::compareAll);
  }

  /** All pairs of these events that may be the same act, with what they have in common. */
  public static List<Comparison> compare(List<Event> events) {
    return List.copyOf(new Merging(events, Kinship.UNKNOWN).compared.values());
  }

  /** The acts that these reports tell of, in the order of their first reports. */
  public static List<MergedEvent> of(List<Report> reports) {
    return of(reports, Kinship.UNKNOWN);
  }

  /**
   * The same for events of one sort, of which more is known.
   *
   * @param kinship what is known of each two
   */
  public static List<MergedEvent> of(List<Report> reports, Kinship kinship) {
    Merging merging = new Merging(reports.stream().map(Report::event).toList(), kinship);
    merging.join();
    return merging.groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> merging.merged(group, reports))
        .toList();
  }

  private void compareAll(List<Integer> pair) {
    pair.sort(Comparator.comparing(this::begin));
    for (int i = 0; i < pair.size(); i++) {
      compareWithLater(pair, i);
    }
  }

  /** Reports by each two of their sides. */
  private Map<String, List<Integer>> byPair() {
    Map<String, List<Integer>> byPair = new LinkedHashMap<>();
    for (int i = 0; i < told.size(); i++) {
      List<String> sides = new TreeSet<>(told.get(i).sides).stream().limit(MOST_SIDES).toList();
      for (String a : sides) {
        for (String b : sides) {
          if (a.compareTo(b) < 0) {
            byPair.computeIfAbsent(a + ' ' + b, key -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    return byPair;
  }

  private LocalDate begin(int report) {
    Interval days = told.get(report).days;
    return days == null ? LocalDate.MIN : days.start();
  }

  /** Compares a report with those that begin before its days are long over. */
  private void compareWithLater(List<Integer> pair, int at) {
    Interval days = told.get(pair.get(at)).days;
    LocalDate last = days == null ? LocalDate.MAX : days.end().plusDays(Likeness.REACH);
    for (int j = at + 1; j < pair.size() && !begin(pair.get(j)).isAfter(last); j++) {
      int a = Math.min(pair.get(at), pair.get(j));
      int b = Math.max(pair.get(at), pair.get(j));
      if (!compared.containsKey(key(a, b))) {
        Likeness.features(told.get(a), told.get(b))
            .ifPresent(features -> compared.put(key(a, b), new Comparison(a, b, features)));
      }
    }
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private void join() {
    int[] own = new int[told.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    joinKnown(own);
    compared.values().stream()
        .filter(pair -> pair.logOdds() > 0)
        .sorted(
            Comparator.comparing(Comparison::logOdds, Comparator.reverseOrder())
                .thenComparing(Comparison::a)
                .thenComparing(Comparison::b))
        .forEach(pair -> join(own[pair.a()], own[pair.b()], own));
  }

  /** Reports of one document that are known to tell of one act. */
  private void joinKnown(int[] own) {
    if (kinship == Kinship.UNKNOWN) {
      return;
    }
    Map<String, List<Integer>> byDocument = new LinkedHashMap<>();
    for (int i = 0; i < own.length; i++) {
      String document = told.get(i).event.passage().doc();
      byDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> reports : byDocument.values()) {
      for (int a : reports) {
        for (int b : reports) {
          if (own[a] != own[b] && kinship.areSame(told.get(a).event, told.get(b).event)) {
            unite(own[a], own[b], own);
          }
        }
      }
    }
  }

  private void join(int a, int b, int[] own) {
    if (a != b && belongTogether(groups.get(a), groups.get(b))) {
      unite(a, b, own);
    }
  }

  private void unite(int a, int b, int[] own) {
    if (a != b) {
      groups.get(b).forEach(member -> own[member] = a);
      groups.get(a).addAll(groups.get(b));
      groups.set(b, List.of());
    }
  }

  private boolean belongTogether(List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int a : one) {
      for (int b : other) {
        if (told.get(a).isApartFrom(told.get(b))
            || kinship.areApart(told.get(a).event, told.get(b).event)) {
          return false;
        }
        Comparison pair = compared.get(key(Math.min(a, b), Math.max(a, b)));
        sum += pair == null ? UNLIKE : pair.logOdds();
      }
    }
    return sum > 0;
  }

  private MergedEvent merged(List<Integer> group, List<Report> reports) {
    Set<Integer> copies = new HashSet<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        Told a = told.get(group.get(i));
        if (a.wording.copied(told.get(group.get(j)).wording) >= Likeness.COPY) {
          copies.add(i);
        }
      }
    }
    return new MergedEvent(group.stream().map(reports::get).toList(), group.size() - copies.size());
  }
}
