package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.claim.internal.Quantities;
import org.entente.claim.internal.UnitWords;
import org.entente.event.ReadSentence;
import org.entente.event.Voice;
import org.entente.lexicon.Lexicon;
import org.entente.model.Figure;
import org.entente.model.Span;
import org.entente.sentence.TimeExpression;

/**
 * Finds figures about the relation of two sides: money, persons, equipment, shares, durations,
 * distances. A sentence that names fewer than two sides has none. May be shared between threads.
 */
public final class Figures {
  private final UnitWords units;

  /** With the units of a lexicon. */
  public Figures(Lexicon lexicon) {
    units = new UnitWords(lexicon.units());
  }

  /** The figures of a sentence, in its order; none where it only announces, or is one-sided. */
  public List<Figure> of(ReadSentence sentence) {
    List<Mention> mentions = sentence.mentions();
    Set<String> codes = new LinkedHashSet<>();
    mentions.forEach(mention -> codes.addAll(mention.codes()));
    if (codes.size() < 2 || !sentence.told()) {
      return List.of();
    }
    List<Span> dates =
        sentence.times().stream().filter(TimeExpression::isDate).map(TimeExpression::span).toList();
    List<Span> peoples =
        mentions.stream().filter(m -> m.kind() == Mention.Kind.DEMONYM).map(Mention::span).toList();
    return Quantities.in(sentence.sentence().tokens(), units, codes, dates, peoples).stream()
        .map(quantity -> figure(sentence, quantity))
        .toList();
  }

  private static Figure figure(ReadSentence sentence, Quantities.Quantity quantity) {
    return new Figure(
        sentence.passage(),
        pair(quantity.span(), sentence.mentions()),
        quantity.value(),
        quantity.unit(),
        quantity.what(),
        quantity.qualifier(),
        sentence.date(quantity.span()).orElse(null),
        sentence.published(),
        sentence.voice(quantity.span()).map(Voice::name).orElse(null));
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
}
