package org.entente.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.EventType.REJECT;
import static org.entente.model.Status.HYPOTHETICAL;
import static org.entente.model.Status.NEGATED;
import static org.entente.model.Status.PLANNED;

import org.entente.claim.ledger.Visit.Level;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsTest {
  private static Visit visit(String sides, EventType type, String marked) {
    return Told.that(sides, type, marked).as(Visit.class, "visits");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KEN>FRA | [President William Ruto] <visited> {France} in March. | KEN | FRA |",
        "NOR>CHN | [The Norwegian premier] paid a <visit> to {Beijing}. | NOR | CHN | Beijing",
        "PER>CHL | {Chile} <received> [the Peruvian foreign minister] on a visit. | PER | CHL |",
        "JPN>PER | {Peru} <hosted> [a Japanese delegation] in Lima during its visit. | JPN | PER | Lima",
        "EGY>SDN | [Egypt's irrigation minister] was <received> in Khartoum by {Sudan}, his first visit. | EGY | SDN | Khartoum",
        "OMN+YEM | [Omani] envoys flew to Sanaa and <met> {Yemen}'s leaders. | OMN | YEM | Sanaa",
      })
  void whoComesToWhomFollowsTheVerbAndThePlace(
      String sides, String marked, String visitors, String hosts, String place) {
    Visit visit = visit(sides, CONSULT, marked);
    assertThat(visit.visitors()).containsExactly(visitors);
    assertThat(visit.hosts()).containsExactly(hosts);
    assertThat(visit.place()).isEqualTo(place);
  }

  @Test
  void whoInvitesIsTheHost() {
    Visit visit =
        visit("IDN>AUS", AGREE, "[Indonesia] <invited> {Australia}'s premier for a visit.");
    assertThat(visit.visitors()).containsExactly("AUS");
    assertThat(visit.hosts()).containsExactly("IDN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Foreign Minister Otieno] visited {Malta}. | MINISTER",
        "[President Banda's special envoy] visited {Malta}. | OFFICIAL",
        "[The vice president] visited {Malta}. | MINISTER",
        "[A former president] visited {Malta}. | OFFICIAL",
        "[Kenya]'s army chief visited {Malta}. | MILITARY",
        "A delegation from [Kenya] visited {Malta}. | DELEGATION",
        "[William Ruto] visited {Malta}. | HEAD",
        "[Kenya] visited {Malta}, whose president was away. |",
      })
  void theRankIsThatOfTheVisitor(String marked, Level level) {
    assertThat(visit("KEN>MLT", CONSULT, marked).level()).isEqualTo(level);
  }

  @Test
  void anAgreementIsAPlanAndARefusalDidNotTakePlace() {
    String planned = "[Tonga]'s king <will> visit {Fiji}.";
    assertThat(occurrence(AGREE, PLANNED, planned)).isEqualTo(Occurrence.PLANNED);
    String called = "[Tonga]'s king <called> off his visit to {Fiji}.";
    assertThat(occurrence(REJECT, Status.ASSERTED, called))
        .isEqualTo(Occurrence.DID_NOT_TAKE_PLACE);
    String never = "[Tonga]'s king never <visited> {Fiji}.";
    assertThat(occurrence(CONSULT, NEGATED, never)).isEqualTo(Occurrence.DID_NOT_TAKE_PLACE);
    String invited = "[Tonga]'s king <invited> {Fiji}'s premier to come on a visit.";
    assertThat(occurrence(CONSULT, Status.ASSERTED, invited)).isEqualTo(Occurrence.PLANNED);
    String perhaps = "[Tonga]'s king might have <visited> {Fiji}.";
    assertThat(occurrence(CONSULT, HYPOTHETICAL, perhaps)).isEqualTo(Occurrence.UNCERTAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Tonga]'s king sent {Fiji} an <invitation>, but the visit did not take place. | DID_NOT_TAKE_PLACE",
        "[Tonga]'s king had planned a <visit> to {Fiji}, which was called off. | DID_NOT_TAKE_PLACE",
        "[Tonga] cancelled its king's <visit> to {Fiji}. | DID_NOT_TAKE_PLACE",
        "[Tonga]'s king postponed his <visit> to {Fiji}. | DID_NOT_TAKE_PLACE",
        "[Tonga]'s king postponed his <visit> to {Fiji}, now agreed for May. | DID_NOT_TAKE_PLACE",
        "[Tonga]'s king has postponed to May the <visit> to {Fiji}. | PLANNED",
      })
  void whatBecameOfAJourneyIsReadBesideIt(String marked, Occurrence occurrence) {
    assertThat(occurrence(AGREE, Status.ASSERTED, marked)).isEqualTo(occurrence);
  }

  @Test
  void aPlanThatIsKeptTookPlaceAndNobodyDiffers() {
    Visit visit =
        Told.that("KEN>FRA", AGREE, "[President Ruto] will <visit> {France} on 3 March 2021.")
            .on("2021-03-03")
            .and("KEN>FRA", AGREE, PLANNED, "[Ruto] is to <visit> {France} on 3 March 2021.")
            .on("2021-03-03")
            .as(Visit.class, "visits");
    assertThat(visit.occurrence()).isEqualTo(Occurrence.PLANNED);
    assertThat(visit.disputes()).isEmpty();
  }

  @Test
  void visitsOfTwoPersonsAreTwoRows() {
    assertThat(
            Told.that("KEN>FRA", CONSULT, "[William Ruto] <visited> {France}.")
                .and("KEN>FRA", CONSULT, "[Uhuru Kenyatta] <visited> {France}.")
                .in("visits"))
        .hasSize(2);
  }

  @Test
  void whoseVisitItIsComes() {
    Visit visit = visit("FRA>KEN", CONSULT, "{Ruto}'s <visit> underscores [France]'s weight.");
    assertThat(visit.visitors()).containsExactly("KEN");
    assertThat(visit.hosts()).containsExactly("FRA");
  }

  private static Occurrence occurrence(EventType type, Status status, String marked) {
    return Told.that("TON>FJI", type, status, marked).as(Visit.class, "visits").occurrence();
  }

  @Test
  void reportsOfOneVisitAreOneRow() {
    Told told =
        Told.that("KEN>FRA", CONSULT, "[President Ruto] <visited> {France} on 3 March 2021.")
            .on("2021-03-03")
            .and("KEN>FRA", CONSULT, "[Ruto] began a <visit> to {France} on 3 March 2021.")
            .on("2021-03-03");
    Visit visit = told.as(Visit.class, "visits");
    assertThat(visit.reports()).isEqualTo(2);
    assertThat(visit.act().outlets()).containsExactly("Outlet 0", "Outlet 1");
    assertThat(visit.disputes()).isEmpty();
  }
}
