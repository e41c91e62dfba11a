package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.event.scoring.WordPieces;
import org.entente.model.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("entente.root"), "training", "corpus");

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static WordPieces wordPieces;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static List<Example> examples;

  @BeforeAll
  static void read() {
    wordPieces = WordPieces.load();
    examples = new CorpusReader(wordPieces).read(CORPUS);
  }

  @Test
  void everyTypeAndNoneAreThereOften() {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    int none = 0;
    for (Example example : examples) {
      boolean any = false;
      Set<Example.Act> acts = new HashSet<>();
      for (Example.Pair pair : example.pairs()) {
        any |= !pair.acts().isEmpty();
        acts.addAll(pair.acts());
      }
      acts.forEach(act -> counts.merge(act.type(), 1, Integer::sum));
      none += any ? 0 : 1;
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(8000);
    assertThat(none).isGreaterThanOrEqualTo(2000);
    assertThat(counts.keySet()).containsExactlyInAnyOrder(EventType.values());
    assertThat(counts.values()).allMatch(count -> count >= 300);
  }

  @Test
  void identifiersAreUnique() {
    assertThat(examples.stream().map(Example::id)).doesNotHaveDuplicates();
  }

  @Test
  void fewerThanThreePercentAreNearDuplicates() throws IOException {
    Map<String, List<Integer>> index = new HashMap<>();
    List<Set<String>> grams = new ArrayList<>();
    for (Example example : examples) {
      grams.add(trigrams(example.sentence().ids()));
    }
    int duplicates = 0;
    for (int i = 0; i < grams.size(); i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (String gram : grams.get(i)) {
        for (int other : index.computeIfAbsent(gram, k -> new ArrayList<>())) {
          shared.merge(other, 1, Integer::sum);
        }
      }
      int size = grams.get(i).size();
      int row = i;
      boolean near =
          shared.entrySet().stream()
              .anyMatch(e -> 2 * e.getValue() > Math.min(size, grams.get(e.getKey()).size()));
      duplicates += near ? 1 : 0;
      grams.get(i).forEach(gram -> index.getOrDefault(gram, new ArrayList<>()).add(row));
    }
    assertThat(duplicates).isLessThan(examples.size() * 3 / 100);
  }

  private static Set<String> trigrams(long[] ids) {
    Set<String> grams = new HashSet<>();
    for (int i = 1; i + 3 < ids.length; i++) {
      grams.add(ids[i] + " " + ids[i + 1] + " " + ids[i + 2]);
    }
    return grams;
  }

  @Test
  void aFaultyLineIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("x.jsonl"),
        "{\"id\":\"1\",\"text\":\"[a:Fiji] met [b:Tonga].\",\"events\":[{\"actor\":[\"a\",\"c\"],\"recipient\":[],"
            + "\"type\":\"CONSULT\",\"mode\":null,\"status\":\"asserted\",\"trigger\":\"met\",\"context\":[]}]}\n");
    assertThatThrownBy(() -> new CorpusReader(wordPieces).read(folder))
        .hasMessageContaining("x.jsonl:1")
        .hasMessageContaining("no mention is marked c");
  }
}
