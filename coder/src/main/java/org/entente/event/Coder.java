package org.entente.event;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.entente.actor.ActorFinder;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.document.Posts;
import org.entente.event.scoring.PairScorer;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.entente.sentence.Attribution;
import org.entente.sentence.Modality;
import org.entente.sentence.Saying;
import org.entente.sentence.Sentence;
import org.entente.sentence.SentenceSplitter;
import org.entente.sentence.TimeExpression;
import org.entente.sentence.Times;
import org.jspecify.annotations.Nullable;

/**
 * Codes documents: the one way from a text to its records. An instance may be shared between
 * threads; the same document gives the same records on every thread and run.
 */
public final class Coder implements AutoCloseable {
  /** Least probability of an event for it to be written down. */
  public static final double DEFAULT_MIN_CONFIDENCE = 0.65;

  private final Lexicon lexicon;
  private final ActorFinder actors;
  private final PairJudge judge;
  private final SentenceCoder sentences;
  private final EventCodes codes;

  private Coder(Lexicon lexicon, ActorFinder actors, PairScorer scorer, double minConfidence) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.judge = new PairJudge(scorer, lexicon);
    this.codes = new EventCodes(lexicon);
    Map<String, String> names = new HashMap<>();
    for (Actor actor : lexicon.actors()) {
      names.put(actor.code(), actor.name());
    }
    this.sentences = new SentenceCoder(judge, new Decisions(minConfidence), names);
  }

  /**
   * A coder with the weights that ship.
   *
   * @param lexicon actors and event words
   * @param minConfidence least probability of an event, 0 to 1
   * @throws IOException if the model is missing or damaged
   */
  public static Coder load(Lexicon lexicon, double minConfidence) throws IOException {
    return load(() -> lexicon, minConfidence);
  }

  /**
   * A coder with the weights that ship, read while the lexicon is read.
   *
   * @param lexicon reads actors and event words, on the caller's thread; what it throws is thrown
   *     on
   * @param minConfidence least probability of an event, 0 to 1
   * @throws IOException if the model is missing or damaged
   */
  public static Coder load(Supplier<Lexicon> lexicon, double minConfidence) throws IOException {
    FutureTask<PairScorer> model = new FutureTask<>(PairScorer::load);
    Thread reading = new Thread(model, "relation model");
    reading.setDaemon(true);
    reading.start();
    Lexicon read = lexicon.get();
    ActorFinder actors = new ActorFinder(read);
    return new Coder(read, actors, result(model), minConfidence);
  }

  private static PairScorer result(FutureTask<PairScorer> model) throws IOException {
    try {
      return model.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the relation model was not waited for");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A coder with weights of one's own. */
  public static Coder with(Lexicon lexicon, double minConfidence, PairScorer scorer) {
    return new Coder(lexicon, new ActorFinder(lexicon), scorer, minConfidence);
  }

  /** What the coder knows of actors and words. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Finds the actors that the coder finds. */
  public ActorFinder actors() {
    return actors;
  }

  /** Name of the training run that the model's weights come from. */
  public String modelVersion() {
    return judge.version();
  }

  /** All records of a document, posts first, events in the order of the text. */
  public List<Coded> code(Document document) {
    List<Coded> records = new ArrayList<>(Posts.of(document));
    Reading reading = new Reading(document);
    for (Sentence sentence : SentenceSplitter.split(document)) {
      reading.next(sentence).forEach(explained -> records.add(explained.event()));
    }
    return records;
  }

  /** The events of a document, each with what speaks for it. */
  public List<Explained> explain(Document document) {
    List<Explained> events = new ArrayList<>();
    Reading reading = new Reading(document);
    for (Sentence sentence : SentenceSplitter.split(document)) {
      events.addAll(reading.next(sentence));
    }
    return events;
  }

  /** One walk through a document: what earlier sentences said helps to read the later ones. */
  private final class Reading {
    private final Document document;
    private final boolean onlyTitle;
    private Memory memory = Memory.empty();
    private int post = -1;
    private @Nullable Saying saying;
    private List<String> speaker = List.of();
    private @Nullable Interval time;
    private int unit;
    private int codePoint;

    Reading(Document document) {
      this.document = document;
      this.onlyTitle = document.blocks().stream().noneMatch(b -> b.kind() == Block.Kind.PARAGRAPH);
    }

    List<Explained> next(Sentence sentence) {
      Block block = sentence.block();
      if (block.post() != post) {
        post = block.post();
        memory = Memory.empty();
        saying = null;
        speaker = List.of();
        time = null;
      }
      LocalDate day = block.date() != null ? block.date() : document.published();
      List<Mention> named = actors.find(sentence, memory, day);
      memory = memory.after(sentence, named);
      List<Mention> mentions = FirstPerson.with(sentence, named, saying, speaker);
      List<TimeExpression> times = Times.find(sentence, day, time);
      List<Explained> events = new ArrayList<>();
      if (block.kind() != Block.Kind.TITLE || onlyTitle) {
        for (SentenceCoder.Found found : sentences.acts(sentence, mentions)) {
          Event event = event(sentence, found, times, mentions);
          events.add(new Explained(event, found.act().score(), found.votes()));
        }
      }
      remember(sentence, named, times);
      return events;
    }

    private void remember(Sentence sentence, List<Mention> mentions, List<TimeExpression> times) {
      Saying open = Attribution.open(sentence, saying).orElse(null);
      if (open == null) {
        speaker = List.of();
      } else if (!open.equals(saying)) {
        speaker = FirstPerson.speaker(open, mentions);
      }
      saying = open;
      time = Times.last(times).orElse(time);
    }

    /** Counts on from the sentence before, so that a document is counted through only once. */
    private Passage passage(Sentence sentence) {
      int begin = sentence.span().begin();
      codePoint += document.text().codePointCount(unit, begin);
      unit = begin;
      int length = sentence.text().codePointCount(0, sentence.text().length());
      return new Passage(document.id(), codePoint, codePoint + length, sentence.text());
    }

    private Event event(
        Sentence sentence,
        SentenceCoder.Found found,
        List<TimeExpression> times,
        List<Mention> mentions) {
      Act act = found.act();
      Optional<Saying> said = Attribution.of(found.trigger(), sentence, saying);
      Status status = Modality.statusOf(found.trigger(), sentence).orElse(act.status());
      @Nullable String mode = act.score().mode(act.type());
      EventDate date = Times.dateOf(found.trigger(), times, sentence).orElse(null);
      return new Event(
          passage(sentence),
          found.actors(),
          found.recipients(),
          found.actorSpan().of(sentence.text()),
          found.recipientSpan().of(sentence.text()),
          found.trigger().of(sentence.text()),
          act.type(),
          mode,
          act.contexts(),
          codes.cameo(act.type(), mode, act.contexts(), sentence.text()),
          codes.score(act.type(), mode),
          status,
          date,
          document.published(),
          said.filter(Saying::isNamed).map(Saying::speaker).orElse(null),
          said.filter(Saying::isNamed)
              .map(s -> s.equals(saying) ? speaker : FirstPerson.speaker(s, mentions))
              .orElse(List.of()),
          act.confidence());
    }
  }

  @Override
  public void close() {
    judge.close();
  }
}
