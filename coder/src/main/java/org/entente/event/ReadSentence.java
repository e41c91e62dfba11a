package org.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorFinder;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.sentence.Attribution;
import org.entente.sentence.Saying;
import org.entente.sentence.Sentence;
import org.entente.sentence.SentenceSplitter;
import org.entente.sentence.TimeExpression;
import org.entente.sentence.Times;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as it is read within its document: what earlier sentences said helps to read it.
 *
 * @param sentence tokens and place
 * @param passage the same for a record
 * @param published the day of its document; null if unknown
 * @param mentions who is named or meant, "we" of a quoted speaker included
 * @param times when
 * @param open the saying whose quotation is still open where the sentence begins
 * @param speaker codes of that saying's speaker; empty if not known
 * @param told whether the text tells it; the title of a longer text only announces
 */
public record ReadSentence(
    Sentence sentence,
    Passage passage,
    @Nullable LocalDate published,
    List<Mention> mentions,
    List<TimeExpression> times,
    @Nullable Saying open,
    List<String> speaker,
    boolean told) {

  /** The sentences of a document, in the order of the text. */
  public static List<ReadSentence> of(Document document, ActorFinder actors) {
    Walk walk = new Walk(document, actors);
    return SentenceSplitter.split(document).stream().map(walk::next).toList();
  }

  /** When, by the text, that is what stands at {@code words}. */
  public Optional<EventDate> date(Span words) {
    return Times.dateOf(words, times, sentence);
  }

  /** Who says so of what stands at {@code words}; empty for the writer and for unnamed sources. */
  public Optional<Voice> voice(Span words) {
    return Attribution.of(words, sentence, open)
        .filter(Saying::isNamed)
        .map(said -> new Voice(said.speaker(), codes(said)));
  }

  private List<String> codes(Saying said) {
    return said.equals(open) ? speaker : FirstPerson.speaker(said, mentions);
  }

  /** What one sentence leaves for the next. */
  private static final class Walk {
    private final Document document;
    private final ActorFinder actors;
    private final boolean onlyTitle;
    private Memory memory = Memory.empty();
    private int post = -1;
    private @Nullable Saying saying;
    private List<String> speaker = List.of();
    private @Nullable Interval time;
    private int unit;
    private int codePoint;

    Walk(Document document, ActorFinder actors) {
      this.document = document;
      this.actors = actors;
      onlyTitle = document.blocks().stream().noneMatch(b -> b.kind() == Block.Kind.PARAGRAPH);
    }

    ReadSentence next(Sentence sentence) {
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
      ReadSentence reading =
          new ReadSentence(
              sentence,
              passage(sentence),
              document.published(),
              FirstPerson.with(sentence, named, saying, speaker),
              Times.find(sentence, day, time),
              saying,
              speaker,
              block.kind() != Block.Kind.TITLE || onlyTitle);
      remember(reading, named);
      return reading;
    }

    private void remember(ReadSentence reading, List<Mention> named) {
      Saying open = Attribution.open(reading.sentence, saying).orElse(null);
      if (open == null) {
        speaker = List.of();
      } else if (!open.equals(saying)) {
        speaker = FirstPerson.speaker(open, named);
      }
      saying = open;
      time = Times.last(reading.times).orElse(time);
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
