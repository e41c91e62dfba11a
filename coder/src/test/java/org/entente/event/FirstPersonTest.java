package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.ActorFinder;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.document.Documents;
import org.entente.document.Read;
import org.entente.lexicon.Lexicon;
import org.entente.sentence.Sentence;
import org.entente.sentence.SentenceSplitter;
import org.entente.sentence.SpeakersSoFar;
import org.junit.jupiter.api.Test;

class FirstPersonTest {
  private static final ActorFinder FINDER = new ActorFinder(Lexicon.packaged());

  @Test
  void insideAQuotationWeIsTheSideOfTheSpeaker() {
    assertThat(found("\"We have asked Japan to wait,\" the Peruvian president said."))
        .contains("PER We", "JPN Japan");
  }

  @Test
  void aQuotationThatGoesOnKeepsItsSpeaker() {
    String text = "The Peruvian president said: \"Japan was slow. We have asked Japan to hurry.\"";
    SpeakersSoFar speakers = SpeakersSoFar.none().after(sentence(text, 0));
    Sentence second = sentence(text, 1);
    assertThat(words(second, FirstPerson.with(second, List.of(), speakers, said -> List.of("PER"))))
        .containsExactly("PER We");
  }

  @Test
  void outsideQuotationsNobodyIsMeant() {
    assertThat(found("We asked Japan to wait.")).containsExactly("JPN Japan");
    assertThat(found("The US asked Japan to wait.")).containsExactly("USA The US", "JPN Japan");
  }

  private static List<String> found(String text) {
    Sentence sentence = sentence(text, 0);
    List<Mention> named = FINDER.find(sentence, Memory.empty(), null);
    return words(
        sentence,
        FirstPerson.with(
            sentence, named, SpeakersSoFar.none(), said -> FirstPerson.speaker(said, named)));
  }

  private static List<String> words(Sentence sentence, List<Mention> mentions) {
    return mentions.stream()
        .map(m -> String.join("+", m.codes()) + " " + m.phrase().of(sentence.text()))
        .toList();
  }

  private static Sentence sentence(String text, int index) {
    return Documents.of("a.txt", text + " And some more words to fill a page of paper.")
        .match(
            (Read read) -> SentenceSplitter.split(read.document()).get(index),
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }
}
