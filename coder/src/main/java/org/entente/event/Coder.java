package org.entente.event;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.entente.actor.ActorFinder;
import org.entente.event.scoring.PassageScore;
import org.entente.event.scoring.RelationModel;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.model.Context;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.sentence.Modality;
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

  private Coder(Lexicon lexicon, ActorFinder actors, RelationModel model, double minConfidence) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.judge = new PairJudge(model, lexicon);
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
    FutureTask<RelationModel> model = new FutureTask<>(RelationModel::load);
    Thread reading = new Thread(model, "relation model");
    reading.setDaemon(true);
    reading.start();
    Lexicon read = lexicon.get();
    ActorFinder actors = new ActorFinder(read);
    return new Coder(read, actors, result(model), minConfidence);
  }

  private static RelationModel result(FutureTask<RelationModel> model) throws IOException {
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
  public static Coder with(Lexicon lexicon, double minConfidence, RelationModel model) {
    return new Coder(lexicon, new ActorFinder(lexicon), model, minConfidence);
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

  /** The sentences of a document, each with what it tells, in the order of the text. */
  public List<CodedSentence> code(Document document) {
    return ReadSentence.of(document, actors).stream().map(this::code).toList();
  }

  /** How two sentences stand to each other; the order does not matter. */
  public PassageScore compare(String a, String b) {
    return judge.compare(a, b);
  }

  private CodedSentence code(ReadSentence read) {
    SentenceCoder.Findings findings =
        read.told()
            ? sentences.findings(read.sentence(), read.mentions())
            : SentenceCoder.Findings.NONE;
    List<Explained> events = new ArrayList<>();
    for (SentenceCoder.Found found : findings.acts()) {
      events.add(new Explained(event(read, found), found.act().score(), found.votes()));
    }
    return new CodedSentence(read, events, findings.triads());
  }

  /** The model's; where that sees none, those of title and neighbours. */
  private static Set<Context> contexts(ReadSentence read, SentenceCoder.Found found) {
    Set<Context> own = found.act().contexts();
    List<String> sides = new ArrayList<>(found.actors());
    sides.addAll(found.recipients());
    return own.isEmpty() ? read.contexts(sides) : own;
  }

  private Event event(ReadSentence read, SentenceCoder.Found found) {
    Act act = found.act();
    String text = read.sentence().text();
    Status status = Modality.statusOf(found.trigger(), read.sentence()).orElse(act.status());
    @Nullable String mode = act.score().mode(act.type());
    Optional<Voice> voice = read.voice(found.trigger());
    Set<Context> contexts = contexts(read, found);
    return new Event(
        read.passage(),
        found.actors(),
        found.recipients(),
        found.actorSpan().of(text),
        found.recipientSpan().of(text),
        found.trigger().of(text),
        act.type(),
        mode,
        contexts,
        codes.cameo(act.type(), mode, contexts, text),
        codes.score(act.type(), mode),
        status,
        read.date(found.trigger()).orElse(null),
        read.published(),
        voice.map(Voice::name).orElse(null),
        voice.map(Voice::codes).orElse(List.of()),
        act.confidence());
  }

  @Override
  public void close() {
    judge.close();
  }
}
