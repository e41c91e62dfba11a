package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.Documents;
import org.entente.document.Read;
import org.entente.lexicon.Lexicon;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Passage;
import org.entente.model.Quad;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoderTest {
  private static final String REPORT =
      """
      Kenya summons Somali envoy

      NAIROBI, 12 March 2019 - Kenya accused Somalia on Tuesday of auctioning oil blocks in disputed waters.
      Kenyan forces shelled positions of al-Shabaab in southern Somalia on 3 March 2019, the army said.

      The president of Kenya met his Ethiopian counterpart in Addis Ababa in February 2019. Both countries lie
      in East Africa. Norway did not send any aid to Somalia last year.
      """;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Coder coder;

  @BeforeAll
  static void load() throws IOException {
    coder = Coder.load(Lexicon.packaged(), Coder.DEFAULT_MIN_CONFIDENCE);
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  private static Document document(String text) {
    return Documents.of("a.txt", text)
        .match(
            Read::document,
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }

  private static List<Event> events(String text) {
    return events(document(text));
  }

  private static List<Event> events(Document document) {
    return coder.code(document).stream()
        .flatMap(sentence -> sentence.events().stream())
        .map(Explained::event)
        .toList();
  }

  @Test
  void anAttackHasItsSidesItsTypeAndItsDay() {
    Event attack =
        events(REPORT).stream()
            .filter(e -> e.type() == EventType.ASSAULT)
            .findFirst()
            .orElseThrow();
    assertThat(attack.actor()).containsExactly("KEN");
    assertThat(attack.recipient()).contains("ALSHABAAB");
    assertThat(java.util.Objects.requireNonNull(attack.date()).interval().start())
        .isEqualTo(LocalDate.of(2019, 3, 3));
  }

  @Test
  void anAccusationGoesFromTheAccuserToTheAccused() {
    assertThat(events(REPORT))
        .anySatisfy(
            e -> {
              assertThat(e.type()).isEqualTo(EventType.ACCUSE);
              assertThat(e.type().quad()).isEqualTo(Quad.VERBAL_CONFLICT);
              assertThat(e.actor()).containsExactly("KEN");
              assertThat(e.recipient()).containsExactly("SOM");
              assertThat(e.cameo()).startsWith("11");
              assertThat(e.score()).isNegative();
            });
  }

  @Test
  void whatDidNotHappenIsNegated() {
    assertThat(events(REPORT))
        .filteredOn(e -> e.actor().contains("NOR"))
        .isNotEmpty()
        .allMatch(e -> e.status() == Status.NEGATED);
  }

  @Test
  void everyPassageLeadsBackToItsSentence() {
    Document document = document("\ud83d\ude00 Smile.\n\n" + REPORT);
    List<Event> records = events(document);
    assertThat(records).isNotEmpty();
    int[] codePoints = document.text().codePoints().toArray();
    for (Event coded : records) {
      Passage passage = coded.passage();
      String there = new String(codePoints, passage.begin(), passage.end() - passage.begin());
      assertThat(there).isEqualTo(passage.sentence());
    }
  }

  @Test
  void manyThreadsSayWhatOneSays() {
    Document document = document(REPORT);
    List<Event> alone = events(document);
    List<List<Event>> together =
        IntStream.range(0, 16).parallel().mapToObj(i -> events(document)).toList();
    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void hundredsOfNamesAndThousandsOfWordsInOneSentenceAreBounded() {
    String names =
        IntStream.range(0, 300)
            .mapToObj(i -> i % 2 == 0 ? "Chad" : "Libya")
            .collect(Collectors.joining(", ", "The delegates of ", " met in the city."));
    String words = "Chad met " + "and again ".repeat(2500) + "Libya.";
    assertThat(events(names + "\n\n" + words + "\n\n" + REPORT)).isNotEmpty();
  }

  @Test
  void controlCharactersAndOtherScriptsDoNoHarm() {
    String text =
        REPORT.replace("Kenya accused", "Kenya\u0007 accused\u200b") + "\nКения и Сомали\n";
    assertThat(events(text)).isNotEmpty();
  }

  @Test
  void spansInsideAreUtf16AndOutsideCodePoints() {
    Document document = document("\ud83d\ude00 Smile.\n\n" + REPORT);
    assertThat(Passage.of(document, new Span(0, 2)).end()).isEqualTo(1);
  }
}
