package org.entente.claim.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Unit;
import org.entente.model.Figure.Qualifier;
import org.entente.model.Span;
import org.entente.sentence.Token;

/** Finds quantities with their units in a sentence. */
public final class Quantities {
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "its", "their");
  private static final Set<String> NUMBERED =
      Set.of(
          "resolution",
          "resolutions",
          "article",
          "articles",
          "chapter",
          "section",
          "room",
          "no",
          "nos",
          "route",
          "flight",
          "page",
          "type",
          "boeing",
          "airbus",
          "model",
          "mark",
          "paragraph",
          "annex",
          "channel",
          "highway",
          "gate",
          "group",
          "agenda",
          "version",
          "phase",
          "schedule",
          "clause",
          "clauses",
          "point",
          "track",
          "rule",
          "law",
          "decree",
          "order",
          "act",
          "case",
          "item",
          "stage",
          "protocol",
          "number",
          "line",
          "area",
          "camp",
          "pier",
          "berth",
          "sector",
          "division",
          "unit",
          "level");

  /** What a plural noun may not be if it is to be counted as any thing. */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "countries",
          "states",
          "nations",
          "sides",
          "powers",
          "parties",
          "neighbours",
          "neighbors",
          "governments",
          "capitals",
          "leaders",
          "ministers",
          "presidents",
          "allies",
          "partners",
          "rivals",
          "members",
          "points",
          "others",
          "goals",
          "thirds",
          "halves",
          "republics",
          "armies",
          "navies",
          "economies",
          "peoples",
          "continents",
          "kingdoms",
          "cents",
          "knots",
          "degrees",
          "minutes",
          "seconds",
          "reasons",
          "ways",
          "things",
          "conditions",
          "principles",
          "pillars",
          "issues",
          "options");

  private static final Set<String> ENDS =
      Set.of(
          "and", "or", "but", "to", "from", "by", "with", "for", "at", "that", "which", "who",
          "was", "were", "is", "are", "has", "have", "had", "will", "would", "in", "on", "after",
          "before", "while", "since", "of");
  private static final Set<String> COUNTED_APART = Set.of("events", "units", "persons");
  private static final Set<String> HARMED =
      Set.of(
          "killed",
          "kill",
          "kills",
          "killing",
          "wounded",
          "wounding",
          "injured",
          "injuring",
          "captured",
          "arrested",
          "hanged",
          "detained",
          "executed",
          "shot",
          "drowned",
          "dead",
          "died",
          "abducted",
          "evacuated",
          "expelled",
          "deported");
  private static final Set<String> QUALIFYING =
      Set.of(
          "more", "than", "at", "least", "some", "about", "nearly", "almost", "over", "up", "to",
          "as", "many", "around", "another");
  private static final int MOST_QUALIFIERS = 3;
  private static final int MOST_MODIFIERS = 5;
  private static final Set<String> LINKS = Set.of("of", "in", "worth", "for");
  private static final int LONGEST_WHAT = 7;

  private final List<Token> tokens;
  private final Numbers numbers;
  private final UnitWords units;
  private final Collection<String> states;
  private final List<Span> peoples;

  /**
   * A quantity in a sentence.
   *
   * @param span from the number to the unit, in the sentence's text
   */
  public record Quantity(double value, String unit, Qualifier qualifier, String what, Span span) {}

  private Quantities(
      List<Token> tokens, UnitWords units, Collection<String> states, List<Span> peoples) {
    this.tokens = tokens;
    this.numbers = new Numbers(tokens);
    this.units = units;
    this.states = states;
    this.peoples = peoples;
  }

  /**
   * The quantities of a sentence, from left to right.
   *
   * @param states codes that the sentence names, to tell one state's rupees from another's
   * @param dates stretches that are dates, in which numbers count nothing
   * @param peoples stretches that name a people or its members: "Syrians"
   */
  public static List<Quantity> in(
      List<Token> tokens,
      UnitWords units,
      Collection<String> states,
      List<Span> dates,
      List<Span> peoples) {
    Quantities reader = new Quantities(tokens, units, states, peoples);
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int at = i;
      boolean dated = dates.stream().anyMatch(date -> date.overlaps(tokens.get(at).span()));
      Optional<Numbers.Number> number = dated ? Optional.empty() : reader.numbers.at(i);
      Optional<Quantity> quantity = number.flatMap(reader::quantity);
      quantity.ifPresent(found::add);
      i = number.map(Numbers.Number::to).orElse(i + 1);
      while (quantity.isPresent()
          && i < tokens.size()
          && tokens.get(i).span().end() <= quantity.get().span().end()) {
        i++;
      }
    }
    return found;
  }

  private Optional<Quantity> quantity(Numbers.Number number) {
    if (isRange(number) || isNumbered(number) || isInTitle(number)) {
      return Optional.empty();
    }
    if (number.share()) {
      int of = numbers.word(number.to()).equals("of") ? number.to() + 1 : number.to();
      return Optional.of(quantity(number, "percent", 1, number.to(), of));
    }
    Optional<Unit> money = units.before(numbers, number.from(), states);
    if (money.isPresent()) {
      boolean millions = numbers.word(number.to()).equals("m");
      int to = millions ? number.to() + 1 : number.to();
      return Optional.of(quantity(number, money.get().unit(), millions ? 1e6 : 1, to, to));
    }
    if (numbers.word(number.to()).equals("of")) {
      return part(number);
    }
    if (isCasualties(number)) {
      return Optional.of(quantity(number, "persons", 1, number.to(), number.to()));
    }
    return counted(number);
  }

  /** "Nine of its guards", "65 of whom". */
  private Optional<Quantity> part(Numbers.Number number) {
    String of = numbers.word(number.to() + 1);
    if (of.equals("whom") || of.equals("which")) {
      String unit = of.equals("whom") ? "persons" : "units";
      return Optional.of(quantity(number, unit, 1, number.to() + 2, number.to() + 2));
    }
    int owned = number.to() + 1;
    while (owned <= number.to() + MOST_QUALIFIERS && numbers.isCapital(owned)) {
      owned++;
    }
    boolean owner = owned > number.to() + 1 && numbers.word(owned).startsWith("'");
    return DEFINITE.contains(of)
        ? counted(number, number.to() + 2)
        : owner ? counted(number, owned + 1) : Optional.empty();
  }

  /** "Killed more than twenty", "five were injured". */
  private boolean isCasualties(Numbers.Number number) {
    int to = number.to();
    boolean bare = to >= tokens.size() || ENDS.contains(numbers.word(to)) || !isWord(to);
    int before = number.from() - 1;
    while (before >= Math.max(0, number.from() - MOST_QUALIFIERS)
        && QUALIFYING.contains(numbers.word(before))) {
      before--;
    }
    boolean after = numbers.word(to).startsWith("w") && HARMED.contains(numbers.word(to + 1));
    return bare && (after || HARMED.contains(numbers.word(before)));
  }

  private boolean isWord(int i) {
    return Character.isLetter(tokens.get(i).text().codePointAt(0));
  }

  private Optional<Quantity> counted(Numbers.Number number) {
    return counted(number, number.to());
  }

  private Optional<Quantity> counted(Numbers.Number number, int begin) {
    int from = begin;
    if (numbers.isDash(from) && numbers.touches(from)) {
      from++;
      if (numbers.word(from).equals("strong")) {
        return Optional.of(quantity(number, "persons", 1, from + 1, from + 1));
      }
    }
    boolean named = false;
    int people = 0;
    int plural = 0;
    for (int i = from; i <= from + MOST_MODIFIERS && i < tokens.size(); i++) {
      if (numbers.isInName(i) || (numbers.isDigits(i) && i > from && numbers.isCapital(i - 1))) {
        named = true;
        continue;
      }
      if (named && numbers.touches(i) && numbers.isDigits(i - 1)) {
        continue; // "2A6"
      }
      Optional<UnitWords.Found> unit = units.at(numbers, i, states);
      if (unit.isPresent() && !isModifier(unit.get())) {
        String kind = named ? "units" : unit.get().unit().unit();
        return fits(number, unit.get(), i == from)
            ? Optional.of(
                quantity(
                    number,
                    kind,
                    unit.get().unit().factor(),
                    unit.get().to(),
                    COUNTED_APART.contains(kind) ? from : unit.get().to()))
            : Optional.empty();
      }
      if (ends(i)) {
        break;
      }
      people = isPeople(i) ? i : people;
      boolean model = numbers.isCapital(i) && !isPeople(i) && numbers.word(i).endsWith("s");
      plural = (numbers.isPlural(i) || model) && !numbers.isPlural(i + 1) ? i : plural;
    }
    if (named) {
      return Optional.of(quantity(number, "units", 1, from + 1, from));
    }
    return isPeople(from) && people >= from && plural == 0
        ? Optional.of(quantity(number, "persons", 1, people + 1, from))
        : anything(number, from, plural);
  }

  /** "Twelve joint projects": things for which the lexicon has no unit. */
  private Optional<Quantity> anything(Numbers.Number number, int from, int plural) {
    boolean told = number.small() && DEFINITE.contains(numbers.word(number.from() - 1));
    return plural == 0 || told || number.value() < 2 || NOT_COUNTED.contains(numbers.word(plural))
        ? Optional.empty()
        : Optional.of(quantity(number, "units", 1, plural + 1, from));
  }

  private boolean isPeople(int i) {
    return i < tokens.size() && peoples.stream().anyMatch(span -> span.overlaps(numbers.span(i)));
  }

  private boolean ends(int i) {
    boolean joined = numbers.word(i).equals("and") && isPeople(i - 1) && isPeople(i + 1);
    boolean mark = !Character.isLetter(tokens.get(i).text().codePointAt(0)) && !numbers.isDash(i);
    return !joined && (mark || ENDS.contains(numbers.word(i)));
  }

  /** "Five Russian missile frigates": missiles are not what is counted. */
  private boolean isModifier(UnitWords.Found unit) {
    boolean apart = COUNTED_APART.contains(unit.unit().unit());
    boolean rounds =
        numbers.word(unit.to()).equals("of") && numbers.word(unit.to() - 1).equals("rounds");
    return rounds
        || apart
            && units
                .at(numbers, unit.to(), states)
                .filter(next -> COUNTED_APART.contains(next.unit().unit()))
                .isPresent();
  }

  private boolean fits(Numbers.Number number, UnitWords.Found unit, boolean direct) {
    String kind = unit.unit().unit();
    boolean age =
        kind.equals("years")
            && (numbers.word(unit.to()).equals("old")
                || (numbers.isDash(unit.to()) && numbers.word(unit.to() + 1).equals("old")));
    boolean year =
        number.value() >= 1500
            && number.value() <= 2100
            && numbers.word(number.from()).length() == 4;
    boolean told = number.small() && DEFINITE.contains(numbers.word(number.from() - 1));
    boolean counted = COUNTED_APART.contains(kind);
    boolean one = number.small() && number.value() == 1;
    boolean ratio =
        numbers.word(unit.to() - 1).equals("times")
            && Set.of(
                    "as", "more", "the", "larger", "higher", "bigger", "its", "their", "over",
                    "less", "a")
                .contains(numbers.word(unit.to()));
    boolean clock = kind.equals("hours") && numbers.isDash(number.to()) && number.value() == 24;
    return !age
        && !ratio
        && !clock
        && !(year && kind.equals("events"))
        && !(told && counted)
        && !one
        && (direct || counted);
  }

  private boolean isRange(Numbers.Number number) {
    String before = numbers.word(number.from() - 1);
    boolean after =
        (numbers.isDash(number.to()) && numbers.at(number.to() + 1).isPresent())
            || (numbers.word(number.to()).equals("to") && numbers.at(number.to() + 1).isPresent());
    boolean behind =
        numbers.isDash(number.from() - 1)
            && numbers.touches(number.from() - 1)
            && numbers.isDigits(number.from() - 2);
    boolean second = before.equals("to") && numbers.isDigits(number.from() - 2);
    return before.equals("between") || after || behind || second || isSecondOfBetween(number);
  }

  private boolean isSecondOfBetween(Numbers.Number number) {
    if (!numbers.word(number.from() - 1).equals("and")) {
      return false;
    }
    for (int i = number.from() - 2; i >= Math.max(0, number.from() - 5); i--) {
      if (numbers.word(i).equals("between")) {
        return true;
      }
    }
    return false;
  }

  /** "The Twenty-One Demands", "MH17". */
  private boolean isInTitle(Numbers.Number number) {
    boolean title =
        number.from() > 0 && numbers.isCapital(number.from()) && isAfterWord(number.from());
    boolean glued = numbers.touches(number.from()) && numbers.isCapital(number.from() - 1);
    boolean point = numbers.isDash(number.to()) && numbers.isCapital(number.to() + 1);
    return title || (glued && numbers.isDigits(number.from()) && !isMoney(number)) || point;
  }

  private boolean isAfterWord(int i) {
    String before = tokens.get(i - 1).text();
    return Character.isLetterOrDigit(before.codePointAt(before.length() - 1)) || before.equals(",");
  }

  private boolean isMoney(Numbers.Number number) {
    return units.before(numbers, number.from(), states).isPresent();
  }

  private boolean isNumbered(Numbers.Number number) {
    String before = numbers.word(number.from() - 1);
    return NUMBERED.contains(before)
        || (before.equals(".") && NUMBERED.contains(numbers.word(number.from() - 2)))
        || before.equals("aged");
  }

  private Quantity quantity(
      Numbers.Number number, String unit, double factor, int to, int whatFrom) {
    Span span =
        new Span(
            tokens.get(number.from()).span().begin(),
            tokens.get(Math.min(to, tokens.size()) - 1).span().end());
    return new Quantity(
        number.value() * factor, unit, Qualifiers.of(numbers, number, unit), what(whatFrom), span);
  }

  /** The words that follow, to the next mark. */
  private String what(int from) {
    StringBuilder what = new StringBuilder();
    int begin = LINKS.contains(numbers.word(from)) ? from + 1 : from;
    for (int i = begin; i < Math.min(tokens.size(), begin + LONGEST_WHAT); i++) {
      if (!Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0)) && !numbers.isDash(i)) {
        break;
      }
      what.append(what.length() == 0 || numbers.touches(i) ? "" : " ").append(tokens.get(i).text());
    }
    return what.toString();
  }
}
