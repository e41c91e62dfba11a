package org.entente.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.ActorFinder;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.model.Block;
import org.entente.model.Context;
import org.entente.model.Document;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.sentence.Narrative;
import org.entente.sentence.Saying;
import org.entente.sentence.Sentence;
import org.entente.sentence.SentenceSplitter;
import org.entente.sentence.SpeakersSoFar;
import org.entente.sentence.TimeExpression;
import org.entente.sentence.Times;
import org.entente.sentence.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as it is read within its document: what other sentences say helps to read it. May be
 * shared between threads.
 */
public final class ReadSentence {
  private final Sentence sentence;
  private final Passage passage;
  private final @Nullable LocalDate published;
  private final List<Mention> mentions;
  private final List<TimeExpression> times;
  private final boolean told;
  private final Before before;
  private final Surroundings surroundings;

  /**
   * What earlier sentences leave.
   *
   * @param speakers who spoke
   * @param narrative what was dated
   * @param mentions of all sentences up to this one, by their number
   */
  private record Before(
      SpeakersSoFar speakers, Narrative narrative, Map<Integer, List<Mention>> mentions) {
    List<String> codes(Saying said) {
      return FirstPerson.speaker(said, mentions.getOrDefault(said.sentence(), List.of()));
    }
  }

  private ReadSentence(Walk.Step step, Document document, Walk walk, Surroundings surroundings) {
    sentence = step.sentence;
    passage = step.passage;
    published = document.published();
    mentions = step.mentions;
    times = step.times;
    told = sentence.block().kind() != Block.Kind.TITLE || walk.onlyTitle;
    before = step.before;
    this.surroundings = surroundings;
  }

  /** The sentences of a document, in the order of the text. */
  public static List<ReadSentence> of(Document document, ActorFinder actors) {
    Walk walk = new Walk(document, actors);
    List<Walk.Step> steps = SentenceSplitter.split(document).stream().map(walk::next).toList();
    Surroundings surroundings =
        new Surroundings(
            titles(document, actors),
            steps.stream()
                .map(step -> Surroundings.Heard.of(step.sentence, step.mentions))
                .toList());
    return steps.stream()
        .map(step -> new ReadSentence(step, document, walk, surroundings))
        .toList();
  }

  /** The document's title with its sides, whether or not it is part of the text. */
  private static List<Surroundings.Heard> titles(Document document, ActorFinder actors) {
    String title = document.title();
    if (title == null || title.isBlank()) {
      return List.of();
    }
    Span span = new Span(0, title.length());
    Block block = Block.of(span, Block.Kind.TITLE);
    Sentence sentence = new Sentence(0, span, title, Tokenizer.tokens(title), block);
    List<Mention> named = actors.find(sentence, Memory.empty(), document.published());
    return List.of(Surroundings.Heard.of(sentence, named));
  }

  /** Tokens and place. */
  public Sentence sentence() {
    return sentence;
  }

  /** The same for a record. */
  public Passage passage() {
    return passage;
  }

  /** The day of its document; null if unknown. */
  public @Nullable LocalDate published() {
    return published;
  }

  /** Who is named or meant, "we" of a quoted speaker included. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** What it says of time. */
  public List<TimeExpression> times() {
    return times;
  }

  /** Whether the text tells it; the title of a longer text only announces. */
  public boolean told() {
    return told;
  }

  /** When, by the text, that is what stands at {@code words}. */
  public Optional<EventDate> date(Span words) {
    return before.narrative.dateOf(words, times, sentence);
  }

  /** Who says so of what stands at {@code words}; empty for the writer and for unnamed sources. */
  public Optional<Voice> voice(Span words) {
    return before
        .speakers
        .of(words, sentence)
        .filter(Saying::isNamed)
        .map(said -> new Voice(said.speaker(), before.codes(said)));
  }

  /** What the title and the neighbouring sentences on these sides are about. */
  public Set<Context> contexts(List<String> sides) {
    return surroundings.contexts(sentence.index(), sides);
  }

  /** What one sentence leaves for the next. */
  private static final class Walk {
    private final Document document;
    private final ActorFinder actors;
    private final boolean onlyTitle;
    private final Map<Integer, List<Mention>> mentionsOf = new HashMap<>();
    private Memory memory = Memory.empty();
    private int post = -1;
    private SpeakersSoFar speakers = SpeakersSoFar.none();
    private Narrative narrative = Narrative.none();
    private @Nullable Interval time;
    private int unit;
    private int codePoint;

    /** A sentence with what is known before the document is read to its end. */
    private record Step(
        Sentence sentence,
        Passage passage,
        List<Mention> mentions,
        List<TimeExpression> times,
        Before before) {}

    Walk(Document document, ActorFinder actors) {
      this.document = document;
      this.actors = actors;
      onlyTitle = document.blocks().stream().noneMatch(b -> b.kind() == Block.Kind.PARAGRAPH);
    }

    Step next(Sentence sentence) {
      Block block = sentence.block();
      if (block.post() != post) {
        post = block.post();
        memory = Memory.empty();
        speakers = SpeakersSoFar.none();
        narrative = Narrative.none();
        time = null;
      }
      LocalDate day = block.date() != null ? block.date() : document.published();
      List<Mention> named = actors.find(sentence, memory, day);
      memory = memory.after(sentence, named);
      mentionsOf.put(sentence.index(), named);
      speakers = speakers.knowing(seats(sentence, named));
      Before before = new Before(speakers, narrative, mentionsOf);
      List<Mention> mentions = FirstPerson.with(sentence, named, speakers, before::codes);
      List<TimeExpression> times = Times.find(sentence, day, time);
      speakers = speakers.after(sentence);
      narrative = narrative.after(sentence, times);
      time = Times.last(times).orElse(time);
      return new Step(sentence, passage(sentence), mentions, times, before);
    }

    /** Names of seats, of one word each: longer ones end in a word that tells what they are. */
    private static Set<String> seats(Sentence sentence, List<Mention> named) {
      return named.stream()
          .filter(mention -> mention.kind() == Mention.Kind.SEAT)
          .map(mention -> mention.span().of(sentence.text()).toLowerCase(Locale.ROOT))
          .filter(name -> name.indexOf(' ') < 0)
          .collect(Collectors.toSet());
    }

    /** Counts on from the sentence before, so that a document is counted through only once. */
    private Passage passage(Sentence sentence) {
      int begin = sentence.span().begin();
      codePoint += document.text().codePointCount(unit, begin);
      unit = begin;
      int length = sentence.text().codePointCount(0, sentence.text().length());
      return new Passage(document.id(), codePoint, codePoint + length, sentence.text());
    }
  }
}
