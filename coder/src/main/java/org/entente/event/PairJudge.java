package org.entente.event;

import java.util.List;
import org.entente.event.scoring.Combination;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.MarkedPair;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.PairScore;
import org.entente.event.scoring.PairScorer;
import org.entente.lexicon.Lexicon;
import org.entente.model.Span;

/**
 * Judges pairs of sides with all that Entente knows: the trained model, and the lexicon's event
 * words, which explain a decision and carry rare verbs. May be shared between threads.
 */
public final class PairJudge implements AutoCloseable {
  private final PairScorer scorer;
  private final WordVotes words;
  private final Combination combination;

  /** A judge that closes {@code scorer} with itself, and weighs votes as its weights say. */
  public PairJudge(PairScorer scorer, Lexicon lexicon) {
    this.scorer = scorer;
    this.words = WordVotes.of(lexicon);
    this.combination = scorer.combination();
  }

  /** Name of the training run that the weights come from. */
  public String version() {
    return scorer.version();
  }

  /** Scores of all ordered pairs of a text's sides; none for sides beyond the length limit. */
  public List<PairScore> judge(String text, List<List<Span>> sides) {
    return judge(text, MarkedSentence.of(scorer.wordPieces().of(text), sides));
  }

  /** Score of the source towards the target of a pair marked by hand. */
  public PairScore judge(MarkedPair pair) {
    return judge(pair.text(), pair.sentence(scorer.wordPieces())).stream()
        .filter(score -> score.actor() == 0 && score.recipient() == 1)
        .findFirst()
        .orElseThrow();
  }

  private List<PairScore> judge(String text, MarkedSentence sentence) {
    List<PairScore> scores = scorer.score(sentence);
    if (scores.isEmpty()) {
      return scores;
    }
    List<WordVotes.Vote> votes = words.in(text);
    return scores.stream().map(score -> weighed(score, votes)).toList();
  }

  private PairScore weighed(PairScore score, List<WordVotes.Vote> votes) {
    float[][] shares = shares(at(votes, score));
    return score.withTypes(combination.of(score.types(), shares[0], shares[1]));
  }

  private static List<WordVotes.Vote> at(List<WordVotes.Vote> votes, PairScore score) {
    return score.focus() == null ? List.of() : WordVotes.at(votes, score.focus());
  }

  /** What the model says by itself. */
  public List<PairScore> model(MarkedSentence sentence) {
    return scorer.score(sentence);
  }

  /** The event words at the word that a pair's act rests on. */
  public List<WordVotes.Vote> votes(String text, PairScore score) {
    return at(words.in(text), score);
  }

  /** Shares of these votes for each type, none first: of verbs, and of nouns. */
  public float[][] shares(String text, PairScore score) {
    return shares(votes(text, score));
  }

  private static float[][] shares(List<WordVotes.Vote> votes) {
    float[][] shares = new float[2][Labels.TYPES];
    for (WordVotes.Vote vote : votes) {
      shares[vote.verb() ? 0 : 1][1 + vote.type().ordinal()] += 1f / votes.size();
    }
    return shares;
  }

  @Override
  public void close() {
    scorer.close();
  }
}
