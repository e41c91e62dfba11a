package org.entente.claim.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names of places in sentences, where a word before them says that something is there. */
final class Places {
  private final Pattern pattern;

  Places(Collection<String> names) {
    String before = any(Words.texts("place", "before"));
    pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:"
                + before
                + ")\\s+(?:the\\s+)?("
                + any(names)
                + ")(?![\\p{L}\\p{N}])(?!['’]s)");
  }

  private static String any(Collection<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  /** The names, from left to right. */
  List<String> in(String sentence) {
    return pattern.matcher(sentence).results().map(result -> result.group(1)).distinct().toList();
  }
}
