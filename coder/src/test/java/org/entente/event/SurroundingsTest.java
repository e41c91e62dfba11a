package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorFinder;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.event.Surroundings.Heard;
import org.entente.lexicon.Lexicon;
import org.entente.model.Block;
import org.entente.model.Context;
import org.entente.model.Document;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurroundingsTest {
  private static final ActorFinder FINDER = new ActorFinder(Lexicon.packaged());

  static Stream<String> documents() {
    try (InputStream stream = SurroundingsTest.class.getResourceAsStream("contexts.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no resource contexts.txt");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void titleAndNeighboursTellWhatAnActIsAbout(String row) {
    List<String> cells = Arrays.asList(row.split("\\s*\\|\\s*", -1));

    assertThat(contexts(cells.get(0), cells.get(1).replace(" // ", "\n\n")))
        .isEqualTo(cells.get(2).equals("-") ? Set.of() : Set.of(cells.get(2).split(" ")));
  }

  private static Set<String> contexts(String title, String marked) {
    String act = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    Memory memory = Memory.empty();
    List<Heard> heard = new ArrayList<>();
    int index = -1;
    for (Sentence sentence : sentences(marked.replace("[", "").replace("]", ""))) {
      List<Mention> mentions = FINDER.find(sentence, memory, null);
      memory = memory.after(sentence, mentions);
      heard.add(Heard.of(sentence, mentions));
      index = sentence.text().equals(act) ? heard.size() - 1 : index;
    }
    Sentence headline = sentences(title).get(0);
    Heard first = Heard.of(headline, FINDER.find(headline, Memory.empty(), null));
    return new Surroundings(List.of(first), heard)
        .contexts(index, heard.get(index).sides()).stream()
            .map(Context::label)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Sentence> sentences(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      Span span = new Span(begin, begin + paragraph.length());
      blocks.add(Block.of(span, Block.Kind.PARAGRAPH));
      begin = span.end() + 2;
    }
    return SentenceSplitter.split(new Document("d", text, null, null, null, null, "en", blocks));
  }
}
