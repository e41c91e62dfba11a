package org.entente.event;

import java.util.List;
import org.entente.event.scoring.Combination;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.MarkedPair;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.PairScore;
import org.entente.event.scoring.PassageScore;
import org.entente.event.scoring.RelationModel;
import org.entente.event.scoring.SentenceScores;
import org.entente.lexicon.Lexicon;
import org.entente.model.Span;

/**
 * Judges pairs of sides with all that Entente knows: the trained model, and the lexicon's event
 * words, which explain a decision and carry rare verbs. May be shared between threads.
 */
public final class PairJudge implements AutoCloseable {
  private final RelationModel model;
  private final WordVotes words;
  private final Combination combination;

  /** A judge that closes {@code model} with itself, and weighs votes as its weights say. */
  public PairJudge(RelationModel model, Lexicon lexicon) {
    this.model = model;
    this.words = WordVotes.of(lexicon);
    this.combination = model.combination();
  }

  /** Name of the training run that the weights come from. */
  public String version() {
    return model.version();
  }

  /** Scores of all pairs and triads of a text's sides; none for sides beyond the length limit. */
  public SentenceScores judge(String text, List<List<Span>> sides) {
    return judge(text, MarkedSentence.of(model.wordPieces().of(text), sides));
  }

  /** Score of the source towards the target of a pair marked by hand. */
  public PairScore judge(MarkedPair pair) {
    return judge(pair.text(), pair.sentence(model.wordPieces())).pairs().stream()
        .filter(score -> score.actor() == 0 && score.recipient() == 1)
        .findFirst()
        .orElseThrow();
  }

  private SentenceScores judge(String text, MarkedSentence sentence) {
    SentenceScores scores = model.score(sentence);
    List<WordVotes.Vote> votes = scores.pairs().isEmpty() ? List.of() : words.in(text);
    return new SentenceScores(
        scores.pairs().stream().map(score -> weighed(score, votes)).toList(), scores.triads());
  }

  private PairScore weighed(PairScore score, List<WordVotes.Vote> votes) {
    float[][] shares = shares(at(votes, score));
    return score.withTypes(combination.of(score.types(), shares[0], shares[1]));
  }

  private static List<WordVotes.Vote> at(List<WordVotes.Vote> votes, PairScore score) {
    return score.focus() == null ? List.of() : WordVotes.at(votes, score.focus());
  }

  /** How two passages stand to each other; the order does not matter. */
  PassageScore compare(String a, String b) {
    return model.score(a, b);
  }

  /** What the model says of pairs by itself. */
  public List<PairScore> model(MarkedSentence sentence) {
    return model.score(sentence).pairs();
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
    model.close();
  }
}
