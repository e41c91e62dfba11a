package org.entente.claim.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Scores of acts, kept together by document, to be drawn from again and again. Acts of one text
 * hang together, so whole documents are drawn, not acts.
 */
final class Sample {
  /** Above so many documents, several are drawn as one, which is as good and much faster. */
  private static final int MOST_GROUPS = 200;

  private final List<List<Cell>> groups = new ArrayList<>();
  private final int documents;
  private final int counterparts;

  /** Acts with one counterpart. */
  private record Cell(int counterpart, double sum, int acts) {}

  /**
   * Sums over acts.
   *
   * @param scores sum of scores by counterpart
   * @param acts number of acts by counterpart
   */
  record Sums(double[] scores, double[] acts) {
    double mean() {
      double sum = 0;
      double number = 0;
      for (int i = 0; i < acts.length; i++) {
        sum += scores[i];
        number += acts[i];
      }
      return sum / number;
    }
  }

  /**
   * @param acts in any order
   * @param numbers of counterparts, from 1; all others count as 0
   */
  Sample(List<ToldAct> acts, Map<String, Integer> numbers) {
    counterparts = numbers.size() + 1;
    Map<String, List<ToldAct>> byDocument = new TreeMap<>();
    acts.forEach(act -> byDocument.computeIfAbsent(act.doc(), doc -> new ArrayList<>()).add(act));
    documents = byDocument.size();
    List<List<ToldAct>> grouped = new ArrayList<>();
    int next = 0;
    for (List<ToldAct> document : byDocument.values()) {
      if (grouped.size() < MOST_GROUPS) {
        grouped.add(new ArrayList<>());
      }
      grouped.get(next++ % MOST_GROUPS).addAll(document);
    }
    grouped.forEach(group -> groups.add(cells(group, numbers)));
  }

  private static List<Cell> cells(List<ToldAct> acts, Map<String, Integer> numbers) {
    Map<Integer, Cell> cells = new TreeMap<>();
    for (ToldAct act : acts) {
      int counterpart = numbers.getOrDefault(act.counterpart(), 0);
      cells.merge(
          counterpart,
          new Cell(counterpart, act.score(), 1),
          (a, b) -> new Cell(counterpart, a.sum + b.sum, a.acts + b.acts));
    }
    return List.copyOf(cells.values());
  }

  int documents() {
    return documents;
  }

  /** All of it. */
  Sums all() {
    Sums sums = empty();
    groups.forEach(group -> add(group, sums));
    return sums;
  }

  /** As many groups as there are, drawn with replacement. */
  Sums draw(SplittableRandom random) {
    return draw(groups.size(), random);
  }

  /** So many groups, drawn with replacement. */
  Sums draw(int number, SplittableRandom random) {
    Sums sums = empty();
    for (int i = 0; i < number; i++) {
      add(groups.get(random.nextInt(groups.size())), sums);
    }
    return sums;
  }

  private Sums empty() {
    return new Sums(new double[counterparts], new double[counterparts]);
  }

  private static void add(List<Cell> group, Sums sums) {
    for (Cell cell : group) {
      sums.scores[cell.counterpart] += cell.sum;
      sums.acts[cell.counterpart] += cell.acts;
    }
  }
}
