package org.entente.document.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The units that repeat earlier ones: in threads they are quotes. A long unit repeats others where
 * most of its word sequences stood before; a short one only together with its neighbours.
 */
final class Repeats {
  private static final int SEQUENCE = 8;
  private static final double SHARE = 0.8;

  private final boolean[] repeated;

  private Repeats(boolean[] repeated) {
    this.repeated = repeated;
  }

  /** The repeats in {@code page}; the {@code title} may be repeated without being quoted. */
  static Repeats of(Page page, int title) {
    boolean[] candidates = new boolean[page.size()];
    Map<String, Integer> seen = new HashMap<>();
    Set<Integer> sequences = new HashSet<>();
    String titleKey = title < 0 ? "" : page.unit(title).key();
    for (int i = 0; i < page.size(); i++) {
      if (!page.isProse(i)) {
        continue;
      }
      String key = page.unit(i).key();
      int[] own = sequences(key);
      candidates[i] = !key.equals(titleKey) && (seen.containsKey(key) || isKnown(own, sequences));
      seen.putIfAbsent(key, i);
      for (int sequence : own) {
        sequences.add(sequence);
      }
    }
    return new Repeats(longEnough(page, candidates));
  }

  boolean at(int unit) {
    return repeated[unit];
  }

  boolean any() {
    for (boolean one : repeated) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private static int[] sequences(String key) {
    String[] words = key.split(" ");
    int[] hashes = new int[Math.max(0, words.length - SEQUENCE + 1)];
    for (int i = 0; i < hashes.length; i++) {
      int hash = 7;
      for (int word = i; word < i + SEQUENCE; word++) {
        hash = hash * 31 + words[word].hashCode();
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  private static boolean isKnown(int[] own, Set<Integer> sequences) {
    int known = 0;
    for (int sequence : own) {
      known += sequences.contains(sequence) ? 1 : 0;
    }
    return own.length > 0 && known >= own.length * SHARE;
  }

  /** Drops runs of candidates that have too few words to be more than chance. */
  private static boolean[] longEnough(Page page, boolean[] candidates) {
    int from = 0;
    while (from < candidates.length) {
      int to = from;
      int words = 0;
      while (to < candidates.length && (candidates[to] || (to > from && !page.isProse(to)))) {
        words += candidates[to] ? page.unit(to).words() : 0;
        to++;
      }
      for (int i = from; i < to && words < SEQUENCE; i++) {
        candidates[i] = false;
      }
      from = Math.max(to, from + 1);
    }
    return candidates;
  }
}
