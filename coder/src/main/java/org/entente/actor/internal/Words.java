package org.entente.actor.internal;

import java.util.List;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Token;

/** A sentence's tokens as the finder looks at them: folded, in lower case, with its style. */
final class Words {
  /** How a sentence uses capitals. */
  enum Style {
    USUAL,
    /** A headline in capitals. */
    CAPITALS,
    /** A Headline With Most Words Capitalised. */
    TITLE,
    /** no capitals at all, as in forums. */
    LOWER
  }

  private static final double MOSTLY = 0.75;

  private final List<Token> tokens;
  private final List<String> folded;
  private final List<String> lower;
  private final Style style;

  Words(List<Token> tokens) {
    this(tokens, styleOf(tokens));
  }

  /** Tokens of a text whose style is known, since it is too short to tell. */
  Words(List<Token> tokens, Style style) {
    this.tokens = tokens;
    folded = tokens.stream().map(token -> Fold.fold(token.text())).toList();
    lower = folded.stream().map(Fold::lower).toList();
    this.style = style;
  }

  private static Style styleOf(List<Token> tokens) {
    List<String> words =
        tokens.stream().filter(Token::isWord).map(Token::text).filter(w -> w.length() > 3).toList();
    long capital = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    long all = words.stream().filter(Words::isCapitals).count();
    if (words.size() >= 3 && all > MOSTLY * words.size()) {
      return Style.CAPITALS;
    }
    if (words.size() >= 4 && capital > MOSTLY * words.size()) {
      return Style.TITLE;
    }
    return words.size() >= 3 && capital == 0 ? Style.LOWER : Style.USUAL;
  }

  static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  int size() {
    return tokens.size();
  }

  Style style() {
    return style;
  }

  List<String> lower() {
    return lower;
  }

  /** The folded token, with its case. */
  String word(int i) {
    return folded.get(i);
  }

  /** The token in lower case; empty outside the sentence. */
  String low(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  boolean is(int i, String word) {
    return low(i).equals(word);
  }

  boolean in(int i, Set<String> words) {
    return words.contains(low(i));
  }

  /** Whether the token is a word with a capital; false outside the sentence. */
  boolean isCapital(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalised();
  }

  boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && Character.isLetter(tokens.get(i).text().codePointAt(0));
  }

  boolean isLowerWord(int i) {
    return isWord(i) && !isCapital(i);
  }

  /** Whether "'s", or the apostrophe after a plural, stands there. */
  boolean isPossessive(int i) {
    return is(i, "'s") || (is(i, "'") && low(i - 1).endsWith("s"));
  }

  /**
   * Whether the token is a noun rather than a verb or a function word, as far as its form tells.
   */
  boolean isLikelyNoun(int i) {
    boolean verb = in(i, Vocabulary.FUNCTION) || in(i, Vocabulary.PAST);
    return isLowerWord(i) && !verb && !low(i).matches(".*(ed|ly|ing)");
  }

  /** Whether an adjective that ends before token {@code i} has a noun of its own. */
  boolean goesOnWithNoun(int i) {
    return isCapital(i) || isLikelyNoun(i) || isHyphen(i) || in(i, Vocabulary.JOINTS);
  }

  boolean isHyphen(int i) {
    return is(i, "-") || is(i, "/");
  }

  /** The stretch of the sentence's text from token {@code begin} to before token {@code end}. */
  Span span(int begin, int end) {
    return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }

  /** The number of the token that begins at or after {@code offset} of the sentence's text. */
  int tokenAt(int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().begin() < offset) {
      i++;
    }
    return i;
  }

  /** The tokens as written, with single blanks between them. */
  String join(int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean apart = i > begin && tokens.get(i - 1).span().end() < tokens.get(i).span().begin();
      text.append(apart ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
