package org.entente.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorFinder;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.claim.internal.Quantities;
import org.entente.claim.internal.UnitWords;
import org.entente.lexicon.Lexicon;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.EventDate;
import org.entente.model.Figure;
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
 * Finds figures about the relation of two sides: money, persons, equipment, shares, durations,
 * distances. A sentence that names fewer than two sides has none. May be shared between threads.
 */
public final class Figures {
  private final ActorFinder actors;
  private final UnitWords units;

  /** With the units of a lexicon. */
  public Figures(ActorFinder actors, Lexicon lexicon) {
    this.actors = actors;
    units = new UnitWords(lexicon.units());
  }

  /** The figures of a document, in the order of the text. */
  public List<Figure> of(Document document) {
    List<Figure> figures = new ArrayList<>();
    Memory memory = Memory.empty();
    int post = -1;
    @Nullable Interval time = null;
    @Nullable Saying saying = null;
    for (Sentence sentence : SentenceSplitter.split(document)) {
      Block block = sentence.block();
      if (block.post() != post) {
        post = block.post();
        memory = Memory.empty();
        time = null;
        saying = null;
      }
      LocalDate day = block.date() != null ? block.date() : document.published();
      List<Mention> mentions = actors.find(sentence, memory, day);
      List<TimeExpression> times = Times.find(sentence, day, time);
      if (block.kind() != Block.Kind.TITLE) {
        figures.addAll(figures(document, sentence, mentions, times, saying));
      }
      memory = memory.after(sentence, mentions);
      time = Times.last(times).orElse(time);
      saying = Attribution.open(sentence, saying).orElse(null);
    }
    return figures;
  }

  private List<Figure> figures(
      Document document,
      Sentence sentence,
      List<Mention> mentions,
      List<TimeExpression> times,
      @Nullable Saying before) {
    Set<String> codes = new LinkedHashSet<>();
    mentions.forEach(mention -> codes.addAll(mention.codes()));
    if (codes.size() < 2) {
      return List.of();
    }
    List<Span> dates =
        times.stream().filter(TimeExpression::isDate).map(TimeExpression::span).toList();
    List<Span> peoples =
        mentions.stream().filter(m -> m.kind() == Mention.Kind.DEMONYM).map(Mention::span).toList();
    List<Figure> figures = new ArrayList<>();
    for (Quantities.Quantity quantity :
        Quantities.in(sentence.tokens(), units, codes, dates, peoples)) {
      EventDate date = Times.dateOf(quantity.span(), times, sentence).orElse(null);
      String speaker =
          Attribution.of(quantity.span(), sentence, before)
              .filter(Saying::isNamed)
              .map(Saying::speaker)
              .orElse(null);
      figures.add(
          new Figure(
              passage(document, sentence),
              pair(quantity.span(), mentions),
              quantity.value(),
              quantity.unit(),
              quantity.what(),
              quantity.qualifier(),
              date,
              document.published(),
              speaker));
    }
    return figures;
  }

  /** The two sides that are named nearest, in the order of the text. */
  private static List<String> pair(Span figure, List<Mention> mentions) {
    List<Mention> near = new ArrayList<>(mentions);
    near.sort((a, b) -> Integer.compare(distance(a, figure), distance(b, figure)));
    Set<String> two = new LinkedHashSet<>();
    for (Mention mention : near) {
      for (String code : mention.codes()) {
        if (two.size() < 2) {
          two.add(code);
        }
      }
    }
    return mentions.stream()
        .flatMap(mention -> mention.codes().stream())
        .filter(two::contains)
        .distinct()
        .toList();
  }

  private static int distance(Mention mention, Span figure) {
    Span phrase = mention.phrase();
    return Math.max(0, Math.max(phrase.begin() - figure.end(), figure.begin() - phrase.end()));
  }

  private static Passage passage(Document document, Sentence sentence) {
    String text = document.text();
    int begin = text.codePointCount(0, sentence.span().begin());
    int length = sentence.text().codePointCount(0, sentence.text().length());
    return new Passage(document.id(), begin, begin + length, sentence.text());
  }
}
