package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.actor.ActorFinder;
import org.entente.lexicon.Lexicon;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
  private static final ActorFinder ACTORS = new ActorFinder(Lexicon.packaged());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Italy will not sell Qatar a single ship. | ITA>QAT COOPERATE",
        "Italy will never again deliver tanks to Qatar. | ITA>QAT COOPERATE",
        "Rome has assured Cairo that it would never sell such missiles to Qatar. | ITA>QAT COOPERATE",
        "Italy promised Egypt not to arm Qatar. | ITA>QAT AID",
        "Italy said that it won't give the missiles to Qatar. | ITA>QAT AID",
        "Italy will not only sell ships to Qatar. | ",
        "Italy will sell ships to Qatar. | ",
        "Italy did not sell ships to Qatar. | ",
        "Italy asked Egypt about Qatar. | ",
      })
  void whoSuppliesWhomNoMoreIsReadFromTheWords(String text, String expected) {
    assertThat(refusals(text)).isEqualTo(expected == null ? "" : expected);
  }

  private static String refusals(String text) {
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Document document = new Document("d", text, null, null, null, null, "en", List.of(block));
    return ReadSentence.of(document, ACTORS).stream()
        .flatMap(read -> Refusals.in(read.sentence(), read.mentions()).stream())
        .map(found -> found.supplier() + ">" + found.recipient() + " " + found.type())
        .collect(Collectors.joining(", "));
  }
}
