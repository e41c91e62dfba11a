package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.MergedEvent;
import org.entente.model.Passage;
import org.entente.model.Report;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static Report report(
      String outlet, String sides, EventType type, @Nullable String day, String sentence) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    String[] parts = sides.split(">");
    Event event =
        new Event(
            new Passage(
                outlet + ".txt", 0, sentence.codePointCount(0, sentence.length()), sentence),
            List.of(parts[0].split("\\+")),
            parts.length == 1 ? List.of() : List.of(parts[1]),
            "",
            "",
            null,
            type,
            null,
            Set.of(),
            "",
            0,
            Status.ASSERTED,
            date == null ? null : new EventDate(Interval.day(date), "then"),
            LocalDate.parse("1987-05-06"),
            null,
            List.of(),
            0.8);
    return new Report(event, outlet);
  }

  private static final Report VISIT =
      report(
          "Post",
          "GHA>TGO",
          EventType.CONSULT,
          "1987-05-05",
          "Ghana's envoy called on Togo's ruler in Lomé.");
  private static final Report COPY =
      report(
          "Herald",
          "GHA>TGO",
          EventType.CONSULT,
          "1987-05-05",
          "Ghana's envoy called on Togo's ruler in Lomé.");
  private static final Report REPHRASED =
      report(
          "Radio",
          "TGO+GHA",
          EventType.CONSULT,
          null,
          "The Togolese ruler has received an emissary from Accra.");
  private static final Report NEXT_DAY =
      report(
          "Post",
          "GHA>TGO",
          EventType.CONSULT,
          "1987-05-06",
          "Ghana's envoy called on Togo's ruler in Lomé again.");
  private static final Report THREAT =
      report("Post", "TGO>GHA", EventType.THREATEN, "1987-05-05", "Togo threatened Ghana.");
  private static final Report ELSEWHERE =
      report("Post", "GHA>BEN", EventType.CONSULT, "1987-05-05", "Ghana's envoy went to Benin.");

  @Test
  void copiesAndOtherWordsOfOneActAreOneEvent() {
    List<MergedEvent> acts = Merging.of(List.of(VISIT, COPY, REPHRASED));
    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).reports()).hasSize(3);
    assertThat(acts.get(0).independent()).isEqualTo(2);
    assertThat(acts.get(0).outlets()).containsExactlyInAnyOrder("Post", "Herald", "Radio");
    assertThat(acts.get(0).event()).isIn(VISIT.event(), COPY.event());
  }

  @Test
  void actsOfDifferentDaysStayApart() {
    assertThat(Merging.of(List.of(VISIT, NEXT_DAY))).hasSize(2);
  }

  @Test
  void anUndatedReportJoinsOneOfTwoDaysAndDoesNotTieThemTogether() {
    List<MergedEvent> acts = Merging.of(List.of(VISIT, REPHRASED, NEXT_DAY));
    assertThat(acts)
        .noneMatch(act -> act.reports().contains(VISIT) && act.reports().contains(NEXT_DAY));
  }

  @Test
  void otherTypesAndOtherSidesStayApart() {
    assertThat(Merging.of(List.of(VISIT, THREAT, ELSEWHERE))).hasSize(3);
  }

  @Test
  void noReportIsLostAndTheOrderOfReportsDoesNotMatter() {
    List<Report> reports = List.of(VISIT, COPY, REPHRASED, NEXT_DAY, THREAT, ELSEWHERE);
    Set<Set<Report>> acts = sets(reports);
    for (int seed = 0; seed < 20; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(sets(shuffled)).as("seed %d", seed).isEqualTo(acts);
    }
    assertThat(acts.stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(reports);
  }

  private static Set<Set<Report>> sets(List<Report> reports) {
    return Merging.of(reports).stream()
        .map(act -> Set.copyOf(act.reports()))
        .collect(Collectors.toSet());
  }

  @Test
  void nothingIsMergedToNothing() {
    assertThat(Merging.of(List.of())).isEmpty();
  }
}
