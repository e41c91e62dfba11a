package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * Words one of which stands in every expression of this rule, unless a number does; empty when a
   * point of it has some.
   */
  Set<String> anchors() {
    if (elements.stream().anyMatch(element -> element.isPoint() && !element.optional())) {
      return Set.of();
    }
    List<Element> required = elements.stream().filter(element -> !element.optional()).toList();
    return required.stream()
        .flatMap(element -> Stream.ofNullable(element.timeClass()))
        .filter(TimeClass::isTelling)
        .findFirst()
        .map(TimeLexer::lastWords)
        .orElseGet(() -> rarest(required));
  }

  /** The words of the element with the fewest, or else the longest, as these are rare. */
  private static Set<String> rarest(List<Element> elements) {
    return elements.stream()
        .map(Element::words)
        .filter(words -> !words.isEmpty())
        .min(
            Comparator.<Set<String>>comparingInt(Set::size)
                .thenComparingInt(words -> -longest(words)))
        .orElseThrow();
  }

  private static int longest(Set<String> words) {
    return words.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Whether the lexemes from {@code at} may fit the elements from {@code element}, by a look at the
   * next {@code look} or up to a point, however long that may be.
   */
  boolean mayFit(List<Lexeme> lexemes, int at, int element, int look) {
    if (look == 0 || element == elements.size()) {
      return true;
    }
    Element wanted = elements.get(element);
    if (at < lexemes.size()) {
      if (wanted.isPoint() && TimeGrammar.mayOpenPoint(lexemes.get(at))) {
        return true;
      }
      boolean fits = !wanted.isPoint() && wanted.accepts(lexemes.get(at));
      if (fits && mayFit(lexemes, at + 1, element + 1, look - 1)) {
        return true;
      }
    }
    return wanted.optional() && mayFit(lexemes, at, element + 1, look);
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
