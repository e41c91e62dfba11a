package org.entente.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventType;

/**
 * What an event must be to be listed.
 *
 * @param types one of these types
 * @param modes one of these modes; empty for any
 * @param contexts one of these contexts; empty for any
 * @param words its sentence holds one of these; empty for any sentence
 */
public record LedgerRule(
    Set<EventType> types, Set<String> modes, Set<Context> contexts, Optional<Pattern> words) {
  public LedgerRule {
    types = Set.copyOf(types);
    modes = Set.copyOf(modes);
    contexts = Set.copyOf(contexts);
  }

  /** A pattern for any of the words; a word with {@code *} at its end stands for its beginnings. */
  static Optional<Pattern> pattern(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String any = words.stream().map(LedgerRule::expression).collect(Collectors.joining("|"));
    return Optional.of(
        Pattern.compile("\\b(?:" + any + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String expression(String word) {
    boolean open = word.endsWith("*");
    String text = open ? word.substring(0, word.length() - 1) : word;
    return text.isEmpty()
        ? ""
        : Pattern.quote(text).replace(" ", "\\E\\s+\\Q") + (open ? "" : "\\b");
  }

  boolean fits(Event event) {
    String mode = event.mode();
    return types.contains(event.type())
        && (modes.isEmpty() || (mode != null && modes.contains(mode)))
        && (contexts.isEmpty() || event.contexts().stream().anyMatch(contexts::contains))
        && words.map(it -> it.matcher(event.passage().sentence()).find()).orElse(true);
  }
}
