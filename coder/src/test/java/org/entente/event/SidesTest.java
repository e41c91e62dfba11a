package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class SidesTest {
  private static final Map<String, String> NAMES = Map.of("TCD", "Chad", "LBY", "Libya");

  private static Mention mention(String sentence, String words, String... codes) {
    int at = sentence.indexOf(words);
    Span span = new Span(at, at + words.length());
    Mention.Kind kind = codes.length > 1 ? Mention.Kind.COLLECTIVE : Mention.Kind.NAME;
    return new Mention(span, span, List.of(codes), kind, "", words, null, false, 0.9);
  }

  @Test
  void mentionsOfOneActorAreOneSide() {
    String text = "Chad says that N'Djamena waits for Libya.";
    Sides sides =
        Sides.of(
            text,
            List.of(
                mention(text, "Chad", "TCD"),
                mention(text, "N'Djamena", "TCD"),
                mention(text, "Libya", "LBY")),
            NAMES);
    assertThat(sides.text()).isEqualTo(text);
    assertThat(sides.codes()).containsExactly("TCD", "LBY");
    assertThat(sides.spans().get(0)).hasSize(2);
  }

  @Test
  void collectivesAreSpelledOutAndPlacesLeadBackToTheSentence() {
    String text = "Later the two countries signed a treaty.";
    Sides sides = Sides.of(text, List.of(mention(text, "the two countries", "TCD", "LBY")), NAMES);
    assertThat(sides.text()).isEqualTo("Later Chad and Libya signed a treaty.");
    assertThat(sides.spans().get(1).get(0).of(sides.text())).isEqualTo("Libya");
    int signed = sides.text().indexOf("signed");
    assertThat(sides.original(new Span(signed, signed + 6)).of(text)).isEqualTo("signed");
    assertThat(sides.original(new Span(6, 10)).begin()).isEqualTo(6);
  }

  @Test
  void encountersKeepTheirWordsAndAreToldWhoseTheyAre() {
    String text = "The visit is expected to bring a loan.";
    int end = "The visit".length();
    Span span = new Span(0, end);
    List<String> pair = List.of("TCD", "LBY");
    Mention visit =
        new Mention(span, span, pair, Mention.Kind.ENCOUNTER, "", "The visit", null, false, 0.55);
    Sides sides = Sides.of(text, List.of(visit), NAMES);
    assertThat(sides.text())
        .isEqualTo("The visit between Chad and Libya is expected to bring a loan.");
    assertThat(sides.spans().get(0).get(0).of(sides.text())).isEqualTo("Chad");
    int bring = sides.text().indexOf("bring");
    assertThat(sides.original(new Span(bring, bring + 5)).of(text)).isEqualTo("bring");
    assertThat(sides.original(new Span(4, 9)).of(text)).isEqualTo("visit");
  }

  @Test
  void aSentenceWithHundredsOfNamesIsReadWithTheFirstOnes() {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new java.util.ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int at = text.length();
      String name = "N" + i;
      text.append(name).append(' ');
      Span span = new Span(at, at + name.length());
      mentions.add(
          new Mention(span, span, List.of(name), Mention.Kind.NAME, "", name, null, false, 0.9));
    }
    assertThat(Sides.of(text.toString(), mentions, Map.of()).count()).isEqualTo(Sides.MAX_SIDES);
  }
}
