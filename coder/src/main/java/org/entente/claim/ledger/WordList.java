package org.entente.claim.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Span;

/**
 * Words and phrases to be looked for in a text, in any case. A word with {@code *} at its end
 * stands for all words that begin so.
 */
public final class WordList {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final List<String> words;
  private final Pattern pattern;

  private WordList(List<String> words) {
    this.words = List.copyOf(words);
    String any =
        words.stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(WordList::expression)
            .collect(Collectors.joining("|"));
    pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")", FLAGS);
  }

  /** A list of these; none of them may be empty. */
  public static WordList of(List<String> words) {
    if (words.stream().anyMatch(word -> word.isBlank() || word.equals("*"))) {
      throw new IllegalArgumentException("a list of words holds an empty one");
    }
    return new WordList(words);
  }

  private static String expression(String word) {
    boolean open = word.endsWith("*");
    String text = open ? word.substring(0, word.length() - 1) : word;
    String quoted = Pattern.quote(text).replace(" ", "\\E\\s+\\Q");
    return quoted + (open ? "[\\p{L}\\p{N}]*" : "(?![\\p{L}\\p{N}])");
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether the text holds one of them. */
  boolean isIn(String text) {
    return !isEmpty() && pattern.matcher(text).find();
  }

  /** Where they stand, from left to right; of two that begin together, the longer. */
  List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (!isEmpty() && matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  /** The text with a blank for each of them. */
  String without(String text) {
    return isEmpty() ? text : pattern.matcher(text).replaceAll(" ");
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
