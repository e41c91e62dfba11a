package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.lexicon.Lexicon;
import org.entente.sentence.Token;
import org.jspecify.annotations.Nullable;

/** The steps from tokens to mentions: names, roles, phrases, references. */
public final class Reader {
  private final Gazetteer gazetteer;
  private final RoleWords roles;
  private @Nullable Spelling spelling;

  public Reader(Lexicon lexicon) {
    gazetteer = new Gazetteer(lexicon);
    roles = new RoleWords(lexicon);
  }

  /** All mentions, references among them. */
  public List<Mention> mentions(List<Token> tokens, Memory memory, @Nullable LocalDate day) {
    Words words = new Words(tokens);
    Layout layout = layout(words, memory, day, Choice.SURE);
    List<Mention> mentions = new ArrayList<>(new Phrases(layout, day).mentions());
    mentions.addAll(new References(layout, memory, mentions).mentions());
    Encounters.in(words, memory, mentions).ifPresent(mentions::add);
    mentions.sort((a, b) -> a.phrase().compareTo(b.phrase()));
    return List.copyOf(mentions);
  }

  /**
   * Names and roles of a text that stands alone, with names that would need a context, and with
   * misspelt ones where nothing else is found.
   */
  public Alone alone(List<Token> tokens, @Nullable LocalDate day) {
    Words words = new Words(tokens, Words.Style.USUAL);
    Layout layout = layout(words, Memory.empty(), day, Choice.ANY);
    return new Alone(layout.hits().isEmpty() ? respelt(words, layout) : layout, day);
  }

  private Layout respelt(Words words, Layout layout) {
    boolean name = words.size() > 0 && words.isCapital(0) && words.isCapital(words.size() - 1);
    if (!name || !layout.roles().isEmpty()) {
      return layout;
    }
    List<String> all = IntStream.range(0, words.size()).mapToObj(words::word).toList();
    List<Hit> hits =
        spelling().nearest(all).stream()
            .map(sense -> new Hit(0, words.size(), false, false, List.of(sense), Choice.SURE))
            .toList();
    return new Layout(words, hits, roles);
  }

  /** Made when first needed: texts with sentences never do. */
  private synchronized Spelling spelling() {
    Spelling known = spelling;
    if (known == null) {
      known = new Spelling(gazetteer.forms());
      spelling = known;
    }
    return known;
  }

  private Layout layout(Words words, Memory memory, @Nullable LocalDate day, double least) {
    List<Hit> hits = new Scan(gazetteer, roles, words, memory).hits();
    List<Hit> chosen = new Choice(words, roles, memory, day, least).choose(hits);
    return new Layout(words, chosen, roles);
  }
}
