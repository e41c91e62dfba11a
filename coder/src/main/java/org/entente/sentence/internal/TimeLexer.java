package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.sentence.Token;

/** Turns tokens into lexemes: "Aug" and "." into a month, "1980" and "s" into a decade. */
final class TimeLexer {
  private static final WordLists LISTS = WordLists.read("times.toml");
  private static final Map<String, Map<TimeClass, Integer>> WORDS = words();
  private static final Set<String> ABBREVIATIONS = LISTS.words("abbreviations");
  private static final Set<String> CAPITALISED = LISTS.words("capitalised");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> SHORT_DECADES =
      Set.of("20", "30", "40", "50", "60", "70", "80", "90");
  private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_HOLIDAY = 4;

  /** The first words of holidays, with the capital that they are known by. */
  private static final Set<String> HOLIDAY_OPENERS =
      names(TimeClass.HOLIDAY)
          .filter(name -> name.contains(" "))
          .map(name -> name.substring(0, name.indexOf(' ')))
          .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
          .collect(Collectors.toSet());

  private TimeLexer() {}

  /** The last words of the names in {@code timeClass}, in small letters; not the figures. */
  static Set<String> lastWords(TimeClass timeClass) {
    return names(timeClass)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(TimeClass timeClass) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue().containsKey(timeClass))
        .map(Map.Entry::getKey);
  }

  static List<Lexeme> lexemes(List<Token> tokens) {
    List<Lexeme> lexemes = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int size = size(tokens, at);
      lexemes.add(lexeme(tokens, at, size));
      at += size;
    }
    return lexemes;
  }

  private static int size(List<Token> tokens, int at) {
    int holiday = holidaySize(tokens, at);
    if (holiday > 0) {
      return holiday;
    }
    if (at + 1 >= tokens.size() || !touch(tokens, at)) {
      return 1;
    }
    String word = tokens.get(at).text();
    String next = tokens.get(at + 1).text();
    boolean number = Character.isDigit(word.charAt(0));
    if (number && (ORDINAL_ENDINGS.contains(next) || (next.equals("s") && word.endsWith("0")))) {
      return 2;
    }
    if (next.equals(".") && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))) {
      return 2;
    }
    return isShortDecade(tokens, at) || isCompound(tokens, at) ? 3 : 1;
  }

  /** How many tokens, two or more, name a day of the year; 0 where they do not. */
  private static int holidaySize(List<Token> tokens, int at) {
    if (!HOLIDAY_OPENERS.contains(tokens.get(at).text())) {
      return 0;
    }
    for (int size = Math.min(LONGEST_HOLIDAY, tokens.size() - at); size > 1; size--) {
      if (WORDS.getOrDefault(phrase(tokens, at, size), Map.of()).containsKey(TimeClass.HOLIDAY)) {
        return size;
      }
    }
    return 0;
  }

  private static String phrase(List<Token> tokens, int at, int size) {
    return tokens.subList(at, at + size).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
        .collect(Collectors.joining(" "));
  }

  /** "’80s", which is three tokens. */
  private static boolean isShortDecade(List<Token> tokens, int at) {
    return "'’‘".contains(tokens.get(at).text())
        && at + 2 < tokens.size()
        && touch(tokens, at + 1)
        && SHORT_DECADES.contains(tokens.get(at + 1).text())
        && tokens.get(at + 2).text().equals("s");
  }

  /** "twenty-first", "sixty-five". */
  private static boolean isCompound(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at + 1).text().equals("-")) {
      return false;
    }
    return value(tokens, at, TimeClass.NUM) >= 20
        && Character.isLetter(tokens.get(at).text().charAt(0))
        && compoundEnd(tokens, at).isPresent();
  }

  private static Optional<TimeClass> compoundEnd(List<Token> tokens, int at) {
    return Stream.of(TimeClass.NUM, TimeClass.ORD)
        .filter(c -> value(tokens, at + 2, c) >= 1 && value(tokens, at + 2, c) <= 9)
        .findFirst();
  }

  private static int value(List<Token> tokens, int at, TimeClass timeClass) {
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(word, Map.of()).getOrDefault(timeClass, 0);
  }

  private static boolean touch(List<Token> tokens, int at) {
    return tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
  }

  private static Lexeme lexeme(List<Token> tokens, int at, int size) {
    Token first = tokens.get(at);
    String word = first.text().toLowerCase(Locale.ROOT);
    int end = tokens.get(at + size - 1).span().end();
    Map<TimeClass, Integer> values = values(tokens, at, size, word);
    return new Lexeme(first.span().begin(), end, word, first.isCapitalised(), values);
  }

  private static Map<TimeClass, Integer> values(List<Token> tokens, int at, int size, String word) {
    Map<TimeClass, Integer> holiday = size > 1 ? WORDS.get(phrase(tokens, at, size)) : null;
    if (holiday != null) {
      return holiday;
    }
    char c = word.charAt(0);
    if (c >= '0' && c <= '9') {
      return number(word, size == 2 ? tokens.get(at + 1).text() : "");
    }
    if (size == 3 && Character.isLetter(c)) {
      TimeClass end = compoundEnd(tokens, at).orElseThrow();
      return Map.of(end, value(tokens, at, TimeClass.NUM) + value(tokens, at + 2, end));
    }
    if (size == 3) {
      return Map.of(TimeClass.DECADE, 1900 + Integer.parseInt(tokens.get(at + 1).text()));
    }
    boolean small = CAPITALISED.contains(word) && !tokens.get(at).isCapitalised();
    return small ? Map.of() : WORDS.getOrDefault(word, Map.of());
  }

  private static Map<TimeClass, Integer> number(String text, String ending) {
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      int month = 100 * Integer.parseInt(dotted.group(3)) + Integer.parseInt(dotted.group(2));
      return Map.of(TimeClass.DOTTED, 100 * month + Integer.parseInt(dotted.group(1)));
    }
    if (text.length() > LONGEST_NUMBER || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Map.of();
    }
    int value = Integer.parseInt(text);
    if (ending.equals("s")) {
      return value >= 1000 ? Map.of(TimeClass.DECADE, value) : Map.of();
    }
    Map<TimeClass, Integer> values = new EnumMap<>(TimeClass.class);
    values.put(ending.isEmpty() ? TimeClass.NUM : TimeClass.ORD, value);
    if (value >= 1 && value <= 31) {
      values.put(TimeClass.DAY, value);
    }
    if (ending.isEmpty() && text.length() == 2) {
      values.put(TimeClass.TWO, value);
    }
    if (ending.isEmpty() && value >= 1000 && value < 2200) {
      values.put(TimeClass.YEAR, value);
    }
    return values;
  }

  private static Map<String, Map<TimeClass, Integer>> words() {
    Map<String, Map<TimeClass, Integer>> words = new HashMap<>();
    for (TimeClass timeClass : TimeClass.values()) {
      LISTS
          .numbers(timeClass.name().toLowerCase(Locale.ROOT))
          .forEach(
              (word, value) ->
                  words
                      .computeIfAbsent(word, w -> new EnumMap<>(TimeClass.class))
                      .put(timeClass, value));
    }
    return Map.copyOf(words);
  }
}
