package org.entente.claim.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the names of exercises by their form: quoted beside the noun ("exercise 'Arid Wind'"),
 * capitalised after it ("Exercise Malabar"), or before it ("the Malabar naval drills"), with or
 * without a year ("INDRA-2016").
 */
final class ExerciseNames {
  private static final String NOUN = any(Words.texts("exercise", "nouns"));
  private static final String BETWEEN =
      "(?:[-\\s,(]+(?i:" + any(Words.texts("exercise", "between")) + "))*[-\\s,(]+";
  private static final String QUOTED = "[\"“‘«']([^\"“”‘’«»']{2,40})[\"”’»']";
  private static final String NAME =
      "(\\p{Lu}[\\p{L}]*(?:[-'’]\\p{Lu}?[\\p{L}]+)*(?:\\s+\\p{Lu}[\\p{L}]+){0,2}"
          + "(?:[-–\\s]+(?:\\d{2,4}|[IVX]{1,4}))?)(?![\\p{L}\\p{N}])";

  private static final List<Pattern> FORMS =
      Stream.of(
              "(?i:" + NOUN + ")" + BETWEEN + QUOTED,
              QUOTED + BETWEEN + "(?i:" + NOUN + ")\\b",
              "(?<![\\p{L}\\p{N}])(?i:" + NOUN + ")" + BETWEEN + NAME,
              "(?<![\\p{L}\\p{N}-])" + NAME + BETWEEN + "(?i:" + NOUN + ")\\b",
              // A year in the name says enough: "arrived for the INDRA-2016, an exercise".
              "(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{L}{2,}[-–]\\d{2,4})(?![\\p{L}\\p{N}])")
          .map(Pattern::compile)
          .toList();

  private static final Set<String> NO_NAMES = Set.copyOf(Words.texts("exercise", "no_names"));

  private final Names names;

  ExerciseNames(Names names) {
    this.names = names;
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The first name that a sentence has for its exercise. */
  Optional<String> in(String sentence) {
    return FORMS.stream()
        .flatMap(form -> form.matcher(sentence).results())
        .map(this::name)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Without common words before the name; empty where nothing is left, or a known actor. */
  private Optional<String> name(MatchResult match) {
    String name = match.group(1).strip();
    while (isCommon(name.split("\\s", 2)[0])) {
      name = name.contains(" ") ? name.split("\\s", 2)[1] : "";
    }
    boolean actor =
        names.isKnown(name) || Stream.of(name.split("[-–\\s]", -1)).anyMatch(names::isKnown);
    return name.length() < 2 || actor ? Optional.empty() : Optional.of(name);
  }

  private static boolean isCommon(String word) {
    return !word.isEmpty() && NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
