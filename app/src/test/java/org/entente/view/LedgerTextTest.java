package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.AID;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.claim.ledger.Agreement;
import org.entente.claim.ledger.Amount;
import org.entente.claim.ledger.ArmsTransfer;
import org.entente.claim.ledger.Dispute;
import org.entente.claim.ledger.Entry;
import org.entente.claim.ledger.Exercise;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.ledger.Occurrence;
import org.entente.claim.ledger.Statement;
import org.entente.claim.ledger.Visit;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Figure.Qualifier;
import org.entente.model.Interval;
import org.entente.model.MergedEvent;
import org.entente.model.Passage;
import org.entente.model.Report;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTextTest {
  private static final String LONG = "a very long name in many words ".repeat(6).strip();
  private static final List<String> CODES =
      List.of("NLD", "BEL", "LUX", "FRA", "ITA", "DEU", "NATO", "HEZBOLLAH");
  private static final Amount MANY = new Amount(123_456_789_012.0, "USD", Qualifier.AT_LEAST);
  private static final List<Dispute> DISPUTES = List.of(new Dispute("number", List.of(LONG)));

  private static Ledger ledger(Ledger.Rows rows) {
    return new Ledger("x", "Title", rows, List.of());
  }

  private static MergedEvent act() {
    EventDate date =
        new EventDate(new Interval(LocalDate.of(1957, 3, 1), LocalDate.of(1958, 4, 2)), "then");
    Event event =
        new Event(
            new Passage("d", 0, LONG.length(), LONG),
            List.of("NLD"),
            List.of("BEL"),
            "The Hague",
            "Brussels",
            null,
            AID,
            null,
            Set.of(),
            "070",
            7,
            Status.REPORTED_DOUBTFUL,
            date,
            null,
            null,
            List.of(),
            0.8);
    return new MergedEvent(List.of(new Report(event, LONG)), 1);
  }

  /** An entry whose fields are all as wide as they come. */
  private static Entry widest(Ledger.Rows rows) {
    MergedEvent act = act();
    return switch (rows) {
      case VISIT ->
          new Visit(
              CODES,
              CODES,
              LONG,
              Visit.Level.DELEGATION,
              Occurrence.DID_NOT_TAKE_PLACE,
              act,
              DISPUTES);
      case EXERCISE ->
          new Exercise(
              CODES,
              LONG,
              LONG,
              MANY,
              List.of(MANY, MANY),
              Occurrence.DID_NOT_TAKE_PLACE,
              act,
              DISPUTES);
      case ARMS ->
          new ArmsTransfer(
              CODES,
              CODES,
              List.of(LONG),
              List.of(LONG),
              MANY,
              MANY,
              ArmsTransfer.Stage.DELIVERED,
              act,
              DISPUTES);
      case AGREEMENT ->
          new Agreement(CODES, "memorandum", Agreement.Stage.NEGOTIATED, act, DISPUTES);
      case STATEMENT -> new Statement(CODES, LONG, CODES, AID, -10, act, DISPUTES);
    };
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsWiderThan120Signs(Ledger.Rows rows) {
    String text = LedgerText.of(ledger(rows), List.of(widest(rows)));
    assertThat(text.lines().toList())
        .hasSize(7)
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(120));
  }

  @ParameterizedTest
  @EnumSource
  void everySortHasATable(Ledger.Rows rows) {
    assertThat(LedgerTable.of(rows, List.of(widest(rows))).rows()).hasSize(1);
  }

  @Test
  void aLineOfFieldsIsFollowedByTheSentenceAndItsSource() {
    EventDate date = new EventDate(Interval.year(1955), "in 1955");
    Event told = act().event();
    String sentence = "Vienna bought six jets from Sweden.";
    Event event =
        new Event(
            new Passage("vienna.txt", 0, sentence.length(), sentence),
            List.of("AUT", "SWE"),
            List.of(),
            "Vienna",
            "Sweden",
            "bought",
            AID,
            null,
            Set.of(),
            "070",
            7,
            Status.ASSERTED,
            date,
            null,
            null,
            List.of(),
            told.confidence());
    ArmsTransfer arms =
        new ArmsTransfer(
            List.of("SWE"),
            List.of("AUT"),
            List.of(),
            List.of("fighter"),
            new Amount(6, "units", Qualifier.EXACT),
            new Amount(1.5e9, "SEK", Qualifier.ABOUT),
            ArmsTransfer.Stage.ORDERED,
            new MergedEvent(List.of(new Report(event, "Gazette")), 1),
            List.of(new Dispute("number", List.of("8"))));
    assertThat(LedgerText.of(ledger(Ledger.Rows.ARMS), List.of(arms)))
        .isEqualTo(
            """
            Title: 1

            when  from  to   what     number  value       stage    reports
            1955  SWE   AUT  fighter       6  1.5 bn SEK  ordered  1/1
                Vienna bought six jets from Sweden.
                disputed: number: 8
                — vienna.txt, Gazette
            """);
  }

  @Test
  void anEmptyLedgerSaysSo() {
    assertThat(LedgerText.of(ledger(Ledger.Rows.VISIT), List.of()))
        .isEqualTo("Title: none in the store.\n");
  }
}
