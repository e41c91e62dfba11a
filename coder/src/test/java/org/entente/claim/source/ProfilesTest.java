package org.entente.claim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.model.Account;
import org.entente.model.Contradiction;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  @Test
  void claimsOfEveryKindAreLaidToTheirOutlet() {
    Told told =
        new Told()
            .event("Herald", "AAA>BBB", 3)
            .figure("Herald", "AAA+CCC")
            .limit("Herald", "DDD", "AAA+BBB")
            .event("Courier", "AAA>BBB", 3)
            .event(null, "AAA>BBB", 3);
    Profiles profiles = told.profiles(SourceKind.OUTLET);
    assertThat(profiles.sources())
        .extracting(profile -> profile.source().name(), SourceProfile::claims)
        .containsExactly(tuple("Herald", 3), tuple("Courier", 1));
    SourceProfile herald = profiles.sources().get(0);
    assertThat(List.of(herald.events(), herald.limits(), herald.figures()))
        .containsExactly(1, 1, 1);
    assertThat(herald.portraits())
        .extracting(Portrait::side)
        .containsExactly("AAA", "BBB", "CCC", "DDD");
    assertThat(profiles.claims()).isEqualTo(5);
    assertThat(profiles.unattributed()).isEqualTo(1);
  }

  @Test
  void spellingsOfOneNameAreOneSource() {
    Told told =
        new Told()
            .event("The Herald", "AAA>BBB", 3)
            .event("the  herald", "AAA>BBB", 3)
            .event("The Herald", "AAA>BBB", 3);
    assertThat(told.outlet("The Herald").claims()).isEqualTo(3);
  }

  @Test
  void speakersOfTheSameWordsAreToldApartByTheirSides() {
    Told told =
        new Told()
            .by("the foreign minister", "AAA")
            .event("Herald", "AAA>BBB", 3)
            .by("Foreign Minister", "BBB")
            .event("Herald", "AAA>BBB", 3)
            .by("he", "BBB")
            .event("Herald", "AAA>BBB", 3)
            .by(null)
            .event("Herald", "AAA>BBB", 3);
    Profiles profiles = told.profiles(SourceKind.SPEAKER);
    assertThat(profiles.sources())
        .extracting(profile -> profile.source().label())
        .containsExactlyInAnyOrder("the foreign minister (AAA)", "Foreign Minister (BBB)");
    assertThat(profiles.unattributed()).isEqualTo(2);
  }

  @Test
  void aFigureHasTheSideThatItsSpeakerHasElsewhereInTheText() {
    Told told =
        new Told()
            .in("a.txt")
            .by("a spokesman", "AAA")
            .event("Herald", "AAA>BBB", 3)
            .by("a spokesman")
            .figure("Herald", "AAA+BBB")
            .in("b.txt")
            .figure("Herald", "AAA+BBB");
    assertThat(told.speaker("a spokesman (AAA)").figures()).isEqualTo(1);
    assertThat(told.speaker("a spokesman").figures()).isEqualTo(1);
  }

  @Test
  void onlyOtherOutletsInOtherWordsCorroborate() {
    String words = "the two ministers met for an hour in the old harbour";
    Told told =
        new Told()
            .event("Herald", "AAA>BBB", 3, words)
            .event("Courier", "AAA>BBB", 3, words)
            .event("Herald", "AAA>CCC", 3, words)
            .event("Herald", "AAA>CCC", 3, "ministers of both sides talked at the port")
            .event("Herald", "AAA>DDD", 3, words)
            .event("Courier", "AAA>DDD", 3, "talks at the port took sixty minutes")
            .sameAct(0, 1)
            .sameAct(2, 3)
            .sameAct(4, 5);
    assertThat(told.outlet("Herald").corroborated()).isEqualTo(new Share(1, 4));
    assertThat(told.outlet("Courier").corroborated()).isEqualTo(new Share(1, 2));
  }

  @Test
  void aWriterWhoQuotesASpeakerDoesNotCorroborateHim() {
    Told told =
        new Told()
            .in("a.txt")
            .by("the envoy", "AAA")
            .event("Herald", "AAA>BBB", 3, "talks were held, the envoy said")
            .by(null)
            .event("Herald", "AAA>BBB", 3, "both governments met on Monday")
            .sameAct(0, 1);
    assertThat(told.speaker("the envoy (AAA)").corroborated()).isEqualTo(new Share(0, 1));
    told.in("b.txt")
        .by("the envoy", "AAA")
        .event("Herald", "CCC>BBB", 3, "an accord exists, the envoy said")
        .in("c.txt")
        .by(null)
        .event("Herald", "CCC>BBB", 3, "both capitals now have a text")
        .sameAct(2, 3);
    assertThat(told.speaker("the envoy (AAA)").corroborated()).isEqualTo(new Share(1, 2));
  }

  @Test
  void alonePresupposesThatOthersWroteOfThePairInTheSameWeek() {
    Told told =
        new Told()
            .on("2020-06-01")
            .event("Herald", "AAA>BBB", -3)
            .event("Herald", "AAA>CCC", -3)
            .event("Herald", "AAA>DDD", -3)
            .on("2020-06-08")
            .event("Courier", "BBB>AAA", 3)
            .on("2020-06-09")
            .event("Courier", "CCC>AAA", 3)
            .event("Herald", "AAA>DDD", 3);
    assertThat(told.outlet("Herald").alone()).isEqualTo(new Share(1, 4));
    told.on(null).event("Herald", "AAA>BBB", 3);
    assertThat(told.outlet("Herald").alone()).isEqualTo(new Share(1, 5));
  }

  @Test
  void whatACopyTellsIsNotToldAlone() {
    Told told =
        new Told()
            .event("Herald", "AAA>BBB", -3, "the same words in both")
            .event("Courier", "AAA>BBB", -3, "the same words in both")
            .sameAct(0, 1);
    assertThat(told.outlet("Herald").alone()).isEqualTo(new Share(0, 1));
    assertThat(told.outlet("Herald").corroborated()).isEqualTo(new Share(0, 1));
  }

  @Test
  void doubtsAreCountedAmongClaimsThatHaveAStatus() {
    Told told =
        new Told()
            .event("Herald", "AAA>BBB", 3)
            .figure("Herald", "AAA+BBB")
            .as(Status.REPORTED_DOUBTFUL)
            .event("Herald", "AAA>BBB", 3)
            .limit("Herald", "CCC", "AAA+BBB");
    assertThat(told.outlet("Herald").doubted()).isEqualTo(new Share(2, 3));
  }

  @Test
  void contradictionsCountForTheirPairOnlyAndChangesDoNot() {
    Told told =
        new Told()
            .event("Herald", "AAA>BBB", 3, "they agreed")
            .event("Herald", "AAA>CCC", 3, "they agreed")
            .event("Courier", "AAA>BBB", -3, "they did not agree")
            .event("Courier", "AAA>BBB", -3, "things are different now");
    assertThat(told.outlet("Herald").contradicted()).isEmpty();
    told.contradicted(
        contradiction("they agreed", "they did not agree", Contradiction.Type.DENIAL),
        contradiction("they agreed", "things are different now", Contradiction.Type.CHANGE));
    assertThat(told.outlet("Herald").contradicted()).contains(new Share(1, 2));
    assertThat(told.outlet("Courier").contradicted()).contains(new Share(1, 2));
  }

  @Test
  void ordersOfTheCorpusMakeNoDifference() {
    Told told = new Told();
    for (int i = 0; i < 60; i++) {
      told.on("2020-06-" + (10 + i % 20))
          .event(i % 3 == 0 ? "Herald" : "Courier", "AAA>BBB", i % 7 - 3.3)
          .event(i % 3 == 0 ? "Herald" : "Courier", "CCC+AAA", i % 5 - 2.1)
          .figure("Herald", "AAA+BBB");
    }
    Profiles first = told.shuffled(1);
    assertThat(told.shuffled(2)).isEqualTo(first);
    assertThat(first.sources().get(0).of("AAA").orElseThrow().acts())
        .isInstanceOfSatisfying(
            Tone.Measured.class, tone -> assertThat(tone.difference()).isPresent());
  }

  @Test
  void anEmptyCorpusHasNoSources() {
    assertThat(new Told().profiles(SourceKind.OUTLET).sources()).isEmpty();
    assertThat(new Share(0, 0).value()).isEmpty();
    assertThat(new Share(1, 4).value().orElseThrow()).isEqualTo(0.25, within(1e-9));
  }

  private static Contradiction contradiction(String a, String b, Contradiction.Type type) {
    return new Contradiction(account(a), account(b), List.of("AAA", "BBB"), type, "", 0.9);
  }

  private static Account account(String sentence) {
    return new Account(new Passage("x.txt", 0, sentence.length(), sentence), null, null);
  }
}
