package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.lexicon.LexiconTest;
import org.entente.sentence.Sentence;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private static final ActorFinder FINDER = new ActorFinder(LexiconTest.small());

  /** Mentions of the last sentence as "codes kind words". */
  private static List<String> last(String... sentences) {
    List<Sentence> all = Arrays.stream(sentences).map(ActorFinderTest::sentence).toList();
    List<List<Mention>> found = FINDER.findAll(all, null);
    String text = sentences[sentences.length - 1];
    return found.get(found.size() - 1).stream()
        .map(m -> String.join("+", m.codes()) + " " + m.kind() + " " + m.span().of(text))
        .toList();
  }

  @Test
  void theTwoCountriesAreThoseLastNamedTogether() {
    assertThat(last("India and Russia share a long history.", "The two nations will meet."))
        .containsExactly("IND+RUS COLLECTIVE The two nations");
    assertThat(last("Russia, China and India met Pakistan with Turkey.", "Both sides agreed."))
        .containsExactly("PAK+TUR COLLECTIVE Both sides");
  }

  @Test
  void threeCountriesAreTheListOfThreeLastNamed() {
    assertThat(last("Russia, China and India met.", "The three powers will meet again."))
        .containsExactly("RUS+CHN+IND COLLECTIVE The three powers");
    assertThat(last("Russia, China and India met.", "The trio will meet again."))
        .containsExactly("RUS+CHN+IND COLLECTIVE The trio");
    assertThat(last("Russia, China and India met.", "The four powers will meet again.")).isEmpty();
  }

  @Test
  void brokenOpeningsHaveNoOwner() {
    assertThat(last("and his deputy met Turkey.")).containsExactly("TUR NAME Turkey");
  }

  @Test
  void anEncounterIsOfThePairLastNamedTogether() {
    assertThat(last("India and Russia will confer.", "The planned talks may touch on energy."))
        .containsExactly("IND+RUS ENCOUNTER The planned talks");
    assertThat(last("India and Russia will confer.", "Bilateral trade has grown."))
        .containsExactly("IND+RUS ENCOUNTER Bilateral trade");
    assertThat(last("India and Russia will confer.", "Trade with others has grown.")).isEmpty();
    assertThat(last("India will confer.", "The talks may touch on energy.")).isEmpty();
    assertThat(last("India and Russia will confer.", "The Karachi talks may touch on energy."))
        .containsExactly("PAK PLACE Karachi");
    assertThat(last("India and Russia will confer.", "Now the talks please Turkey."))
        .containsExactly("TUR NAME Turkey");
  }

  @Test
  void anEncounterIsOfThePairOfWhichItWasTold() {
    assertThat(
            last("Xi Jinping will visit India.", "Turkey and Pakistan watch.", "The trip is long."))
        .containsExactly("CHN+IND ENCOUNTER The trip");
    assertThat(last("Xi Jinping will visit India.", "The visit may please Turkey."))
        .containsExactly("CHN+IND ENCOUNTER The visit", "TUR NAME Turkey");
  }

  @Test
  void theTwoLeadersAreThePersonsOfTheSentence() {
    assertThat(
            last(
                "Talks between Pakistan's Pervez Musharraf and Indian Prime Minister Atal Bihari"
                    + " Vajpayee failed, but the two leaders met in Beijing."))
        .contains("PAK+IND COLLECTIVE the two leaders");
  }

  @Test
  void aSurnameFindsThePersonNamedBefore() {
    assertThat(last("Russian ambassador Orlov spoke.", "But there are no obstacles, Orlov noted."))
        .containsExactly("RUS PERSON Orlov");
    assertThat(last("Raheel Sharif went to Moscow.", "Later Sharif came home."))
        .containsExactly("PAK PERSON Sharif");
  }

  @Test
  void aPersonNamedBesideAnOfficeIsOfItsSide() {
    assertThat(last("The Russian ambassador to Pakistan, Ilya Petrov, spoke.", "Petrov left."))
        .containsExactly("RUS PERSON Petrov");
    assertThat(last("Ilya Petrov, a spokesman for the Russian army, spoke.", "Petrov left."))
        .containsExactly("RUS PERSON Petrov");
    assertThat(last("Ilya Petrov, Russia's deputy foreign minister, spoke.", "Petrov left."))
        .containsExactly("RUS PERSON Petrov");
    assertThat(last("In Sunny Valley, the Russian ambassador, unasked, spoke.", "Valley left."))
        .isEmpty();
  }

  @Test
  void anInstitutionIsCalledByTheLastWordOfItsName() {
    assertThat(last("The World Health Organization spoke.", "Then the organization met."))
        .containsExactly("WHO REFERENCE the organization");
    assertThat(last("Russia spoke.", "Then the organization met.")).isEmpty();
  }

  @Test
  void aPossessiveAfterAndIsWhoeverStandsBefore() {
    assertThat(last("Xi Jinping met Dmitry Medvedev and his deputies."))
        .contains("RUS REFERENCE his");
  }

  @Test
  void pronounsStandForAClearSubject() {
    assertThat(last("Moscow has assured New Delhi that it will never sell arms."))
        .contains("RUS REFERENCE it");
    assertThat(last("Xi Jinping flew home.", "He will return in May."))
        .containsExactly("CHN REFERENCE He");
    assertThat(last("Xi Jinping flew home.", "It is raining.")).isEmpty();
  }

  @Test
  void aRoleStandsForTheOnlyOneWhoHasIt() {
    assertThat(last("The Turkish foreign minister arrived.", "Then the foreign minister spoke."))
        .containsExactly("TUR REFERENCE the foreign minister");
    assertThat(last("The Turkish and the Indian foreign ministers met.", "The minister spoke."))
        .isEmpty();
  }

  @Test
  void aNewDocumentRemembersNothing() {
    assertThat(FINDER.find(ActorFinderTest.sentence("Both sides met."), Memory.empty(), null))
        .isEmpty();
  }
}
