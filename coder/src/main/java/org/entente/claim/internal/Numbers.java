package org.entente.claim.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Token;

/**
 * Reads numbers in digits ("1,200", "1.5 million", "3bn") and words ("three hundred and fifty").
 */
final class Numbers {
  private static final Map<String, Double> SMALL = small();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("lakhs", 1e5),
          Map.entry("million", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("crores", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("dozen", 12.0));
  private static final Map<String, Double> SUFFIXES =
      Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "mln", 1e6, "bn", 1e9, "b", 1e9, "tn", 1e12);
  private static final Map<String, Double> PARTS =
      Map.ofEntries(
          Map.entry("half", 50.0),
          Map.entry("third", 100 / 3.0),
          Map.entry("thirds", 100 / 3.0),
          Map.entry("quarter", 25.0),
          Map.entry("quarters", 25.0),
          Map.entry("fifth", 20.0),
          Map.entry("fifths", 20.0),
          Map.entry("sixth", 100 / 6.0),
          Map.entry("eighth", 12.5),
          Map.entry("tenth", 10.0),
          Map.entry("tenths", 10.0));

  /** Short for scales where a space stands before them too: "€3 bn". */
  private static final Set<String> APART = Set.of("bn", "mn", "mln", "tn");

  private static final int MOST_PARTS = 9;
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final List<Token> tokens;

  Numbers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * A number.
   *
   * @param value how much
   * @param from its first token
   * @param to after its last token
   * @param share whether it tells percent of what follows "of": "a third of"
   * @param small whether it is a word up to ten
   */
  record Number(double value, int from, int to, boolean share, boolean small) {}

  /** The number that begins at token {@code i}, as far as it reaches. */
  Optional<Number> at(int i) {
    if (isInName(i)) {
      return Optional.empty();
    }
    Optional<Number> share = share(i);
    return share.isPresent() ? share : isDigits(i) ? digits(i) : words(i);
  }

  private Optional<Number> digits(int i) {
    Optional<Double> written = value(word(i));
    if (written.isEmpty()) {
      return Optional.empty();
    }
    double value = written.get();
    int to = i + 1;
    while (word(i).length() <= 3 && word(to).matches("\\d{3}") && !touches(to)) {
      value = value * 1000 + Double.parseDouble(word(to)); // "1 120 000"
      to++;
    }
    if (touches(to) && Character.isLetter(first(to))) {
      Double suffix = SUFFIXES.get(word(to));
      if (suffix == null) {
        return Optional.empty(); // "20th", "35s"
      }
      return Optional.of(new Number(value * suffix, i, to + 1, false, false));
    }
    return Optional.of(scaled(value, i, to, false));
  }

  /** Multiplied by the scales that follow: "5,000 crore", "1.5-million". */
  private Number scaled(double value, int from, int to, boolean small) {
    double scaled = value;
    int end = to;
    boolean any = false;
    while (true) {
      int at = isDash(end) && touches(end) ? end + 1 : end;
      Double scale = APART.contains(word(at)) ? SUFFIXES.get(word(at)) : SCALES.get(word(at));
      if (scale == null) {
        return new Number(scaled, from, end, false, small && !any);
      }
      scaled *= scale;
      end = at + 1;
      any = true;
    }
  }

