package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.lexicon.Lexicon;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class WordVotesTest {
  private static final WordVotes WORDS = WordVotes.of(Lexicon.packaged());

  @Test
  void aVerbVotesForItsTypeInEveryForm() {
    for (String form : List.of("condemn", "condemns", "condemned", "condemning")) {
      assertThat(typesAt("Chad " + form + " Libya.", form)).as(form).contains(EventType.ACCUSE);
    }
  }

  @Test
  void partsOfAnEntryMayStandApart() {
    String text = "Peru pulled its guards back from the bridge.";
    assertThat(typesAt(text, "pulled")).containsExactly(EventType.RETREAT);
    assertThat(typesAt(text, "back")).containsExactly(EventType.RETREAT);
  }

  @Test
  void theLongestEntryAtAWordSilencesTheOthers() {
    String text = "Oslo opened fire on the boat.";
    List<WordVotes.Vote> votes = WordVotes.at(WORDS.in(text), spanOf(text, "opened"));
    assertThat(votes).isNotEmpty().allMatch(vote -> vote.spans().size() == 3);
  }

  @Test
  void aWordElsewhereDoesNotVote() {
    assertThat(typesAt("Benin, which condemned nobody, waited.", "waited")).isEmpty();
  }

  @Test
  void finalConsonantsAreDoubledAndYBecomesI() {
    assertThat(WordVotes.conjugated("bar")).contains("barred", "barring");
    assertThat(WordVotes.conjugated("deny")).contains("denies", "denied", "denying");
    assertThat(WordVotes.conjugated("seize")).contains("seized", "seizing");
    assertThat(WordVotes.conjugated("clash with")).contains("clashes with", "clashed with");
  }

  private static List<EventType> typesAt(String text, String word) {
    return WordVotes.at(WORDS.in(text), spanOf(text, word)).stream()
        .map(WordVotes.Vote::type)
        .toList();
  }

  private static Span spanOf(String text, String word) {
    int at = text.indexOf(word);
    return new Span(at, at + word.length());
  }
}
