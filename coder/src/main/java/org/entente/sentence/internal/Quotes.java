package org.entente.sentence.internal;

import java.util.Arrays;

/** Which tokens of a sentence stand in quotation marks. */
final class Quotes {
  private static final int LONGEST_PHRASE = 3;
  private final int[] quote;
  private final boolean openAtEnd;
  private final boolean openAtStart;

  private Quotes(int[] quote, boolean openAtStart, boolean openAtEnd) {
    this.quote = quote;
    this.openAtStart = openAtStart;
    this.openAtEnd = openAtEnd;
  }

  /** The quotations of {@code words}; {@code open} when one goes on from the sentence before. */
  static Quotes of(Words words, boolean open) {
    int[] quote = new int[words.size()];
    boolean started = open;
    boolean inside = open;
    int number = 1;
    for (int i = 0; i < quote.length; i++) {
      if (opens(words, i)) {
        inside = true;
        number++;
      } else if (closes(words, i)) {
        if (!inside && number == 1) {
          started = true;
          Arrays.fill(quote, 0, i, number);
        }
        inside = false;
      } else if (inside) {
        quote[i] = number;
      }
    }
    return new Quotes(quote, started, inside);
  }

  private static boolean opens(Words words, int at) {
    String mark = words.at(at);
    return mark.equals("“")
        || mark.equals("«")
        || (mark.equals("\"") && words.touchesNext(at) && !words.touchesPrevious(at));
  }

  private static boolean closes(Words words, int at) {
    String mark = words.at(at);
    return mark.equals("”") || mark.equals("»") || (mark.equals("\"") && !opens(words, at));
  }

  /** Whether the token stands in a quotation of more than a phrase. */
  boolean holds(int index) {
    return quote[index] != 0 && size(quote[index]) > LONGEST_PHRASE;
  }

  private int size(int number) {
    int size = 0;
    for (int q : quote) {
      size += q == number ? 1 : 0;
    }
    return size;
  }

  boolean isInside(int index) {
    return index >= 0 && index < quote.length && quote[index] != 0;
  }

  /** Whether a quotation of more than a phrase ends before the token. */
  boolean hasBefore(int index) {
    for (int i = 0; i < index; i++) {
      if (holds(i)) {
        return quote[index] != quote[i];
      }
    }
    return false;
  }

  boolean same(int a, int b) {
    return quote[a] == quote[b];
  }

  /** Whether the token's quotation began in an earlier sentence. */
  boolean isContinued(int index) {
    return openAtStart && quote[index] == 1;
  }

  boolean isOpenAtEnd() {
    return openAtEnd;
  }
}
