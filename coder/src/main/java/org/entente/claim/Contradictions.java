package org.entente.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.internal.Opposition;
import org.entente.claim.internal.Rarity;
import org.entente.claim.internal.RecordRules;
import org.entente.claim.internal.Testimony;
import org.entente.event.scoring.PassageScore;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages that cannot both hold. Two passages on the same pair are worth a look where their
 * words are like, or their records speak against each other; of those the likeliest are judged by
 * the relation model, and by rules on their records ({@link RecordRules}): the surer of the two
 * counts. What stands years after what it contradicts is told as a change.
 */
public final class Contradictions {
  /** Least probability of a contradiction for it to be shown. */
  public static final double DEFAULT_MIN_CONFIDENCE = 0.6;

  /** Years between two passages from which on the later one tells of a change. */
  private static final int YEARS_OF_CHANGE = 2;

  private static final int TOPIC_WORDS = 3;
  private static final int MOST_OF_A_PASSAGE = 20;

  private final BiFunction<String, String, PassageScore> judge;
  private final double minConfidence;

  /**
   * @param judge says how two sentences stand to each other; called from several threads
   * @param minConfidence least probability of a contradiction or change, 0 to 1
   */
  public Contradictions(BiFunction<String, String, PassageScore> judge, double minConfidence) {
    this.judge = judge;
    this.minConfidence = minConfidence;
  }

  /** Two passages that may contradict each other. */
  private record Candidate(
      List<String> pair, Testimony a, Testimony b, double worth, double likeness, String about) {

    /** With the rarest words that both have, in the order of the first passage. */
    Candidate withTopic(Rarity rarity) {
      String topic =
          a.wording().common(b.wording()).stream()
              .sorted(Comparator.comparingDouble(rarity::of).reversed())
              .limit(TOPIC_WORDS)
              .map(a.wording()::asWritten)
              .collect(Collectors.joining(", "));
      return new Candidate(pair, a, b, worth, likeness, topic);
    }
  }

  /**
   * The contradictions between passages of these records, surest first; of one couple of sentences
   * only the pair of sides is told that comes first.
   *
   * @param records of one document or of many
   * @param most how many candidates to judge
   */
  public List<Contradiction> among(Collection<? extends Coded> records, int most) {
    return among(records, pair -> true, most);
  }

  /**
   * The same, of some pairs of sides only.
   *
   * @param wanted which pairs; their codes come in the order of the alphabet
   */
  public List<Contradiction> among(
      Collection<? extends Coded> records, Predicate<List<String>> wanted, int most) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    Testimony.byPair(records)
        .forEach(
            (pair, told) -> {
              if (wanted.test(pair)) {
                candidates(pair, told).forEach(candidate -> keep(candidate, candidates));
              }
            });
    return candidates.values().stream()
        .sorted(Comparator.comparingDouble(Candidate::worth).reversed())
        .limit(most)
        .toList()
        .parallelStream()
        .map(this::judge)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(Contradiction::confidence).reversed())
        .collect(Collectors.toList());
  }

  private static void keep(Candidate candidate, Map<String, Candidate> candidates) {
    String key =
        candidate.a.account().passage().sentence()
            + '\n'
            + candidate.b.account().passage().sentence();
    candidates.putIfAbsent(key, candidate);
  }

  /** The likeliest partners of each passage. */
  private static Stream<Candidate> candidates(List<String> pair, List<Testimony> told) {
    Rarity rarity = new Rarity(told.stream().map(Testimony::wording).toList());
    List<Map<String, Double>> vectors =
        told.stream().map(each -> rarity.vector(each.wording())).toList();
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      List<Candidate> ofOne = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        double likeness = Rarity.likeness(vectors.get(i), vectors.get(j));
        double worth = likeness + Opposition.of(told.get(i), told.get(j));
        if (worth > 0) {
          ofOne.add(new Candidate(pair, told.get(j), told.get(i), worth, likeness, ""));
        }
      }
      ofOne.stream()
          .sorted(Comparator.comparingDouble(Candidate::worth).reversed())
          .limit(MOST_OF_A_PASSAGE)
          .map(each -> each.withTopic(rarity))
          .forEach(all::add);
    }
    return all.stream();
  }

  private Optional<Contradiction> judge(Candidate candidate) {
    Testimony a = candidate.a;
    Testimony b = candidate.b;
    PassageScore score =
        judge.apply(a.account().passage().sentence(), b.account().passage().sentence());
    Optional<RecordRules.Finding> rule = RecordRules.of(a, b, candidate.likeness);
    double judged = score.contradiction() + score.change();
    double byRule = rule.map(RecordRules.Finding::confidence).orElse(0.0);
    double confidence = Math.max(judged, byRule);
    if (confidence < minConfidence) {
      return Optional.empty();
    }
    Contradiction.Type type =
        rule.filter(found -> byRule > judged).map(RecordRules.Finding::type).orElse(score.type());
    boolean turned = isBefore(b.day(), a.day());
    return Optional.of(
        new Contradiction(
            turned ? b.account() : a.account(),
            turned ? a.account() : b.account(),
            candidate.pair,
            isChange(a.day(), b.day()) ? Contradiction.Type.CHANGE : type,
            candidate.about,
            confidence));
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private static boolean isChange(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null
        && other != null
        && Math.abs(ChronoUnit.YEARS.between(day, other)) >= YEARS_OF_CHANGE;
  }
}
