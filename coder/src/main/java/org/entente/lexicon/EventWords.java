package org.entente.lexicon;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The words that carry one type of event.
 *
 * @param type PLOVER type
 * @param quad its class
 * @param definition in our own words
 * @param score PLOVER score of the type where no mode applies
 * @param modes its modes, if it has any
 * @param cameo CAMEO codes with words that point to them
 * @param verbs verbs that carry the type
 * @param nouns nouns that carry the type
 */
public record EventWords(
    EventType type,
    Quad quad,
    String definition,
    double score,
    List<Mode> modes,
    List<Cameo> cameo,
    List<Word> verbs,
    List<Word> nouns) {
  public EventWords {
    modes = List.copyOf(modes);
    cameo = List.copyOf(cameo);
    verbs = List.copyOf(verbs);
    nouns = List.copyOf(nouns);
  }

  /**
   * A mode of the type.
   *
   * @param name PLOVER's name of it
   * @param score PLOVER score
   * @param cameo nearest CAMEO code
   * @param words words that point to it
   */
  public record Mode(String name, double score, @Nullable String cameo, List<String> words) {
    public Mode {
      words = List.copyOf(words);
    }
  }

  /**
   * A CAMEO code of the type.
   *
   * @param code two to four digits
   * @param words words that point to it; none for the code that is taken otherwise
   * @param context the context in which it applies, if only in one
   */
  public record Cameo(String code, List<String> words, @Nullable String context) {
    public Cameo {
      words = List.copyOf(words);
    }
  }

  /**
   * A verb or noun.
   *
   * @param lemma base form, with the particles and prepositions that belong to it
   * @param forms irregular inflections
   * @param example a sentence in which it is this event
   * @param nearMiss a sentence in which it is not
   */
  public record Word(String lemma, List<String> forms, String example, String nearMiss) {
    public Word {
      forms = List.copyOf(forms);
    }
  }
}
