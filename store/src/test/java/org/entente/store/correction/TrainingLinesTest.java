package org.entente.store.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;

class TrainingLinesTest {
  private static final Event ACCUSED = Speeches.accused(Speeches.TEXT);
  private static final Event MET = Speeches.met(Speeches.TEXT);

  @Test
  void aSentenceIsWrittenOnceAllItsEventsWereDecidedOn() {
    assertThat(lines(told(ACCUSED, Review.UNREVIEWED), told(MET, Review.UNREVIEWED))).isEmpty();
    List<String> lines = lines(told(ACCUSED, Review.ACCEPTED), told(MET, Review.UNREVIEWED));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .contains("\"text\":\"[a:Ruritania] accused [b:Graustark] of smuggling.\"");
  }

  /** The rules of the corpus's reader: every letter has a mention, every label is known. */
  @Test
  void linesKeepTheRulesOfTheCorpus() throws Exception {
    for (String line : lines(told(ACCUSED, Review.CORRECTED), told(MET, Review.REJECTED))) {
      JsonNode row = new JsonMapper().readTree(line);
      assertThat(row.path("id").asText()).startsWith(Speeches.DOC + "#");
      for (JsonNode event : row.path("events")) {
        for (String side : List.of("actor", "recipient")) {
          event
              .path(side)
              .forEach(
                  letter ->
                      assertThat(row.path("text").asText()).contains("[" + letter.asText() + ":"));
        }
        assertThat(EventType.valueOf(event.path("type").asText())).isEqualTo(EventType.ACCUSE);
        assertThat(event.path("status").asText()).isEqualTo("asserted");
        assertThat(event.has("context") && event.has("mode") && event.has("trigger")).isTrue();
      }
    }
  }

  @Test
  void whatWasRejectedIsASentenceWithoutEvents() {
    assertThat(lines(told(ACCUSED, Review.REJECTED)).get(0)).contains("\"events\":[]");
  }

  @Test
  void aSideWhoseWordsAreNotInTheSentenceIsToldOf() {
    Event event = Speeches.event(Speeches.TEXT, Speeches.MET, EventType.AGREE, "RUR", "GRA");
    Event unnamed =
        EventValues.apply(
            event, EventValues.json(event).put("actor_text", "the Prisoner").retain("actor_text"));
    TrainingLines.Lines lines = TrainingLines.of(document(told(unnamed, Review.ADDED)));
    assertThat(lines.lines()).isEmpty();
    assertThat(lines.leftOut()).isEqualTo(1);
  }

  private static List<String> lines(ReviewedEvent... events) {
    return TrainingLines.of(document(events)).lines();
  }

  private static ReviewedDocument document(ReviewedEvent... events) {
    return new ReviewedDocument(
        Speeches.DOC, 0, Arrays.asList(events), List.of(), List.of(), Set.of());
  }

  private static ReviewedEvent told(Event event, Review review) {
    return new ReviewedEvent(event.id(), event, event, review, null, List.of(), Set.of(), false);
  }
}
