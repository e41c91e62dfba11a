package org.entente.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.SUPPORT;

import org.entente.claim.ledger.Agreement.Stage;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSULT | ASSERTED | [Austria] and {Hungary} <negotiated> a water treaty in 1955. | treaty | NEGOTIATED",
        "AGREE | ASSERTED | [Austria] and {Hungary} <agreed> to sign a protocol. | protocol | AGREED",
        "AGREE | PLANNED | [Austria] and {Hungary} will <sign> a protocol. | protocol | AGREED",
        "SUPPORT | ASSERTED | [Austria] and {Hungary} <signed> a memorandum of understanding. | memorandum | SIGNED",
        "SUPPORT | ASSERTED | [Austria] and {Hungary} <reached> a deal on tariffs. | agreement | AGREED",
        "SUPPORT | ASSERTED | [Austria] <ratified> its trade agreement with {Hungary}. | agreement | RATIFIED",
        "SUPPORT | NEGATED | [Austria] has not <signed> the pact with {Hungary}. | pact | FAILED",
        "COOPERATE | ASSERTED | The accord of [Austria] and {Hungary} <entered> into force. | accord | IN_FORCE",
        "CONCEDE | ASSERTED | [Austria] and {Hungary} <declared> a ceasefire. | ceasefire | AGREED",
        "SANCTION | ASSERTED | [Austria] <suspended> the treaty with {Hungary}. | treaty | SUSPENDED",
        "SANCTION | ASSERTED | [Austria] <withdrew> from its 1921 treaty with {Hungary}. | treaty | ENDED",
        "SANCTION | ASSERTED | [Austria] <cut> ties with {Hungary} and suspended a treaty signed in 1924. | treaty | SUSPENDED",
        "REJECT | ASSERTED | [Austria] <rejected> the memorandum that {Hungary} had signed. | memorandum | FAILED",
        "REJECT | ASSERTED | [Austria] and {Hungary} <failed> to agree on a contract. | contract | FAILED",
      })
  void kindAndStageFollowTheWords(
      EventType type, Status status, String marked, String kind, Stage stage) {
    Agreement agreement =
        Told.that("AUT+HUN", type, status, marked).as(Agreement.class, "agreements");
    assertThat(agreement.kind()).isEqualTo(kind);
    assertThat(agreement.stage()).isEqualTo(stage);
    assertThat(agreement.parties()).containsExactly("AUT", "HUN");
  }

  @Test
  void praiseForAnAgreementIsNone() {
    assertThat(
            Told.that("AUT>HUN", SUPPORT, "[Austria] <praised> {Hungary}'s agreement.")
                .in("agreements"))
        .isEmpty();
  }
}
