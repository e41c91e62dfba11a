package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of lexemes and the name of the action that says what it means.
 *
 * @param action name of the action
 * @param elements what the pattern asks for, in order
 */
record TimeRule(String action, List<Element> elements) {
  private static final String POINT = "POINT";

  /**
   * One place of a pattern.
   *
   * @param words the words that may stand there; empty for a class or a point
   * @param timeClass the class that must stand there
   * @param optional whether it may be missing
   */
  record Element(Set<String> words, @Nullable TimeClass timeClass, boolean optional) {
    boolean isPoint() {
      return words.isEmpty() && timeClass == null;
    }

    boolean accepts(Lexeme lexeme) {
      return timeClass == null
          ? words.contains(lexeme.word())
          : lexeme.values().containsKey(timeClass);
    }
  }

  /** The rule that {@code pattern} writes down, as the head of {@code times.toml} explains. */
  static TimeRule parse(String action, String pattern) {
    List<Element> elements = new ArrayList<>();
    for (String part : pattern.split(" ")) {
      boolean optional = part.length() > 1 && part.endsWith("?");
      elements.add(element(optional ? part.substring(0, part.length() - 1) : part, optional));
    }
    return new TimeRule(action, List.copyOf(elements));
  }

  private static Element element(String part, boolean optional) {
    if (part.equals(POINT)) {
      return new Element(Set.of(), null, optional);
    }
    if (Character.isUpperCase(part.charAt(0))) {
      return new Element(Set.of(), TimeClass.valueOf(part), optional);
    }
    return new Element(Set.of(part.split("\\|")), null, optional);
  }

  /** The elements that may come first. */
  List<Element> openers() {
    List<Element> openers = new ArrayList<>();
    for (Element element : elements) {
      openers.add(element);
      if (!element.optional()) {
        break;
      }
    }
    return openers;
  }
}
