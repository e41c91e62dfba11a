package org.entente.actor;

import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that stand for one or more actors.
 *
 * @param span the name itself, in the sentence's text
 * @param phrase the words that belong to it: "Norway's Prime Minister Jonas Gahr Støre"
 * @param codes the actors, as records write them; several only for collectives. A past state that
 *     another continues has the successor's code
 * @param kind what sort of words they are
 * @param sector code of the sector of the state or organisation; empty for the whole of it
 * @param name the name of what is meant, as the lexicon shows it; "Orlov" for a person that only
 *     the text names
 * @param role the words that tell office or occupation, in lower case, if any: "former army chief"
 * @param locative whether it only tells a place ("in Islamabad")
 * @param confidence 0 to 1
 */
public record Mention(
    Span span,
    Span phrase,
    List<String> codes,
    Kind kind,
    String sector,
    String name,
    @Nullable String role,
    boolean locative,
    double confidence) {
  public Mention {
    codes = List.copyOf(codes);
    if (codes.isEmpty() || !phrase.contains(span)) {
      throw new IllegalArgumentException("mention " + name + " has no code or leaves its phrase");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  /** The sort of words that a mention consists of. */
  public enum Kind {
    /** A name of the state, organisation or group. */
    NAME,
    /** "Russian" before a word that is no actor: "Russian tanks". */
    ADJECTIVE,
    /** "Pakistanis", "the Chinese". */
    DEMONYM,
    /** A capital, for the government or as a place. */
    CAPITAL,
    /** A building or town that stands for an institution: "the Kremlin". */
    SEAT,
    /** An institution with a name of its own: "the State Duma". */
    BODY,
    /** Someone named. */
    PERSON,
    /** Someone or some body told by role: "the Turkish foreign minister", "Russian troops". */
    OFFICE,
    /** "The two countries". */
    COLLECTIVE,
    /** "The visit", "bilateral trade": what two actors do together, named before. */
    ENCOUNTER,
    /** A pronoun or a role that stands for someone named before. */
    REFERENCE,
    /** A city or region that only locates. */
    PLACE
  }

  /** The only code, or the first of a collective's. */
  public String code() {
    return codes.get(0);
  }
}
