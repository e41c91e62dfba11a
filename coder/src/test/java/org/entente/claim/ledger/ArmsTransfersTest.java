package org.entente.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.COOPERATE;
import static org.entente.model.EventType.REQUEST;
import static org.entente.model.EventType.SANCTION;
import static org.entente.model.Status.NEGATED;
import static org.entente.model.Status.PLANNED;

import java.util.List;
import org.entente.claim.ledger.ArmsTransfer.Stage;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmsTransfersTest {
  private static ArmsTransfer arms(String sides, EventType type, String marked) {
    return Told.that(sides, type, marked).as(ArmsTransfer.class, "arms");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UKR>KEN | AID | [Ukraine] <delivered> tanks to {Kenya}. | UKR | KEN",
        "KEN+UKR | COOPERATE | [Kenya] <bought> tanks from {Ukraine}. | UKR | KEN",
        "UKR+KEN | COOPERATE | [Ukrainian] tanks were <bought> by {Kenya}. | UKR | KEN",
        "KEN>UKR | AGREE | [Kenya] <plans> to buy tanks from {Ukraine}. | UKR | KEN",
        "KEN>UKR | AGREE | [Kenya] <signed> a deal with {Ukraine} to purchase tanks. | UKR | KEN",
        "UKR+KEN | AGREE | [Ukraine] <signed> a deal with {Kenya} to sell it tanks. | UKR | KEN",
        "SWE>KEN | AID | {Kenya} has <received> patrol boats from [Sweden]. | SWE | KEN",
        "KEN>UKR | REQUEST | [Kenya] <asked> {Ukraine} for tanks. | UKR | KEN",
        "KEN>UKR | REQUEST | [Kenya] <asked> {Ukraine} to sell it tanks. | UKR | KEN",
        "UKR>KEN | REQUEST | [Ukraine] <urged> {Kenya} to buy its tanks. | UKR | KEN",
        "UKR>KEN | REJECT | [Ukraine] <refused> to sell tanks to {Kenya}. | UKR | KEN",
        "PAK+RUS | AGREE | [Its army chief] <went> to {Moscow} about the sale of Mi-35s to Pakistan. | RUS | PAK",
        "QAT+ITA | COOPERATE | [Qatar] <provides> a market for {Italian} weapons. | ITA | QAT",
        "QAT+ITA | AID | The number of {Italian} patrol boats <sent> to [Qatar] is small. | ITA | QAT",
        "PAK+RUS | SUPPORT | [Pakistan] and {Russia} <concluded> a contract on Mi-35s. | RUS | PAK",
      })
  void whoSuppliesWhomFollowsTheVerb(
      String sides, EventType type, String marked, String supplier, String recipient) {
    ArmsTransfer arms = arms(sides, type, marked);
    assertThat(arms.suppliers()).containsExactly(supplier);
    assertThat(arms.recipients()).containsExactly(recipient);
  }

  @Test
  void systemsNumberAndValueAreThoseOfTheSentence() {
    ArmsTransfer arms =
        arms(
            "RUS>PAK",
            AGREE,
            "[Russia] <agreed> to sell {Pakistan} four Mi-35M helicopters worth $153 million.");
    assertThat(arms.systems()).containsExactly("Mi-35");
    assertThat(arms.kinds()).containsExactly("helicopter");
    assertThat(arms.number()).extracting(Amount::quantity).isEqualTo(4.0);
    assertThat(arms.value()).hasToString("153000000 USD");
    assertThat(arms.stage()).isEqualTo(Stage.PROMISED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Turkey] <bought> S 400 missiles from {Russia}. | S-400",
        "[Turkey] <bought> the SA-21 Growler and T-55s from {Russia}. | S-400+T-55",
        "[Turkey] <bought> F-16Cs and S-400s from {Russia}. | F-16+S-400",
        "[Turkey] <bought> XS-400 and missiles from {Russia}. | ",
      })
  void systemsAreFoundInTheirSpellings(String marked, String systems) {
    assertThat(String.join("+", arms("TUR+RUS", COOPERATE, marked).systems()))
        .isEqualTo(systems == null ? "" : systems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AID | ASSERTED | [Italy] <delivered> frigates to {Qatar}. | DELIVERED",
        "AID | PLANNED | [Italy] will <deliver> frigates to {Qatar}. | PROMISED",
        "COOPERATE | ASSERTED | [Italy] <signed> a contract to supply {Qatar} with frigates. | ORDERED",
        "COOPERATE | HYPOTHETICAL | [Italy] could <sell> frigates to {Qatar}. | TALKS",
        "AGREE | ASSERTED | [Italy] <offered> {Qatar} frigates. | PROMISED",
        "AGREE | ASSERTED | [Italy] is in <talks> to sell {Qatar} frigates. | TALKS",
        "REQUEST | ASSERTED | [Italy] <asked> {Qatar} to buy its frigates. | TALKS",
        "REJECT | ASSERTED | [Italy] <refused> {Qatar} the frigates. | REFUSED",
        "AID | NEGATED | [Italy] will never <sell> frigates to {Qatar}. | REFUSED",
        "AID | NEGATED | [Italy] has not <delivered> the frigates to {Qatar}. | DELIVERED",
        "COOPERATE | ASSERTED | [Italy] <sells> {Qatar} frigates. | SOLD",
        "AID | NEGATED | [Italy] denied <supplying> frigates to {Qatar}. | DENIED",
        "COOPERATE | REPORTED_DOUBTFUL | [Italy] reportedly will never <sell> frigates to {Qatar}. | REFUSED",
        "COOPERATE | ASSERTED | [Italy] <paved> the way for the sale of frigates to {Qatar}. | TALKS",
        "SANCTION | ASSERTED | [Italy] <suspended> the delivery of frigates to {Qatar}. | HALTED",
      })
  void theStageFollowsTypeStatusAndWords(
      EventType type, Status status, String marked, Stage stage) {
    assertThat(Told.that("ITA>QAT", type, status, marked).as(ArmsTransfer.class, "arms").stage())
        .isEqualTo(stage);
  }

  @Test
  void aPromiseAboutArmsForSomeoneElseIsNoTransfer() {
    assertThat(
            Told.that(
                    "RUS>IND",
                    AGREE,
                    "[Moscow] <assured> {New Delhi} that it would never sell missiles to Pakistan.")
                .in("arms"))
        .isEmpty();
    assertThat(
            Told.that("USA>RUS", REQUEST, "[The US] <urged> {Russia} not to sell missiles to Iran.")
                .in("arms"))
        .isEmpty();
  }

  @Test
  void sanctionsInASentenceWithWeaponsAreNoHaltedSupply() {
    assertThat(
            Told.that(
                    "USA>PRK",
                    SANCTION,
                    "[Washington] <cut> relations with {North Korea}, which has missiles.")
                .in("arms"))
        .isEmpty();
  }

  @Test
  void reportsThatDifferInANumberAreDisputed() {
    ArmsTransfer arms =
        Told.that("FRA>IND", AID, "[France] <delivered> 36 fighters to {India} on 4 May 2016.")
            .on("2016-05-04")
            .and("FRA>IND", AID, "[France] <delivered> 35 fighters to {India} on 4 May 2016.")
            .on("2016-05-04")
            .as(ArmsTransfer.class, "arms");
    assertThat(arms.number()).extracting(Amount::quantity).isEqualTo(36.0);
    assertThat(arms.disputes()).containsExactly(new Dispute("number", List.of("35")));
  }

  @Test
  void whatIsSoldAndWhatIsRefusedAreTwoRows() {
    List<Entry> entries =
        Told.that("ITA>QAT", COOPERATE, "[Italy] <sells> {Qatar} frigates.")
            .and("ITA>QAT", COOPERATE, NEGATED, "[Italy] will never <sell> {Qatar} submarines.")
            .in("arms");
    assertThat(entries)
        .extracting(entry -> ((ArmsTransfer) entry).stage())
        .containsExactly(Stage.SOLD, Stage.REFUSED);
  }

  @Test
  void otherArmsAreAnotherRow() {
    assertThat(
            Told.that("ITA>QAT", COOPERATE, "[Italy] <sold> {Qatar} frigates.")
                .and("ITA>QAT", COOPERATE, "[Italy] <sold> {Qatar} helicopters.")
                .in("arms"))
        .hasSize(2);
  }

  @Test
  void armsAtOneEndOfALongSentenceAreNotWhatIsReceivedAtTheOther() {
    String between = "with the ministers of all the other countries of the region, ".repeat(4);
    assertThat(
            Told.that(
                    "ITA+QAT",
                    COOPERATE,
                    "[Italy] and {Qatar} <received> guests " + between + "and spoke of missiles.")
                .in("arms"))
        .isEmpty();
  }

  @Test
  void severalEventsOfOneSentenceAreOneReport() {
    ArmsTransfer arms =
        Told.that("FRA>IND", AID, "[France] <delivered> the fighters to {India}.")
            .also(AGREE)
            .as(ArmsTransfer.class, "arms");
    assertThat(arms.act().reports()).hasSize(2);
    assertThat(arms.reports()).isEqualTo(1);
    assertThat(arms.independent()).isEqualTo(1);
  }

  @Test
  void whatIsPlannedOrNegatedKeepsItsStatus() {
    assertThat(status(PLANNED)).isEqualTo("planned");
    assertThat(status(NEGATED)).isEqualTo("negated");
  }

  private static String status(Status status) {
    return Told.that("CHL>PER", AID, status, "[Chile] to <give> {Peru} old tanks.")
        .as(ArmsTransfer.class, "arms")
        .best()
        .status()
        .label();
  }
}
