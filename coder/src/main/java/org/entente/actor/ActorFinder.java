package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.internal.Reader;
import org.entente.lexicon.Lexicon;
import org.entente.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what in a sentence stands for a state, an organisation or an armed group. */
public final class ActorFinder {
  private final Reader reader;

  public ActorFinder(Lexicon lexicon) {
    reader = new Reader(lexicon);
  }

  /**
   * The mentions of a sentence, in the order of the text; their phrases do not overlap.
   *
   * @param memory what the document named before
   * @param day the day that the sentence speaks of, or the day of publication; null if unknown
   */
  public List<Mention> find(Sentence sentence, Memory memory, @Nullable LocalDate day) {
    return reader.mentions(sentence.tokens(), memory, day);
  }

  /**
   * The mentions of a document's sentences, sentence by sentence, with memory from each to the
   * next.
   */
  public List<List<Mention>> findAll(List<Sentence> sentences, @Nullable LocalDate day) {
    List<List<Mention>> all = new ArrayList<>();
    Memory memory = Memory.empty();
    for (Sentence sentence : sentences) {
      List<Mention> mentions = find(sentence, memory, day);
      memory = memory.after(sentence, mentions);
      all.add(mentions);
    }
    return List.copyOf(all);
  }
}
