package org.entente.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.CONSULT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
  @Test
  void aStatementHasASpeakerAnAddresseeAndATone() {
    Statement statement =
        Told.that("BOL>CHL", ACCUSE, "[La Paz] <accused> {Chile} of diverting a river.")
            .as(Statement.class, "statements");
    assertThat(statement.speakers()).containsExactly("BOL");
    assertThat(statement.speaker()).isEqualTo("La Paz");
    assertThat(statement.towards()).containsExactly("CHL");
    assertThat(statement.type()).isEqualTo(ACCUSE);
    assertThat(statement.tone()).isEqualTo(-3);
  }

  @Test
  void entriesStandInTheOrderOfTimeByTheTextElseByPublication() {
    List<Entry> entries =
        Told.that("BOL>CHL", ACCUSE, "[Bolivia] <accused> {Chile} of dumping.")
            .and("GHA>TGO", ACCUSE, "[Ghana] <blamed> {Togo} for smuggling cocoa in 1978.")
            .on("1978-02-01")
            .in("statements");
    assertThat(entries)
        .extracting(entry -> ((Statement) entry).speakers().get(0))
        .containsExactly("GHA", "BOL");
    assertThat(entries.get(0).day()).hasValue(LocalDate.of(1978, 2, 1));
    assertThat(entries.get(1).date()).isNull();
    assertThat(entries.get(1).published()).isEqualTo(LocalDate.of(2014, 6, 2));
  }

  @Test
  void whatALedgerDoesNotListIsLeftOut() {
    assertThat(Told.that("BOL>CHL", CONSULT, "[Bolivia] <met> {Chile}.").in("statements"))
        .isEmpty();
  }
}
