package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.event.scoring.WordPieces;
import org.entente.exchange.Tsv;
import org.entente.model.Contradiction;
import org.entente.model.Limit;
import org.junit.jupiter.api.Test;

class ClaimCorporaTest {
  private static final Path TRAINING = Path.of(System.getProperty("entente.root"), "training");
  private static final List<TriadExample> LIMITS =
      new LimitsReader(WordPieces.load()).read(TRAINING.resolve("limits"));
  private static final List<PassageExample> PASSAGES =
      PassageExample.read(TRAINING.resolve("contradictions"));

  @Test
  void limitsAreManyAndHalfOfTheSentencesAreNearMisses() {
    assertThat(LIMITS).hasSizeGreaterThanOrEqualTo(1500);
    assertThat(LIMITS.stream().map(TriadExample::id)).doesNotHaveDuplicates();
    double without =
        (double) LIMITS.stream().filter(example -> labels(example).isEmpty()).count()
            / LIMITS.size();
    assertThat(without).isBetween(0.4, 0.6);
  }

  @Test
  void everyDirectionAndMechanismIsThereOften() {
    List<TriadExample.Label> labels =
        LIMITS.stream().flatMap(example -> labels(example).stream()).toList();
    Map<Limit.Direction, Long> directions = count(labels, TriadExample.Label::direction);
    Map<Limit.Mechanism, Long> mechanisms = count(labels, TriadExample.Label::mechanism);
    assertThat(directions.keySet()).containsExactlyInAnyOrder(Limit.Direction.values());
    assertThat(directions.values()).allMatch(count -> count >= 200);
    assertThat(mechanisms.keySet()).containsExactlyInAnyOrder(Limit.Mechanism.values());
    assertThat(mechanisms.values()).allMatch(count -> count >= 50);
  }

  @Test
  void asManyPassagesOnlyLookLikeContradictions() {
    assertThat(PASSAGES).hasSizeGreaterThanOrEqualTo(1500);
    assertThat(PASSAGES.stream().map(PassageExample::id)).doesNotHaveDuplicates();
    Map<Boolean, Long> contradict =
        count(PASSAGES, pair -> pair.type() != null && pair.type() != Contradiction.Type.CHANGE);
    assertThat((double) contradict.getOrDefault(true, 0L) / PASSAGES.size()).isBetween(0.4, 0.6);
  }

  @Test
  void theSecondReadingIsOfSentencesOfTheCorpora() throws IOException {
    List<String> limits = LIMITS.stream().map(TriadExample::id).toList();
    assertThat(limits).containsAll(secondPass("limits"));
    List<String> passages = PASSAGES.stream().map(PassageExample::id).toList();
    assertThat(passages).containsAll(secondPass("contradictions"));
  }

  private static List<String> secondPass(String corpus) throws IOException {
    String table = Files.readString(TRAINING.resolve(corpus).resolve("second-pass.tsv"));
    List<String> ids = Tsv.parse(table).stream().skip(1).map(cells -> cells.get(0)).toList();
    assertThat(ids).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
    return ids;
  }

  private static List<TriadExample.Label> labels(TriadExample example) {
    return example.triads().stream()
        .map(TriadExample.Triad::label)
        .filter(Objects::nonNull)
        .toList();
  }

  private static <T, K> Map<K, Long> count(List<T> all, Function<T, K> key) {
    return all.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }
}
