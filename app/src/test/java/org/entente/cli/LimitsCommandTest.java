package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.EventType;
import org.entente.model.Limit.Direction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void storeLimits() {
    Events.in("a.txt", "1996-02-01")
        .limit("GRC+BGR", "TUR", Direction.LIMITS, "Sofia kept away from Athens for Ankara's sake.")
        .limit(
            "GRC+SRB", "TUR", Direction.DENIED, "Nothing Ankara does divides Athens and Belgrade.")
        .store(folder.resolve("entente-store"));
    Events.in("b.txt", "2001-02-01")
        .limit(
            "BGR+GRC", "ALB", Direction.FAILS_TO_LIMIT, "Tirana objected, Sofia sold all the same.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void allLimitsAreListedInTheOrderOfTime() {
    Run run = Run.in(folder, "limits");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Limits: 3", "BGR – GRC", "fails to limit", "is denied to limit");
    assertThat(run.out().indexOf("[1996")).isLessThan(run.out().indexOf("[2001"));
  }

  @Test
  void aPairALimiterAndATimeMayBeAskedFor() {
    assertThat(Run.in(folder, "limits", "Bulgaria", "GRC").out()).contains("Limits: 2");
    assertThat(Run.in(folder, "limits", "GRC", "Bulgaria", "--by", "Turkey").out())
        .contains("Limits: 1", "for Ankara's sake");
    assertThat(Run.in(folder, "limits", "--since", "2000").out()).contains("Limits: 1");
    assertThat(Run.in(folder, "limits", "Serbia", "Albania").out()).contains("none in the store");
  }

  @Test
  void jsonHasOneLimitALine() {
    assertThat(Run.in(folder, "limits", "Serbia", "--format", "jsonl").out())
        .startsWith("{\"kind\":\"limit\"")
        .contains("\"limiter\":\"TUR\"", "\"direction\":\"denied\"")
        .hasLineCount(1);
  }

  @Test
  void whatCannotBeAskedIsWrongUsage() {
    assertThat(Run.in(folder, "limits", "--format", "csv").exit()).isEqualTo(2);
    assertThat(Run.in(folder, "limits", "Greece", "GRC").err()).contains("are the same side");
    assertThat(Run.in(folder, "limits", "--by", "Nowhere").err()).contains("No actor is called");
  }

  /** Greece and Bulgaria get on until Turkey quarrels with both. */
  private void storeYears() {
    Events told = Events.in("c.txt", "2020-01-01");
    for (int year = 1960; year < 2020; year++) {
      int quarrels = 2 + (year * 7919) % 11;
      acts(told, "BGR>GRC", EventType.AID, year, 2 + (year * 104729) % 7 + 12 / quarrels);
      acts(told, "TUR>GRC", EventType.ACCUSE, year, quarrels);
      acts(told, "TUR>BGR", EventType.ACCUSE, year, 3 + (year * 31) % 9);
      acts(told, "GRC>FRA", EventType.AID, year, 1 + (year * 17) % 5);
      acts(told, "BGR>FRA", EventType.AID, year, 1 + (year * 13) % 6);
    }
    told.store(folder.resolve("entente-store"));
  }

  private static void acts(Events told, String sides, EventType type, int year, int count) {
    for (int act = 0; act < count; act++) {
      told.add(sides, type, "%d-%02d-%02d".formatted(year, 1 + act % 12, 1 + act / 12), "So.");
    }
  }

  @Test
  void theLimitOfAThirdStateIsMeasuredFromThreeSides() {
    storeYears();
    Run run = Run.in(folder, "limits", "Bulgaria", "Greece", "--by", "Turkey", "--period", "year");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Bulgaria and Greece, limited by Turkey?")
        .contains("BGR–GRC cooperation, BGR–TUR conflict, GRC–TUR conflict")
        .contains("Rank among third states, by the series: ", "France")
        .containsPattern("statements +too little data +1 of 4 sources")
        .contains("Limits: 1", "for Ankara's sake");
    assertThat(run.out()).doesNotContain("NaN");
  }

  @Test
  void theMeasureComesAsJsonAndCsvWithWhatItRestsOn() {
    storeYears();
    String[] asked = {"limits", "BGR", "GRC", "--by", "TUR", "--period", "year", "--format", ""};
    asked[8] = "json";
    assertThat(Run.in(folder, asked).out())
        .contains("\"finding\" : ", "\"agreement\" : {", "\"placebos\" : [", "\"why\" : ");
    asked[8] = "csv";
    assertThat(Run.in(folder, asked).out())
        .startsWith("a,b,third,side,answer,limit,low,high,share,n,needed\r\nBGR,GRC,TUR,series,")
        .contains("BGR,GRC,TUR,statements,too_little_data,,,,,1.0,4.0")
        .hasLineCount(4);
    Run methods = Run.in(folder, "limits", "BGR", "GRC", "--by", "TUR", "--methods");
    assertThat(methods.out()).contains("Waggoner and Zha", "Santos Silva", "Wilson's interval");
  }

  @Test
  void signalsMayComeFromAFile() throws IOException {
    storeYears();
    StringBuilder csv = new StringBuilder("a,b,signals,size\n");
    for (int i = 0; i < 30; i++) {
      csv.append("BGR,X%02d,%d,%d\n".formatted(i, 40 + i % 7, i % 5));
    }
    Files.writeString(folder.resolve("arms.csv"), csv + "GRC,BGR,2,3\n");
    Run run = Run.in(folder, "limits", "BGR", "GRC", "--by", "TUR", "--signals", "arms.csv");
    assertThat(run.out())
        .contains("Signals: signals in arms.csv.")
        .containsPattern("signals +limits +[34]\\d");
    Files.writeString(folder.resolve("arms.csv"), csv + "GRC,BGR,many,3\n");
    Run wrong = Run.in(folder, "limits", "BGR", "GRC", "--by", "TUR", "--signals", "arms.csv");
    assertThat(wrong.exit()).isEqualTo(3);
    assertThat(wrong.err()).contains("arms.csv:32:", "'many'").hasLineCount(1);
    Files.writeString(folder.resolve("arms.csv"), csv);
    assertThat(Run.in(folder, "limits", "BGR", "GRC", "--by", "TUR", "--signals", "arms.csv").err())
        .contains("no pair 'BGR GRC'");
  }

  @Test
  void aMeasureWithoutEventsOrWithTheWrongThirdSideSaysSo() {
    assertThat(Run.in(folder, "limits", "BGR", "GRC", "--by", "TUR").out())
        .contains("There is too little data to tell whether Turkey limits Bulgaria and Greece")
        .contains("no dated event between states");
    assertThat(Run.in(folder, "limits", "BGR", "GRC", "--by", "GRC").exit()).isEqualTo(2);
    assertThat(Run.in(folder, "limits", "BGR", "GRC", "--by", "TUR", "--window", "-1").exit())
        .isEqualTo(2);
  }
}
