package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.lexicon.Lexicon;
import org.entente.sentence.Sentence;
import org.junit.jupiter.api.Test;

/** What holds for mentions whatever the text. */
class AnySentenceTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("entente.root", ".."), "training/corpus");
  private static final long SEED = 11;
  private static final ActorFinder FINDER = new ActorFinder(Lexicon.packaged());

  private static List<String> corpus() throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String marked = mapper.readTree(line).get("text").asText();
          sentences.add(marked.replaceAll("\\[\\w+:([^\\]]*)\\]", "$1"));
        }
      }
    }
    return sentences;
  }

  private static void holds(List<String> texts) {
    Memory memory = Memory.empty();
    for (String text : texts) {
      Sentence sentence = ActorFinderTest.sentence(text);
      List<Mention> mentions = FINDER.find(sentence, memory, null);
      memory = memory.after(sentence, mentions);
      int last = 0;
      for (Mention mention : mentions) {
        assertThat(mention.phrase().begin())
            .as("%s in %s", mention, text)
            .isGreaterThanOrEqualTo(last);
        last = mention.phrase().end();
      }
      assertThat(last).as(text).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void mentionsOfRealSentencesDoNotOverlap() throws IOException {
    List<String> sentences = corpus();
    assertThat(sentences).hasSizeGreaterThan(8000);
    holds(sentences);
  }

  /** Sentences cut and joined at any word, as scraped pages have them. */
  @Test
  void mentionsOfBrokenSentencesDoNotOverlap() throws IOException {
    Random random = new Random(SEED);
    List<String> pieces = new ArrayList<>();
    for (String sentence : corpus()) {
      String[] words = sentence.split(" ");
      int from = random.nextInt(words.length);
      int to = from + 1 + random.nextInt(Math.min(6, words.length - from));
      pieces.add(String.join(" ", List.of(words).subList(from, to)));
    }
    Collections.shuffle(pieces, random);
    List<String> broken = new ArrayList<>();
    for (int i = 0; i + 3 <= pieces.size(); i += 3) {
      broken.add(String.join(" ", pieces.subList(i, i + 3)));
    }
    holds(broken);
  }

  @Test
  void noPersonIsCutFromALongerName() {
    List<String> lists =
        List.of(
            "It wrote to the International Criminal Court, the Ukrainian prosecutor general, and others.",
            "They named the Islamic Revolutionary Guard Corps, Iran's defence ministry, and a bank.");
    holds(lists);
    for (String text : lists) {
      assertThat(FINDER.find(ActorFinderTest.sentence(text), Memory.empty(), null))
          .as(text)
          .noneMatch(m -> m.phrase().of(text).matches("Criminal Court|Revolutionary.*"));
    }
  }
}
