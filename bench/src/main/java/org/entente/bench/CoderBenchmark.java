package org.entente.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.actor.ActorFinder;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.event.CodedSentence;
import org.entente.event.Coder;
import org.entente.event.scoring.MarkedPair;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.RelationModel;
import org.entente.event.scoring.SentenceScores;
import org.entente.lexicon.Lexicon;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Steps of the coder on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@SuppressWarnings("NullAway.Init") // JMH calls load() first
public class CoderBenchmark {
  private static final String TEXT =
      "Kenya's foreign minister travelled to Mogadishu on Tuesday and offered Somalia two patrol boats, officials in"
          + " Nairobi said. Ethiopia, which has troops of its own in the country, welcomed the offer but asked Kenya to"
          + " coordinate deliveries with the African Union. The rains have been poor this year.";

  private final Document document =
      new Document(
          "bench",
          TEXT,
          null,
          null,
          null,
          null,
          "en",
          List.of(Block.of(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)));

  private RelationModel scorer;
  private Coder coder;
  private ActorFinder finder;
  private Sentence sentence;
  private MarkedSentence marked;

  @Setup
  public void load() throws IOException {
    Lexicon lexicon = Lexicon.packaged();
    scorer = RelationModel.load();
    coder = Coder.with(lexicon, Coder.DEFAULT_MIN_CONFIDENCE, scorer);
    finder = new ActorFinder(lexicon);
    sentence = SentenceSplitter.split(document).get(0);
    marked =
        MarkedPair.parse(
                "<s>Kenya</s>'s foreign minister travelled to <t>Mogadishu</t> on Tuesday and offered Somalia two"
                    + " patrol boats, officials in Nairobi said.")
            .sentence(scorer.wordPieces());
  }

  @TearDown
  public void close() {
    coder.close();
  }

  /** One document of three sentences, two of them with several sides. */
  @Benchmark
  public List<CodedSentence> document() {
    return coder.code(document);
  }

  /** Mentions of one sentence. */
  @Benchmark
  public List<Mention> mentions() {
    return finder.find(sentence, Memory.empty(), null);
  }

  /** Both ordered pairs of a sentence of 25 words. */
  @Benchmark
  public SentenceScores model() {
    return scorer.score(marked);
  }
}
