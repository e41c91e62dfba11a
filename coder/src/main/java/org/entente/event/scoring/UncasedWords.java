package org.entente.event.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a text into words as BERT's uncased models expect them (Devlin et al., 2019): lower case,
 * without accents and control characters, cut at blanks; punctuation marks and Chinese characters
 * are words of their own.
 */
final class UncasedWords {
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private int[] begins = new int[32];
  private int[] ends = new int[32];

  private UncasedWords() {}

  /**
   * A word.
   *
   * @param letters as the vocabulary has them
   * @param begins for each UTF-16 unit of {@code letters}, where what it stands for begins in the
   *     text
   * @param ends likewise, where that ends
   */
  record Word(String letters, int[] begins, int[] ends) {}

  /** The words of the stretch of {@code text} from {@code begin} to {@code end}, in order. */
  static List<Word> of(String text, int begin, int end) {
    UncasedWords words = new UncasedWords();
    int at = begin;
    while (at < end) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      words.read(character, at, next);
      at = next;
    }
    words.cut();
    return words.words;
  }

  private void read(int character, int begin, int end) {
    if (character < 128) {
      ascii(character, begin, end);
    } else if (Character.isSpaceChar(character)) {
      cut();
    } else if (isChinese(character)) {
      cut();
      decomposed(character, begin, end);
      cut();
    } else if (!isControl(character)) {
      decomposed(character, begin, end);
    }
  }

  private void ascii(int character, int begin, int end) {
    if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
      cut();
    } else if (character > ' ' && character < 127) {
      plain(Character.toLowerCase(character), begin, end);
    }
  }

  private void decomposed(int character, int begin, int end) {
    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(part -> plain(Character.toLowerCase(part), begin, end));
  }

  private void plain(int character, int begin, int end) {
    if (isPunctuation(character)) {
      cut();
      add(character, begin, end);
      cut();
    } else {
      add(character, begin, end);
    }
  }

  private void add(int character, int begin, int end) {
    int from = letters.length();
    letters.appendCodePoint(character);
    if (letters.length() > begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    Arrays.fill(begins, from, letters.length(), begin);
    Arrays.fill(ends, from, letters.length(), end);
  }

  private void cut() {
    int length = letters.length();
    if (length > 0) {
      words.add(
          new Word(letters.toString(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length)));
      letters.setLength(0);
    }
  }

  private static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> character == 0xfffd;
    };
  }

  private static boolean isPunctuation(int character) {
    if (character < 128) {
      return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int character) {
    return character >= 0x4e00 && character <= 0x9fff
        || character >= 0x3400 && character <= 0x4dbf
        || character >= 0x20000 && character <= 0x2a6df
        || character >= 0x2a700 && character <= 0x2b73f
        || character >= 0x2b740 && character <= 0x2b81f
        || character >= 0x2b920 && character <= 0x2ceaf
        || character >= 0xf900 && character <= 0xfaff
        || character >= 0x2f800 && character <= 0x2fa1f;
  }
}
