package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.event.scoring.RelationModel;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  @SuppressWarnings("NullAway.Init") // set before all tests
  private static RelationModel model;

  @BeforeAll
  static void load() throws IOException {
    model = RelationModel.load();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static Event event(
      String doc, String published, EventType type, Status status, String sentence) {
    return new Event(
        new Passage(doc, 0, sentence.codePointCount(0, sentence.length()), sentence),
        List.of("PER"),
        List.of("CHL"),
        "",
        "",
        null,
        type,
        null,
        Set.of(),
        "",
        0,
        status,
        null,
        LocalDate.parse(published),
        null,
        List.of(),
        0.9);
  }

  private static final Event SHELLED =
      event("a", "1983-03-02", EventType.ASSAULT, Status.ASSERTED, "Peru shelled a Chilean post.");
  private static final Event DENIED =
      event(
          "b",
          "1983-03-03",
          EventType.ASSAULT,
          Status.NEGATED,
          "Peru denied that it had shelled any Chilean post.");
  private static final Event LENT =
      event("c", "1983-03-03", EventType.AID, Status.ASSERTED, "Peru lent Chile two tugs.");

  private static List<Contradiction> among(int most, Event... events) {
    return new Contradictions(model::score, Contradictions.DEFAULT_MIN_CONFIDENCE)
        .among(List.of(events), most);
  }

  @Test
  void anActAndItsDenialContradictEachOther() {
    List<Contradiction> found = among(100, SHELLED, LENT, DENIED);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).type()).isEqualTo(Contradiction.Type.DENIAL);
    assertThat(found.get(0).pair()).containsExactly("CHL", "PER");
    assertThat(found.get(0).a().passage()).isEqualTo(SHELLED.passage());
    assertThat(found.get(0).b().passage()).isEqualTo(DENIED.passage());
    assertThat(found.get(0).about()).contains("shelled");
  }

  @Test
  void theEarlierPassageStandsFirst() {
    assertThat(among(100, DENIED, SHELLED).get(0).a().passage()).isEqualTo(SHELLED.passage());
  }

  @Test
  void whatIsToldYearsLaterIsAChange() {
    Event later =
        event("d", "1999-01-05", EventType.ASSAULT, Status.NEGATED, DENIED.passage().sentence());
    assertThat(among(100, SHELLED, later))
        .extracting(Contradiction::type)
        .containsExactly(Contradiction.Type.CHANGE);
  }

  @Test
  void oneSentenceInTwoPlacesIsJudgedOnce() {
    Event copy =
        event("e", "1983-03-04", EventType.ASSAULT, Status.ASSERTED, SHELLED.passage().sentence());
    assertThat(among(100, SHELLED, copy, DENIED)).hasSize(1);
  }

  @Test
  void noMoreCandidatesAreJudgedThanAllowed() {
    List<String> judged = new ArrayList<>();
    List<Coded> records = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String sentence = "Peru shelled Chilean post number " + i + ".";
      records.add(event("n" + i, "1983-03-02", EventType.ASSAULT, Status.ASSERTED, sentence));
    }
    new Contradictions(
            (a, b) -> {
              synchronized (judged) {
                judged.add(a + b);
              }
              return model.score(a, b);
            },
            0.6)
        .among(records, 12);
    assertThat(judged).hasSize(12);
  }
}
