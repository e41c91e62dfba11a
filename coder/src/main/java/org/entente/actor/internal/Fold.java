package org.entente.actor.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.entente.sentence.Token;
import org.entente.sentence.Tokenizer;

/** One spelling for names that differ only in accents and in the form of the apostrophe. */
final class Fold {
  private static final String PLAIN = "łlŁLøoØOđdĐDıiðdÐDþtÞT’'‘'–-‑-";

  private Fold() {}

  /** Without accents; case is kept. */
  static String fold(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    StringBuilder folded = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
      int at = PLAIN.indexOf(c);
      if (at >= 0 && at % 2 == 0) {
        folded.append(PLAIN.charAt(at + 1));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Letters and single blanks only, as most names are; those need no tokenizer. */
  private static boolean isPlain(String name) {
    char last = ' ';
    for (char c : name.toCharArray()) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c != ' ' || last == ' ')) {
        return false;
      }
      last = c;
    }
    return last != ' ';
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The folded tokens of a name, without a leading article. */
  static List<String> words(String name) {
    List<String> words =
        isPlain(name)
            ? List.of(name.split(" "))
            : Tokenizer.tokens(name).stream().map(Token::text).map(Fold::fold).toList();
    boolean article = words.size() > 2 && words.get(0).equalsIgnoreCase("the");
    return article ? words.subList(1, words.size()) : words;
  }
}
