package org.entente.claim.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How rare words are in a set of sentences: rare words in common tell more than frequent ones. */
public final class Rarity {
  private final Map<String, Integer> sentences = new HashMap<>();
  private final int total;

  public Rarity(Collection<Wording> wordings) {
    wordings.forEach(
        wording ->
            wording.counts().keySet().forEach(word -> sentences.merge(word, 1, Integer::sum)));
    total = wordings.size();
  }

  /** Inverse document frequency of a word, above 0 even for one that stands everywhere. */
  public double of(String word) {
    return Math.log(1 + total / (sentences.getOrDefault(word, 0) + 0.5));
  }

  /** A sentence's words weighed by rarity, to a vector of length 1. */
  public Map<String, Double> vector(Wording wording) {
    Map<String, Double> vector = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> word : wording.counts().entrySet()) {
      double weight = (1 + Math.log(word.getValue())) * of(word.getKey());
      vector.put(word.getKey(), weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  /** Cosine of two such vectors, 0 to 1. */
  public static double likeness(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> fewer = a.size() <= b.size() ? a : b;
    Map<String, Double> more = fewer == a ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> word : fewer.entrySet()) {
      sum += word.getValue() * more.getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }
}
