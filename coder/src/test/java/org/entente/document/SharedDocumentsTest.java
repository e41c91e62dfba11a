package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Post;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("shared")
class SharedDocumentsTest {
  private static final Path SHARED = Path.of(System.getProperty("entente.shared", "../shared"));

  private static List<Reading> read(Path path) {
    try (Stream<Input> inputs = Sources.of(List.of(path.toString()), ReadingLimits.defaults())) {
      return inputs.map(Input::read).toList();
    }
  }

  private static Document seed(String prefix) {
    return read(SHARED.resolve("seeds")).stream()
        .map(reading -> ((Read) reading).document())
        .filter(document -> document.id().startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void allPostsOfTheThreadAreFound() throws IOException {
    List<JsonNode> gold = new ArrayList<>();
    for (String line : Files.readAllLines(SHARED.resolve("gold/seeds_posts_gold.jsonl"))) {
      gold.add(new ObjectMapper().readTree(line));
    }
    List<Post> posts = Posts.of(seed("001"));
    assertThat(posts).hasSameSizeAs(gold);
    for (int i = 0; i < posts.size(); i++) {
      assertThat(posts.get(i).passage().sentence())
          .startsWith(gold.get(i).get("sentence").asText());
      assertThat(posts.get(i).quotes()).isEqualTo(gold.get(i).get("quotes").asBoolean());
      assertThat(posts.get(i).date()).isNull();
    }
  }

  @Test
  void theSeedsHaveTheirFacts() {
    assertThat(seed("000").outlet()).isEqualTo("SD NEWS agency");
    assertThat(seed("000").title()).isNull();
    assertThat(seed("001").outlet()).isEqualTo("Oye! Times");
    assertThat(seed("001").published()).hasToString("2010-08-22");
    assertThat(seed("002").published()).isNull();
    assertThat(seed("004").published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"briefings, 2656, 1", "milestones, 202, 1", "wikinews, 359, 0"})
  void theCorporaAreRead(String name, int documents, int refused) {
    List<Reading> readings = read(SHARED.resolve("corpora/" + name + ".jsonl.gz"));
    assertThat(readings).hasSize(documents);
    assertThat(readings).filteredOn(Refused.class::isInstance).hasSize(refused);
    assertThat(readings)
        .filteredOn(Read.class::isInstance)
        .allSatisfy(reading -> assertThat(((Read) reading).document().blocks()).isNotEmpty());
  }
}