  private static Optional<Double> value(String digits) {
    if (!digits.matches("\\d+(\\.\\d+)?|\\d{1,3}(,\\d{2,3})+(\\.\\d+)?")) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(digits.replace(",", "")));
  }

  private Optional<Number> words(int i) {
    if (word(i).equals("half") && SCALES.containsKey(word(afterDashOrA(i + 1)))) {
      return Optional.of(scaled(0.5, i, afterDashOrA(i + 1), false));
    }
    int quarter = word(i).equals("a") ? i + 1 : i;
    if (word(quarter).equals("quarter")
        && word(quarter + 1).equals("of")
        && word(quarter + 2).equals("a")
        && SCALES.containsKey(word(quarter + 3))) {
      return Optional.of(scaled(0.25, i, quarter + 3, false));
    }
    if ((word(i).equals("a") || word(i).equals("an")) && SCALES.containsKey(word(i + 1))) {
      return Optional.of(scaled(1, i, i + 1, false));
    }
    double value = 0;
    double below = -1;
    int end = i;
    while (true) {
      int at =
          end > i && (isDash(end) || (word(end).equals("and") && value >= 100)) ? end + 1 : end;
      Double unit = SMALL.get(word(at));
      if (unit == null || (below >= 0 && (unit >= below || below < 20))) {
        break;
      }
      value += unit;
      below = unit;
      end = at + 1;
      if (word(end).equals("hundred")) {
        value = (value - unit) + unit * 100;
        below = 100;
        end++;
      }
    }
    if (end == i) {
      return Optional.empty();
    }
    if (word(end).equals("and") && word(end + 1).equals("a") && word(end + 2).equals("half")) {
      return Optional.of(scaled(value + 0.5, i, end + 3, false));
    }
    return Optional.of(scaled(value, i, end, value <= 10));
  }

  private int afterDashOrA(int i) {
    return isDash(i) || word(i).equals("a") ? i + 1 : i;
  }

  /** "A third of", "two-thirds of", "half of", "half its". */
  private Optional<Number> share(int i) {
    boolean one = word(i).equals("a") || word(i).equals("one");
    double said = one ? 1 : SMALL.getOrDefault(word(i), 0.0);
    boolean counts = said >= 1 && said <= MOST_PARTS;
    double count = counts ? said : 1;
    int at = counts ? i + 1 : i;
    at = at > i && isDash(at) ? at + 1 : at;
    Double part = PARTS.get(word(at));
    boolean bare =
        word(at).equals("half") && Set.of("its", "their", "the", "all").contains(word(at + 1));
    if (part == null
        || (at == i && !word(at).equals("half"))
        || !(word(at + 1).equals("of") || bare)) {
      return Optional.empty();
    }
    boolean counted = SCALES.containsKey(word(at + 2)) || word(at + 2).equals("a");
    return counted
        ? Optional.empty()
        : Optional.of(new Number(count * part, i, at + 1, true, false));
  }

  /** Whether the token belongs to a name with a hyphen and digits: "S-400", "Su-35s". */
  boolean isInName(int i) {
    return isNameAt(i) || isNameAt(i - 1) || isNameAt(i - 2) || (isNameAt(i - 3) && touches(i));
  }

  private boolean isNameAt(int i) {
    return i >= 0
        && i + 2 < tokens.size()
        && Character.isLetter(first(i))
        && isDash(i + 1)
        && isDigits(i + 2)
        && touches(i + 1)
        && touches(i + 2)
        && !SMALL.containsKey(word(i))
        && !SCALES.containsKey(word(i));
  }

  /** Whether the token is a plural noun, as far as its letters tell: "occasions". */
  boolean isPlural(int i) {
    String word = word(i);
    return word.length() > 4
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && Character.isLowerCase(tokens.get(i).text().codePointAt(0));
  }

  /** Whether a capital letter begins the token. */
  boolean isCapital(int i) {
    return i >= 0
        && i < tokens.size()
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** Where the token stands in the sentence. */
  Span span(int i) {
    return tokens.get(i).span();
  }

  /** Whether no space stands before the token. */
  boolean touches(int i) {
    return i > 0
        && i < tokens.size()
        && tokens.get(i).span().begin() == tokens.get(i - 1).span().end();
  }

  boolean isDash(int i) {
    return DASHES.contains(word(i));
  }

  boolean isDigits(int i) {
    return Character.isDigit(first(i));
  }

  private int first(int i) {
    String word = word(i);
    return word.isEmpty() ? ' ' : word.codePointAt(0);
  }

  /** The token in lower case; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Double> small() {
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Double> small = new HashMap<>();
    for (int i = 0; i < ones.length; i++) {
      small.put(ones[i], (double) i);
    }
    for (int i = 0; i < tens.length; i++) {
      small.put(tens[i], 20.0 + 10 * i);
    }
    return Map.copyOf(small);
  }
}
