package org.entente.sentence.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.Token;

/** A sentence's tokens, also in small letters, for rules that look to the left and right. */
final class Words {
  private final Sentence sentence;
  private final List<Token> tokens;
  private final String[] small;
  private final Set<String> seats;

  Words(Sentence sentence) {
    this(sentence, Set.of());
  }

  /**
   * The words of a sentence.
   *
   * @param seats those that name a building or town that speaks for an institution, in small
   *     letters
   */
  Words(Sentence sentence, Set<String> seats) {
    this.seats = seats;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.small = new String[tokens.size()];
    for (int i = 0; i < small.length; i++) {
      small[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return small.length;
  }

  /** The token in small letters; empty outside the sentence. */
  String at(int index) {
    return index >= 0 && index < small.length ? small[index] : "";
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(at(index));
  }

  boolean isSeat(int index) {
    return isOneOf(index, seats);
  }

  boolean isWord(int index) {
    return index >= 0 && index < small.length && tokens.get(index).isWord();
  }

  boolean isCapitalised(int index) {
    return index >= 0 && index < small.length && tokens.get(index).isCapitalised();
  }

  /** Whether {@code phrase}, in small letters, stands at {@code index}. */
  boolean has(int index, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!at(index + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no space stands before the token. */
  boolean touchesPrevious(int index) {
    return index > 0 && tokens.get(index - 1).span().end() == tokens.get(index).span().begin();
  }

  boolean touchesNext(int index) {
    return touchesPrevious(index + 1 < small.length ? index + 1 : 0);
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  int indexOf(Span span) {
    return Clauses.tokenAt(tokens, span);
  }
}
