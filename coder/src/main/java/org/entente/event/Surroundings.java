package org.entente.event;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.model.Context;
import org.entente.sentence.Sentence;
import org.entente.sentence.Topics;

/**
 * What the title and the neighbouring sentences tell of the acts between two sides: "Two states
 * near defence pact" makes their meeting a military one. Only what is about both sides counts.
 *
 * @param titles the document's title, if it is known
 * @param sentences the document's sentences in order
 */
record Surroundings(List<Heard> titles, List<Heard> sentences) {

  /**
   * A sentence with its sides.
   *
   * @param sentence a title or sentence
   * @param sides codes of all whom it names or means
   */
  record Heard(Sentence sentence, Set<String> sides) {
    static Heard of(Sentence sentence, List<Mention> mentions) {
      Set<String> sides = new HashSet<>();
      mentions.forEach(mention -> sides.addAll(mention.codes()));
      return new Heard(sentence, Set.copyOf(sides));
    }

    boolean isAbout(Collection<String> pair) {
      return sides.containsAll(pair);
    }
  }

  /**
   * The contexts of acts between {@code pair} in sentence number {@code index}, by the title and by
   * the sentences right before and after it in its paragraph.
   */
  Set<Context> contexts(int index, Collection<String> pair) {
    Set<Context> found = EnumSet.noneOf(Context.class);
    titles.stream().filter(t -> t.isAbout(pair)).forEach(t -> found.addAll(Topics.of(t.sentence)));
    Sentence here = sentences.get(index).sentence;
    for (int i = Math.max(0, index - 1); i <= Math.min(sentences.size() - 1, index + 1); i++) {
      Heard near = sentences.get(i);
      if (i != index && near.sentence.block().equals(here.block()) && near.isAbout(pair)) {
        found.addAll(Topics.of(near.sentence));
      }
    }
    return found;
  }
}
