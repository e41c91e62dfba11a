package org.entente.store.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.store.Access;
import org.entente.store.EventQuery;
import org.entente.store.Store;
import org.entente.store.correction.Correction.Accept;
import org.entente.store.correction.Correction.Add;
import org.entente.store.correction.Correction.Change;
import org.entente.store.correction.Correction.Merge;
import org.entente.store.correction.Correction.Note;
import org.entente.store.correction.Correction.Reject;
import org.entente.store.correction.Correction.Undo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final Event ACCUSED = Speeches.accused(Speeches.TEXT);
  private static final Event MET = Speeches.met(Speeches.TEXT);
  private static final String LEADING = "News of the week. ";

  @TempDir Path folder;

  @BeforeEach
  void read() {
    Speeches.read(folder, Speeches.TEXT, ACCUSED, MET);
  }

  @Test
  void theModelsValueStandsBesidePeoples() throws Exception {
    write(change(ACCUSED.id(), "THREATEN"));
    ReviewedEvent event = events().get(0);
    assertThat(event.machine()).isEqualTo(ACCUSED);
    assertThat(event.human()).isNotNull().extracting(Event::type).isEqualTo(EventType.THREATEN);
    assertThat(event.review()).isEqualTo(Review.CORRECTED);
    assertThat(events().get(1).review()).isEqualTo(Review.UNREVIEWED);
  }

  @Test
  void answersOfTheStoreHavePeoplesValues() throws Exception {
    write(change(ACCUSED.id(), "THREATEN"));
    write(new Reject(MET.id()));
    try (Store store = Store.open(folder, Access.READ)) {
      assertThat(types(store)).containsExactly(EventType.ACCUSE, EventType.CONSULT);
      Corrections.of(store).overlay();
      assertThat(types(store)).containsExactly(EventType.THREATEN);
      assertThat(store.summary().events()).isEqualTo(1);
      assertThat(store.machineEvents(Speeches.DOC)).containsExactly(ACCUSED, MET);
      write(store, new Undo(2));
      Corrections.of(store).overlay();
      assertThat(types(store)).containsExactlyInAnyOrder(EventType.THREATEN, EventType.CONSULT);
    }
  }

  @Test
  void theSecondIsToldWhatTheFirstDidAndNothingIsLost() throws Exception {
    Entry first = write(change(ACCUSED.id(), "THREATEN"));
    try (Store store = Store.open(folder, Access.READ)) {
      Corrections corrections = Corrections.of(store);
      CorrectionConflictException conflict =
          catchThrowableOfType(
              CorrectionConflictException.class,
              () -> corrections.write(Speeches.DOC, new Reject(ACCUSED.id()), "bob", 0));
      assertThat(conflict.since()).containsExactly(first);
      Entry other = corrections.write(Speeches.DOC, new Reject(MET.id()), "bob", 0);
      assertThat(corrections.trail()).containsExactly(first, other);
      assertThatThrownBy(
              () -> corrections.write(Speeches.DOC, new Undo(first.id()), "bob", first.id() - 1))
          .isInstanceOf(CorrectionConflictException.class);
    }
  }

  @Test
  void correctionsSurviveThatTheDocumentIsReadAgain() throws Exception {
    write(change(ACCUSED.id(), "THREATEN"));
    write(new Note(MET.id(), "who exactly?"));
    String text = LEADING + Speeches.TEXT;
    Speeches.read(folder, text, Speeches.accused(text), Speeches.met(text));
    ReviewedEvent event = events().get(0);
    assertThat(event.id()).isEqualTo(ACCUSED.id());
    assertThat(event.machine()).isEqualTo(Speeches.accused(text));
    assertThat(event.value().type()).isEqualTo(EventType.THREATEN);
    assertThat(event.value().passage()).isEqualTo(Speeches.accused(text).passage());
    assertThat(events().get(1).notes()).extracting(Remark::text).containsExactly("who exactly?");
  }

  @Test
  void correctionsSurviveANewModel() throws Exception {
    write(new Accept(ACCUSED.id()));
    write(change(MET.id(), "AGREE"));
    Event other = Speeches.event(Speeches.TEXT, Speeches.ACCUSED, EventType.REJECT, "RUR", "GRA");
    Speeches.read(folder, Speeches.TEXT, other);
    assertThat(events()).hasSize(2);
    assertThat(events().get(0).machine()).isEqualTo(other);
    assertThat(events().get(0).human()).isEqualTo(ACCUSED);
    assertThat(events().get(1).machine()).isNull();
    assertThat(events().get(1).value().type()).isEqualTo(EventType.AGREE);
    write(new Note(ACCUSED.id(), "still so"));
    write(new Accept(other.id()));
    assertThat(events().get(0).human()).isEqualTo(ACCUSED);
  }

  @Test
  void whatHasNoPlaceAnyMoreIsListedAndNotLost() throws Exception {
    write(new Accept(ACCUSED.id()));
    Speeches.read(folder, Speeches.MET, Speeches.met(Speeches.MET));
    try (Store store = Store.open(folder, Access.READ)) {
      ReviewedDocument document = Corrections.of(store).document(Speeches.DOC);
      assertThat(document.homeless()).extracting(ReviewedEvent::human).containsExactly(ACCUSED);
      assertThat(document.events()).extracting(ReviewedEvent::id).doesNotContain(ACCUSED.id());
      assertThat(Corrections.of(store).overlay()).isEqualTo(document.homeless());
    }
  }

  @Test
  void whatOthersWriteMeanwhileIsSeen() throws Exception {
    try (Store store = Store.open(folder, Access.READ)) {
      Corrections mine = Corrections.of(store);
      write(store, new Accept(ACCUSED.id()));
      assertThat(mine.documents()).hasSize(1);
      write(store, new Reject(MET.id()));
      assertThat(mine.documents()).containsExactly(Corrections.of(store).document(Speeches.DOC));
      assertThat(mine.documents()).isEqualTo(Corrections.of(store).documents());
    }
  }

  @Test
  void anAddedEventAndAMergedOneCount() throws Exception {
    Event missed = Speeches.event(Speeches.TEXT, Speeches.MET, EventType.AGREE, "GRA", "RUR");
    write(new Add("added-1", missed));
    assertThat(events()).extracting(ReviewedEvent::review).contains(Review.ADDED);
    write(new Merge(MET.id(), List.of("added-1")));
    assertThat(events())
        .extracting(ReviewedEvent::review)
        .containsExactlyInAnyOrder(Review.UNREVIEWED, Review.ACCEPTED, Review.MERGED);
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNotWritten() throws Exception {
    for (Correction wrong :
        List.of(
            new Accept("nobody"),
            change(ACCUSED.id(), "DANCE"),
            new Merge(MET.id(), List.of(MET.id())),
            new Note(MET.id(), " "),
            new Undo(9),
            new Change(
                MET.id(),
                JsonNodeFactory.instance.objectNode(),
                JsonNodeFactory.instance.objectNode().put("sentence", "x")))) {
      assertThatThrownBy(() -> write(wrong)).isInstanceOf(CorrectionException.class);
    }
    assertThat(events()).allMatch(each -> each.review() == Review.UNREVIEWED);
  }

  private Entry write(Correction what) throws CorrectionConflictException {
    try (Store store = Store.open(folder, Access.READ)) {
      return write(store, what);
    }
  }

  private static Entry write(Store store, Correction what) throws CorrectionConflictException {
    Corrections corrections = Corrections.of(store);
    return corrections.write(
        Speeches.DOC, what, "ann", corrections.document(Speeches.DOC).revision());
  }

  private List<ReviewedEvent> events() {
    try (Store store = Store.open(folder, Access.READ)) {
      return Corrections.of(store).document(Speeches.DOC).events();
    }
  }

  private static List<EventType> types(Store store) {
    return store.events(EventQuery.all()).map(Event::type).toList();
  }

  private static Change change(String id, String type) {
    return new Change(
        id,
        JsonNodeFactory.instance.objectNode(),
        JsonNodeFactory.instance.objectNode().put("event", type));
  }
}
