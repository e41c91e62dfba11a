package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.CONSULT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

            Reports tell of 2 acts of cooperation (mean intensity 3 of 10) and 0 acts of conflict \
            between India and Russia from 1993-01 to 1993-03. No turning point is likelier than not \
            (the likeliest: cooperation about 1993-02, probability 0.030).

            cooperation  █·█  2
            conflict     ···  0
                         1993-01 to 1993-03

            month    cooperation  intensity [95 %]  conflict  intensity [95 %]  share of all
            1993-01            1                 3                              100.0 %
            1993-03            1                 3                              100.0 %

            2 asserted acts: 2 on a day that the text gives, 0 on the day of publication [in \
            brackets]; 1 more without any day, in no period. Intensity is the sum of PLOVER scores \
            (2021) without their sign; intervals are of a bootstrap over documents.

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
    List<String> lines = relation("IND", "RUS", "--format", "csv").out().lines().toList();
    assertThat(lines.get(0))
        .startsWith("a,b,period,start,end,verbal_cooperation,material_cooperation,verbal_conflict,")
        .contains("cooperation_acts,cooperation_intensity,cooperation_low,cooperation_high");
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1))
        .startsWith("IND,RUS,1993-01,1993-01-01,1993-01-31,1,0,0,0,1,3.0,,,3.0,3.0,0.0,0,0.0,,,,");
    assertThat(lines.get(2)).startsWith("IND,RUS,1993-02,1993-02-01,1993-02-28,0,0,0,0,0,0.0,");
    assertThat(lines).noneMatch(line -> line.contains("NaN"));
  }

  @Test
  void jsonHasPeriodsOnTwoAxesAndRecords() {
    assertThat(relation("IND", "RUS", "--by", "year", "--format", "json").out())
        .contains("\"by\" : \"year\"")
        .contains("\"verbal_cooperation\" : 2")
        .contains("\"intensity\" : 6.0")
        .contains("\"name\" : \"PLOVER\"")
        .contains("\"undated\" : 1")
        .contains("\"sentence\" : \"Moscow consulted New Delhi.\"");
  }

  @Test
  void anActThatTwoDocumentsTellCountsOnceUnlessWeighted() {
    String told = "On 3 May 1994 Russia and India signed a treaty on tanks in Moscow.";
    String again = "A treaty on tanks was signed by India and Russia in Moscow on 3 May 1994.";
    Events.in("c.txt", "1994-05-04")
        .add("RUS+IND", AGREE, "1994-05-03", told)
        .store(folder.resolve("entente-store"));
    Events.in("d.txt", "1994-05-05")
        .add("RUS+IND", AGREE, "1994-05-03", again)
        .store(folder.resolve("entente-store"));
    Run once = Run.in(folder, "relation", "IND", "RUS", "--format", "csv");
    assertThat(once.out()).contains("IND,RUS,1994-05,1994-05-01,1994-05-31,1,0,0,0,1,3.0,");
    Run weighted = Run.in(folder, "relation", "IND", "RUS", "--weighted", "--format", "csv");
    assertThat(weighted.out()).contains("IND,RUS,1994-05,1994-05-01,1994-05-31,1,0,0,0,1,6.0,");
  }

  @Test
  void turningPointsAreTold() {
    Events many = Events.in("e.txt", "1999-01-01");
    for (int year = 1990; year < 2000; year++) {
      for (int act = 0; act < (year < 1995 ? 1 : 30); act++) {
        many.add("FRA>TCD", ACCUSE, year + "-0" + (1 + act % 9) + "-0" + (1 + act / 9), "It did.");
      }
    }
    many.store(folder.resolve("entente-store"));
    assertThat(Run.in(folder, "relation", "France", "Chad", "--by", "year").out())
        .contains("reported conflict rose from ", " acts a year about 1995 (probability ")
        .contains("turning point");
  }

  @Test
  void aChartAndAParagraphOnMethodsAreMadeOfTheSameNumbers() throws IOException {
    Run run = relation("IND", "RUS", "--chart", "pair.svg", "--methods");
    assertThat(run.out()).contains("Fearnhead", "PLOVER 2021", "each month");
    assertThat(Files.readString(folder.resolve("pair.svg")))
        .contains("<svg", "cooperation, 1993-01 to 1993-03", "polyline")
        .doesNotContain("NaN");
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
    assertThat(relation("Indai", "Pakistan").err()).contains("India (IND)");
    assertThat(relation("Xyzzyqq", "Pakistan").err()).contains("Give a code such as IND");
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
