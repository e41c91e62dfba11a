package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Mention.Kind;
import org.entente.lexicon.LexiconTest;
import org.entente.model.Block;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
  private static final ActorFinder FINDER = new ActorFinder(LexiconTest.small());

  static Sentence sentence(String text) {
    Span span = new Span(0, text.length());
    Block block = Block.of(span, Block.Kind.PARAGRAPH);
    return new Sentence(0, span, text, Tokenizer.tokens(text), block);
  }

  /** Mentions as "code kind phrase". */
  private static List<String> found(String text) {
    return FINDER.find(sentence(text), Memory.empty(), null).stream()
        .map(m -> String.join("+", m.codes()) + " " + m.kind() + " " + m.phrase().of(text))
        .toList();
  }

  private static Mention only(String text, @Nullable LocalDate day) {
    List<Mention> mentions = FINDER.find(sentence(text), Memory.empty(), day);
    assertThat(mentions).hasSize(1);
    return mentions.get(0);
  }

  @Test
  void titleNationalityAndPersonAreOneMention() {
    assertThat(
            found("Russian President Vladimir Putin met Pakistan’s Prime Minister Shahbaz Sharif."))
        .containsExactly(
            "RUS PERSON Russian President Vladimir Putin",
            "PAK PERSON Pakistan’s Prime Minister Shahbaz Sharif");
    assertThat(found("President Dmitry Medvedev of Russia called the Turkish foreign minister."))
        .containsExactly(
            "RUS PERSON President Dmitry Medvedev of Russia",
            "TUR OFFICE the Turkish foreign minister");
    assertThat(found("Pakistan's previous president, Pervez Musharraf, resigned."))
        .containsExactly("PAK PERSON Pakistan's previous president, Pervez Musharraf");
  }

  @Test
  void anAdjectiveBeforeAnotherNounStandsAlone() {
    assertThat(found("Soviet-Pakistani relations and Russian military equipment"))
        .containsExactly(
            "RUS ADJECTIVE Soviet", "PAK ADJECTIVE Pakistani", "RUS ADJECTIVE Russian");
    assertThat(found("Indian soldiers fought.")).containsExactly("IND OFFICE Indian soldiers");
    assertThat(found("the Chinese have left")).containsExactly("CHN DEMONYM the Chinese");
  }

  @Test
  void adjectivesInARowShareTheirRole() {
    assertThat(found("with Chinese and Russian spymasters in attendance"))
        .containsExactly("CHN OFFICE Chinese", "RUS OFFICE Russian spymasters");
  }

  @Test
  void listsOfStatesAreSplit() {
    assertThat(found("agencies of Russia, China, India and Pakistan"))
        .extracting(line -> line.substring(0, 3))
        .containsExactly("RUS", "CHN", "IND", "PAK");
  }

  @Test
  void ordinaryWordsAreNoStates() {
    assertThat(found("He told us who likes turkey.")).isEmpty();
    assertThat(found("we talk about russia and turkey"))
        .containsExactly("RUS NAME russia", "TUR NAME turkey");
    assertThat(found("The US told us.")).containsExactly("USA NAME The US");
    assertThat(found("TURKEY AND RUSSIA SIGN GAS DEAL"))
        .containsExactly("TUR NAME TURKEY", "RUS NAME RUSSIA");
  }

  @Test
  void theLongestNameWinsEvenWhereItIsNoActor() {
    assertThat(found("Ships in the South China Sea and the Indian Ocean")).isEmpty();
    assertThat(found("The Shanghai Cooperation Organisation met."))
        .containsExactly("SCO NAME The Shanghai Cooperation Organisation");
  }

  @Test
  void someoneElsesNameIsNoActor() {
    assertThat(found("Then Hunter Biden bought a house.")).isEmpty();
    assertThat(found("India's Foreign Office said so.")).containsExactly("IND NAME India");
    assertThat(found("A bush burnt.")).isEmpty();
  }

  @Test
  void capitalsAfterAPrepositionOrAMotionOnlyLocate() {
    assertThat(only("They arrived in Vladivostok.", null).locative()).isTrue();
    assertThat(only("They travelled to Moscow.", null).locative()).isTrue();
    assertThat(only("Islamabad rejected the plan.", null).locative()).isFalse();
    assertThat(only("Interest in Moscow grew.", null).locative()).isFalse();
  }

  @Test
  void theDateTellsWhoHeldWhichOffice() {
    assertThat(only("Putin spoke.", LocalDate.of(1999, 1, 1)).sector()).isEqualTo("SPY");
    assertThat(only("Putin spoke.", LocalDate.of(2010, 1, 1)).sector()).isEqualTo("ELI");
    assertThat(only("Putin spoke.", LocalDate.of(2020, 1, 1)).sector()).isEqualTo("GOV");
  }

  @Test
  void aTitleTellsWhoseSurnameItIs() {
    Mention general = only("Army chief Sharif visited the front.", null);
    assertThat(general.name()).isEqualTo("Raheel Sharif");
    assertThat(general.kind()).isEqualTo(Kind.PERSON);
  }

  @Test
  void spansStandInTheSentence() {
    String text = "On Monday Russian ambassador Orlov spoke.";
    Mention orlov = only(text, null);
    assertThat(orlov.span().of(text)).isEqualTo("Orlov");
    assertThat(orlov.phrase().of(text)).isEqualTo("Russian ambassador Orlov");
    assertThat(orlov.role()).isEqualTo("ambassador");
  }
}
