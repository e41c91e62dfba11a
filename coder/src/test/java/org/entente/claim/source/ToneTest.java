package org.entente.claim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class ToneTest {
  @Test
  void actsAndWhatIsDoneAreKeptApart() {
    Told told = new Told();
    for (int i = 0; i < 5; i++) {
      told.event("Herald", "AAA>BBB", 4).event("Herald", "BBB>AAA", -2);
    }
    Portrait portrait = told.outlet("Herald").of("AAA").orElseThrow();
    assertThat(measured(portrait.acts()).mean()).isEqualTo(4);
    assertThat(measured(portrait.towards()).mean()).isEqualTo(-2);
    told.event("Herald", "AAA+BBB", 10);
    Portrait both = told.outlet("Herald").of("AAA").orElseThrow();
    assertThat(measured(both.acts()).mean()).isEqualTo(5);
    assertThat(measured(both.towards()).mean()).isEqualTo(0);
  }

  @Test
  void fewerThanFiveActsHaveNoMean() {
    Told told = new Told();
    for (int i = 0; i < 4; i++) {
      told.event("Herald", "AAA>BBB", 4);
    }
    assertThat(told.outlet("Herald").of("AAA").orElseThrow().acts()).isEqualTo(new Tone.TooFew(4));
  }

  @Test
  void whatDidNotHappenHasNoTone() {
    Told told = new Told();
    for (Status status : Status.values()) {
      told.as(status).event("Herald", "AAA>BBB", 4);
    }
    assertThat(told.outlet("Herald").of("AAA").orElseThrow().acts()).isEqualTo(new Tone.TooFew(2));
  }

  @Test
  void theCorpusIsComparedWhereBothHaveFiveDocuments() {
    Told told = new Told().in("one.txt");
    for (int i = 0; i < 8; i++) {
      told.event("Herald", "AAA>BBB", 4);
    }
    told.in("");
    for (int i = 0; i < 8; i++) {
      told.event("Courier", "AAA>BBB", i - 6);
    }
    Tone.Measured tone = measured(told.outlet("Herald").of("AAA").orElseThrow().acts());
    assertThat(tone.documents()).isEqualTo(1);
    assertThat(tone.corpus()).isEqualTo(0.75);
    assertThat(tone.difference()).isEmpty();
  }

  @Test
  void anOutletThatAloneTellsOfASideIsComparedWithNobody() {
    Told told = new Told();
    for (int i = 0; i < 8; i++) {
      told.event("Herald", "AAA>BBB", i);
    }
    Tone.Measured tone = measured(told.outlet("Herald").of("AAA").orElseThrow().acts());
    assertThat(tone.corpus()).isEqualTo(tone.mean());
    assertThat(tone.difference()).isEmpty();
    assertThat(tone.sameCounterparts()).isEmpty();
  }

  @Test
  void aPlainDifferenceIsFoundWithItsSign() {
    Random random = new Random(3);
    Told told = new Told();
    for (int i = 0; i < 30; i++) {
      told.event("Herald", "AAA>BBB", score(0.15, random));
      told.event("Courier", "AAA>BBB", score(0.85, random));
    }
    Difference herald = difference(told, "Herald");
    assertThat(herald.isMeasurable()).isTrue();
    assertThat(herald.value()).isNegative().isBetween(herald.low(), herald.high());
    assertThat(difference(told, "Courier").low()).isPositive();
  }

  @Test
  void chanceIsSeldomTakenForADifference() {
    Random random = new Random(11);
    int found = 0;
    for (int corpus = 0; corpus < 200; corpus++) {
      Told told = new Told();
      for (int i = 0; i < 40; i++) {
        told.event(i < 8 ? "Herald" : "Courier", "AAA>BBB", score(0.6, random));
      }
      found += difference(told, "Herald").isMeasurable() ? 1 : 0;
    }
    assertThat(found).isBetween(1, 16);
  }

  @Test
  void aFewLikeActsAreNotTakenForCertain() {
    Told told = new Told();
    for (int i = 0; i < 5; i++) {
      told.event("Herald", "AAA>BBB", 4);
    }
    for (int i = 0; i < 30; i++) {
      told.event("Courier", "AAA>BBB", i % 4 == 0 ? -4 : 4);
    }
    assertThat(difference(told, "Herald").isMeasurable()).isFalse();
  }

  @Test
  void whoWritesOfAQuarrelOnlyDiffersOverallButNotWithinThePair() {
    Random random = new Random(5);
    Told told = new Told();
    for (int i = 0; i < 60; i++) {
      told.event("Herald", i % 6 == 0 ? "AAA>CCC" : "AAA>BBB", 0);
      told.event("Courier", i % 6 == 0 ? "AAA>BBB" : "AAA>CCC", 0);
    }
    Told scored = new Told();
    told.reports.forEach(
        report ->
            scored.event(
                report.outlet(),
                "AAA>" + report.event().recipient().get(0),
                score(report.event().recipient().contains("BBB") ? 0.2 : 0.8, random)));
    Tone.Measured tone = measured(scored.outlet("Herald").of("AAA").orElseThrow().acts());
    assertThat(tone.difference().orElseThrow().high()).isNegative();
    Difference same = tone.sameCounterparts().orElseThrow();
    assertThat(same.isMeasurable()).isFalse();
    assertThat(same.value()).isEqualTo(0, within(1.0));
  }

  @Test
  void pairsThatNobodyElseTellsOfLeaveNothingToCompare() {
    Told told = new Told();
    for (int i = 0; i < 10; i++) {
      told.event("Herald", "AAA>BBB", i).event("Courier", "AAA>CCC", i);
    }
    Tone.Measured tone = measured(told.outlet("Herald").of("AAA").orElseThrow().acts());
    assertThat(tone.difference()).isPresent();
    assertThat(tone.sameCounterparts()).isEmpty();
  }

  @Test
  void aPairThatAFewDocumentsShareIsNotCompared() {
    Told told = new Told();
    for (int i = 0; i < 10; i++) {
      told.event("Herald", i < 4 ? "AAA>BBB" : "AAA>CCC", i - 5)
          .event("Courier", i < 9 ? "AAA>BBB" : "AAA>DDD", i - 3);
    }
    Tone.Measured tone = measured(told.outlet("Herald").of("AAA").orElseThrow().acts());
    assertThat(tone.difference()).isPresent();
    assertThat(tone.sameCounterparts()).isEmpty();
  }

  @Test
  void aLargeCorpusIsComparedAsWell() {
    Random random = new Random(7);
    Told told = new Told();
    for (int i = 0; i < 1000; i++) {
      told.event(
          i % 2 == 0 ? "Herald" : "Courier", "AAA>BBB", score(i % 2 == 0 ? 0.5 : 0.6, random));
    }
    Difference difference = difference(told, "Herald");
    assertThat(difference.high() - difference.low()).isBetween(0.2, 0.8);
    assertThat(measured(told.outlet("Herald").of("AAA").orElseThrow().acts()).documents())
        .isEqualTo(500);
  }

  private static double score(double friendly, Random random) {
    double size = 2 + random.nextInt(5);
    return random.nextDouble() < friendly ? size : -size;
  }

  private static Difference difference(Told told, String outlet) {
    return measured(told.outlet(outlet).of("AAA").orElseThrow().acts()).difference().orElseThrow();
  }

  private static Tone.Measured measured(Tone tone) {
    assertThat(tone).isInstanceOf(Tone.Measured.class);
    return (Tone.Measured) tone;
  }
}
