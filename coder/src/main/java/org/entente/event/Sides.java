package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.model.Span;

/**
 * The sides of a sentence, and the sentence as the model reads it: collectives ("the two
 * countries") and references ("its") are spelled out ("Chad and Libya", "Chad's"), encounters are
 * told whose they are ("the talks between Chad and Libya"), since each side needs a mention of its
 * own.
 *
 * @param text the sentence for the model
 * @param codes codes of the sides, in the order of their first mention
 * @param spans for each side its mentions in {@code text}
 * @param mentions for each side its mentions in the sentence
 * @param edits what was spelled out, from left to right
 */
record Sides(
    String text,
    List<String> codes,
    List<List<Span>> spans,
    List<List<Mention>> mentions,
    List<Edit> edits) {

  /** Sentences that name more sides are read with the first ones only. */
  static final int MAX_SIDES = 16;

  private static final Set<String> POSSESSIVE = Set.of("its", "his", "their", "our", "my");

  /**
   * A stretch of the sentence that reads differently for the model.
   *
   * @param original where it stands in the sentence
   * @param replaced where its replacement stands in the model's text
   */
  record Edit(Span original, Span replaced) {}

  /**
   * Groups mentions by side.
   *
   * @param sentence the sentence's text
   * @param mentions its mentions, in order, phrases not overlapping
   * @param names the name of a code, for spelling out
   */
  static Sides of(String sentence, List<Mention> mentions, Map<String, String> names) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<String, List<Mention>> grouped = new LinkedHashMap<>();
    List<Edit> edits = new ArrayList<>();
    int last = 0;
    for (Mention mention : mentions) {
      Span phrase = mention.phrase();
      boolean kept = mention.kind() == Mention.Kind.ENCOUNTER;
      boolean spelled = mention.codes().size() > 1 || mention.kind() == Mention.Kind.REFERENCE;
      text.append(sentence, last, kept ? phrase.end() : phrase.begin());
      int begin = text.length();
      text.append(kept ? " between " : "");
      List<String> codes = mention.codes();
      for (int i = 0; i < codes.size(); i++) {
        text.append(i == 0 ? "" : i == codes.size() - 1 ? " and " : ", ");
        int at = text.length();
        text.append(spelled ? names.getOrDefault(codes.get(i), codes.get(i)) : phrase.of(sentence));
        if (grouped.containsKey(codes.get(i)) || grouped.size() < MAX_SIDES) {
          spans
              .computeIfAbsent(codes.get(i), k -> new ArrayList<>())
              .add(new Span(at, text.length()));
          grouped.computeIfAbsent(codes.get(i), k -> new ArrayList<>()).add(mention);
        }
      }
      if (spelled) {
        String words = phrase.of(sentence).toLowerCase(Locale.ROOT);
        text.append(POSSESSIVE.contains(words) ? "'s" : "");
        Span original = kept ? new Span(phrase.end(), phrase.end()) : phrase;
        edits.add(new Edit(original, new Span(begin, text.length())));
      }
      last = phrase.end();
    }
    text.append(sentence, last, sentence.length());
    return new Sides(
        text.toString(),
        List.copyOf(spans.keySet()),
        List.copyOf(spans.values()),
        List.copyOf(grouped.values()),
        edits);
  }

  int count() {
    return codes.size();
  }

  /** Where a stretch of the model's text stands in the sentence. */
  Span original(Span inText) {
    return new Span(
        original(inText.begin()), Math.max(original(inText.begin()), original(inText.end())));
  }

  private int original(int at) {
    int shift = 0;
    for (Edit edit : edits) {
      if (at >= edit.replaced.end()) {
        shift = edit.original.end() - edit.replaced.end();
      } else if (at > edit.replaced.begin()) {
        return edit.original.begin();
      }
    }
    return at + shift;
  }

  /**
   * The most telling mention of a side: a whole name before a pronoun; of two that tell as much,
   * and of two persons, the one that stands nearer to a place in the sentence.
   */
  Mention mention(int side, Span place) {
    Mention best = mentions.get(side).get(0);
    for (Mention mention : mentions.get(side)) {
      boolean nearer = distance(mention, place) < distance(best, place);
      boolean persons = mention.kind() == Mention.Kind.PERSON && best.kind() == Mention.Kind.PERSON;
      boolean better =
          persons
              ? nearer
              : mention.confidence() > best.confidence()
                  || (mention.confidence() == best.confidence() && nearer);
      best = better ? mention : best;
    }
    return best;
  }

  private static int distance(Mention mention, Span place) {
    Span phrase = mention.phrase();
    return Math.max(0, Math.max(phrase.begin() - place.end(), place.begin() - phrase.end()));
  }
}
