package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.event.scoring.PairScore;
import org.entente.event.scoring.SentenceScores;
import org.entente.event.scoring.TriadScore;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** From a sentence and its mentions to its acts. */
final class SentenceCoder {
  /** Confidence in an act that needs no model to be read. */
  private static final double IN_PLAIN_WORDS = 0.9;

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
      return sides.mention(act.actors().get(0), trigger).phrase();
    }

    /** The words that name the other side. */
    Span recipientSpan() {
      int side =
          act.recipients().isEmpty()
              ? act.actors().get(act.actors().size() - 1)
              : act.recipients().get(0);
      return sides.mention(side, trigger).phrase();
    }
  }

  /**
   * What is found in a sentence.
   *
   * @param acts what its sides do to each other
   * @param triads its third sides beside pairs
   */
  record Findings(List<Found> acts, List<Triad> triads) {
    static final Findings NONE = new Findings(List.of(), List.of());
  }

  Findings findings(Sentence sentence, List<Mention> mentions) {
    Sides sides = Sides.of(sentence.text(), mentions, names);
    if (sides.count() < 2) {
      return Findings.NONE;
    }
    SentenceScores scores = judge.judge(sides.text(), sides.spans());
    List<Found> found = new ArrayList<>();
    for (Act act : decisions.acts(scores.pairs())) {
      List<WordVotes.Vote> votes = judge.votes(sides.text(), act.score());
      found.add(new Found(act, sides, word(act.focus(), sides, sentence), votes));
    }
    for (Refusals.Refusal refusal : Refusals.in(sentence, mentions)) {
      refused(refusal, scores.pairs(), sides, found);
    }
    List<Triad> triads =
        TriadScore.likeliest(scores.triads()).stream()
            .map(score -> triad(score, sides, sentence))
            .toList();
    return new Findings(found, triads);
  }

  /** A refusal in plain words stands in the place of what the model makes of the same verb. */
  private static void refused(
      Refusals.Refusal refusal, List<PairScore> scores, Sides sides, List<Found> found) {
    int actor = sides.codes().indexOf(refusal.supplier());
    int recipient = sides.codes().indexOf(refusal.recipient());
    scores.stream()
        .filter(score -> score.actor() == actor && score.recipient() == recipient)
        .findFirst()
        .ifPresent(
            score -> {
              Act act =
                  new Act(
                      List.of(actor), List.of(recipient), refusal.type(), score, IN_PLAIN_WORDS);
              found.removeIf(
                  other ->
                      other.trigger().overlaps(refusal.verb())
                          && other.act().sides().equals(act.sides()));
              found.add(new Found(act, sides, refusal.verb(), List.of()));
            });
  }

  private static Triad triad(TriadScore score, Sides sides, Sentence sentence) {
    List<String> pair =
        List.of(sides.codes().get(score.first()), sides.codes().get(score.second()));
    Span cue = word(score.focus(), sides, sentence);
    return new Triad(sides.codes().get(score.limiter()), pair, score, cue);
  }

  /** The whole word around the piece that the pair attends to. */
  private static Span word(@Nullable Span focus, Sides sides, Sentence sentence) {
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
