package org.entente.store.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.entente.model.Event;
import org.entente.store.correction.Correction.Accept;
import org.entente.store.correction.Correction.Add;
import org.entente.store.correction.Correction.Change;
import org.entente.store.correction.Correction.Merge;
import org.entente.store.correction.Correction.Note;
import org.entente.store.correction.Correction.Redo;
import org.entente.store.correction.Correction.Reject;
import org.entente.store.correction.Correction.Split;
import org.entente.store.correction.Correction.Star;
import org.entente.store.correction.Correction.Tag;
import org.entente.store.correction.Correction.Undo;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final Event ONE = Speeches.accused(Speeches.TEXT);
  private static final Event TWO = Speeches.met(Speeches.TEXT);
  private static final List<String> IDS = List.of(ONE.id(), TWO.id(), "added", "part");

  @Test
  void undoGivesBackTheFormerStateAndRedoTheLaterOne() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Entry> log = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        log.add(entry(log.size() + 1, any(random, log)));
      }
      List<Told> before = Fold.of(log);
      int of = log.size() + 1;
      log.add(entry(of, decision(random)));
      List<Told> after = Fold.of(log);
      log.add(entry(log.size() + 1, new Undo(of)));
      assertThat(Fold.of(log)).as("undo, seed %d", seed).isEqualTo(before);
      log.add(entry(log.size() + 1, new Redo(of)));
      assertThat(Fold.of(log)).as("redo, seed %d", seed).isEqualTo(after);
    }
  }

  @Test
  void aChangeLeavesTheMachinesValueAlone() {
    Told told = Fold.of(List.of(entry(1, change("mode", "allege")))).get(0);
    assertThat(told.base()).isEqualTo(ONE);
    assertThat(told.value()).isNotNull().extracting(Event::mode).isEqualTo("allege");
    assertThat(told.review()).isEqualTo(Review.CORRECTED);
  }

  @Test
  void aNewTypeBringsItsOwnScoreAndCode() {
    Told told = Fold.of(List.of(entry(1, change("event", "AGREE")))).get(0);
    Event value = Objects.requireNonNull(told.value());
    assertThat(value.score()).isPositive();
    assertThat(value.cameo()).startsWith("03");
  }

  @Test
  void changingBackIsTheSameAsAccepting() {
    List<Entry> log =
        List.of(entry(1, change("status", "planned")), entry(2, change("status", "asserted")));
    assertThat(Fold.of(log).get(0).review()).isEqualTo(Review.ACCEPTED);
  }

  @Test
  void whatIsMergedPointsToTheOneThatStays() {
    List<Told> told = Fold.of(List.of(entry(1, new Merge(ONE.id(), List.of(TWO.id())))));
    assertThat(told).extracting(Told::review).containsExactly(Review.ACCEPTED, Review.MERGED);
    assertThat(told.get(1).into()).isEqualTo(ONE.id());
  }

  @Test
  void entriesReadBackAsTheyWereWritten() {
    Random random = new Random(7);
    for (int i = 1; i < 100; i++) {
      Entry entry = entry(i, any(random, List.of()));
      String body = CorrectionJson.body(entry.what(), entry.machine());
      assertThat(
              CorrectionJson.entry(
                  new org.entente.store.Annotation(
                      i, entry.at(), entry.by(), Corrections.KIND, Speeches.DOC, body)))
          .isEqualTo(entry);
    }
  }

  private static Correction any(Random random, List<Entry> log) {
    if (!log.isEmpty() && random.nextInt(4) == 0) {
      long of = log.get(random.nextInt(log.size())).id();
      return Fold.undone(log).contains(of) ? new Redo(of) : new Undo(of);
    }
    return decision(random);
  }

  private static Correction decision(Random random) {
    String id = IDS.get(random.nextInt(IDS.size()));
    return switch (random.nextInt(10)) {
      case 0 -> new Accept(id);
      case 1 -> new Reject(id);
      case 2 -> change("status", random.nextBoolean() ? "planned" : "negated");
      case 3 -> change("event", random.nextBoolean() ? "AGREE" : "THREATEN");
      case 4 -> new Add("added", TWO);
      case 5 -> new Merge(id, List.of(IDS.get(random.nextInt(2))));
      case 6 -> new Split(id, "part", ONE);
      case 7 -> new Note(id, "note " + random.nextInt(9));
      case 8 -> new Tag(id, "tag " + random.nextInt(2), random.nextBoolean());
      default -> new Star(id, random.nextBoolean());
    };
  }

  private static Change change(String field, String value) {
    ObjectNode before = JsonNodeFactory.instance.objectNode().put(field, "before");
    return new Change(ONE.id(), before, JsonNodeFactory.instance.objectNode().put(field, value));
  }

  private static Entry entry(long id, Correction what) {
    Map<String, Event> machine = new HashMap<>();
    for (Event each : Set.of(ONE, TWO)) {
      if (what.events().contains(each.id())) {
        machine.put(each.id(), each);
      }
    }
    return new Entry(id, Instant.ofEpochSecond(id), "ann", Speeches.DOC, what, machine);
  }
}
