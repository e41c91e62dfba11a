package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.model.Span;
import org.entente.sentence.Sentence;

/** From a sentence and its mentions to its acts. */
final class SentenceCoder {
  private final PairJudge judge;
  private final Decisions decisions;
  private final Map<String, String> names;

  SentenceCoder(PairJudge judge, Decisions decisions, Map<String, String> names) {
    this.judge = judge;
    this.decisions = decisions;
    this.names = names;
  }

  /**
   * An act with the words of the sentence that it rests on.
   *
   * @param act what is done
   * @param sides between whom
   * @param trigger the word that carries it, in the sentence's text; the whole sentence if none
   *     stands out
   * @param votes the lexicon's event words at the trigger
   */
  record Found(Act act, Sides sides, Span trigger, List<WordVotes.Vote> votes) {
    List<String> actors() {
      return act.actors().stream().map(sides.codes()::get).toList();
    }

    List<String> recipients() {
      return act.recipients().stream().map(sides.codes()::get).toList();
    }

    /** The words that name the acting side. */
    Span actorSpan() {
      return sides.mention(act.actors().get(0)).phrase();
    }

    /** The words that name the other side. */
    Span recipientSpan() {
      int side =
          act.recipients().isEmpty()
              ? act.actors().get(act.actors().size() - 1)
              : act.recipients().get(0);
      return sides.mention(side).phrase();
    }
  }

  List<Found> acts(Sentence sentence, List<Mention> mentions) {
    Sides sides = Sides.of(sentence.text(), mentions, names);
    if (sides.count() < 2) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Act act : decisions.acts(judge.judge(sides.text(), sides.spans()))) {
      List<WordVotes.Vote> votes = judge.votes(sides.text(), act.score());
      found.add(new Found(act, sides, trigger(act, sides, sentence), votes));
    }
    return found;
  }

  /** The whole word around the piece that the pair attends to. */
  private static Span trigger(Act act, Sides sides, Sentence sentence) {
    Span focus = act.focus();
    if (focus == null) {
      return new Span(0, sentence.text().length());
    }
    Span piece = sides.original(focus);
    return sentence.tokens().stream()
        .map(token -> token.span())
        .filter(span -> span.contains(piece) && piece.length() > 0)
        .findFirst()
        .orElse(piece);
  }
}
