package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.lexicon.Lexicon;
import org.entente.sentence.Token;
import org.jspecify.annotations.Nullable;

/** The steps from tokens to mentions: names, roles, phrases, references. */
public final class Reader {
  private final Gazetteer gazetteer;
  private final RoleWords roles;

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
    mentions.sort((a, b) -> a.phrase().compareTo(b.phrase()));
    return List.copyOf(mentions);
  }

  /** Names and roles of a text that stands alone, with names that would need a context. */
  public Alone alone(List<Token> tokens, @Nullable LocalDate day) {
    Words words = new Words(tokens);
    Layout layout = layout(words, Memory.empty(), day, Choice.ANY);
    return new Alone(layout, day);
  }

  private Layout layout(Words words, Memory memory, @Nullable LocalDate day, double least) {
    List<Hit> hits = new Scan(gazetteer, roles, words, memory).hits();
    List<Hit> chosen = new Choice(words, memory, day, least).choose(hits);
    return new Layout(words, chosen, roles);
  }
}
