package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.CONSULT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationCommandTest {
  @TempDir Path folder;

  private Run relation(String... more) {
    Events.in("a.txt", "1993-05-10")
        .add("RUS+IND", AGREE, "1993-01-28", "Russia and India signed a treaty.")
        .add("PAK>RUS", ACCUSE, null, "Pakistan accused Russia.")
        .store(folder.resolve("entente-store"));
    Events.in("b.txt", null)
        .add("RUS>IND", CONSULT, "1993-03-02", "Moscow consulted New Delhi.")
        .add("IND>RUS", ACCUSE, null, "India accused Russia, he said.")
        .store(folder.resolve("entente-store"));
    String[] arguments = new String[more.length + 1];
    arguments[0] = "relation";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Run.in(folder, arguments);
  }

  @Test
  void aRelationHasSparklinesATableAndItsEvidence() {
    Run run = relation("India", "RUS");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            India (IND) and Russia (RUS), by month

            cooperation  █·█  2
            conflict     ···  0
                         1993-01 to 1993-03

            month    verbal coop.  material coop.  verbal confl.  material confl.  score
            1993-01             1                                                   +3.0
            1993-03             1                                                   +3.0

            2 asserted events: 2 on a day that the text gives, 0 on the day of publication [in \
            brackets]; 1 more without any day, in no period.

            Evidence, latest first

            1993-03-02  RUS → IND  CONSULT  asserted
                Moscow consulted New Delhi.
                — b.txt
            1993-01-28  RUS – IND  AGREE  asserted
                Russia and India signed a treaty.
                — a.txt
            undated  IND → RUS  ACCUSE  asserted
                India accused Russia, he said.
                — a spokesman, in b.txt
            """);
  }

  @Test
  void csvHasARowForEveryPeriod() {
    assertThat(relation("IND", "RUS", "--format", "csv").out().lines())
        .containsExactly(
            "a,b,start,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,"
                + "cooperation_score,conflict_score",
            "IND,RUS,1993-01-01,1,0,0,0,3.0,0.0",
            "IND,RUS,1993-02-01,0,0,0,0,0.0,0.0",
            "IND,RUS,1993-03-01,1,0,0,0,3.0,0.0");
  }

  @Test
  void jsonHasPeriodsAndRecords() {
    assertThat(relation("IND", "RUS", "--by", "year", "--format", "json").out())
        .contains("\"by\" : \"year\"")
        .contains("\"verbal_cooperation\" : 2")
        .contains("\"undated\" : 1")
        .contains("\"sentence\" : \"Moscow consulted New Delhi.\"");
  }

  @Test
  void eventsWithoutADayOfTheirOwnCountOnThatOfPublication() {
    assertThat(relation("Pakistan", "Russia").out())
        .contains("1 on the day of publication")
        .contains("[1993-05-10]  PAK → RUS  ACCUSE");
  }

  @Test
  void boundsMayBeYearsOrMonths() {
    assertThat(relation("IND", "RUS", "--since", "1993-02", "--until", "1993").out())
        .contains("Moscow consulted")
        .doesNotContain("signed a treaty");
  }

  @Test
  void aPairWithoutEventsIsNoFailure() {
    Run run = relation("France", "Chad");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("The store holds no event between them");
  }

  @Test
  void anUnknownNameBringsSimilarOnes() {
    Run run = relation("Pakistn", "India");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("No actor is called 'Pakistn'. Did you mean Pakistan (PAK)");
  }

  @Test
  void wrongDatesAndPeriodsAreWrongUsage() {
    assertThat(relation("IND", "RUS", "--since", "last year").exit()).isEqualTo(2);
    Run run = Run.in(folder, "relation", "IND", "RUS", "--by", "decade");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("decade").doesNotContain("\tat ");
    assertThat(Run.in(folder, "relation", "IND", "IND").exit()).isEqualTo(2);
    Run turned = Run.in(folder, "relation", "IND", "RUS", "--since", "2000", "--until", "1999");
    assertThat(turned.exit()).isEqualTo(2);
  }

  @Test
  void anAbsentStoreIsNamedWithWhatToDo() {
    Run run = Run.in(folder, "relation", "IND", "RUS");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("entente-store").contains("entente read").hasLineCount(1);
  }

  @Test
  void aStoreThatIsNoneIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("entente-store"));
    Files.writeString(folder.resolve("entente-store/events.duckdb"), "nonsense ".repeat(2000));
    Run run = Run.in(folder, "relation", "IND", "RUS");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("entente-store").doesNotContain("\tat ");
  }
}
