package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Known;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** "The two countries", "both sides", "the former army chief": what was named before. */
final class References {
  private static final Set<String> SIDES =
      Set.of(
          "countries",
          "nations",
          "states",
          "sides",
          "neighbours",
          "neighbors",
          "governments",
          "capitals",
          "powers",
          "allies",
          "partners",
          "rivals",
          "parties",
          "foes",
          "adversaries",
          "republics",
          "peoples",
          "delegations",
          "militaries",
          "armies",
          "navies",
          "forces");
  private static final Set<String> LEADERS =
      Set.of("leaders", "presidents", "ministers", "heads", "premiers", "counterparts", "men");
  private static final Set<String> PAIR = Set.of("pair", "duo");
  private static final Map<String, Integer> NUMBERS =
      Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);
  private static final Map<String, Integer> GROUPS =
      Map.of("trio", 3, "quartet", 4, "foursome", 4, "quintet", 5);
  private static final Set<String> BEFORE_TWO = Set.of("the", "these", "those", "our", "between");
  private static final Set<String> MANY = Set.of("the", "all", "these", "our");
  private static final int MOST_MODIFIERS = 3;
  private static final double JOINED = 0.75;
  private static final double GUESSED = 0.6;

  private final Layout layout;
  private final Words words;
  private final Memory memory;
  private final List<Mention> named;

  References(Layout layout, Memory memory, List<Mention> named) {
    this.layout = layout;
    words = layout.words();
    this.memory = memory;
    this.named = List.copyOf(named);
  }

  List<Mention> mentions() {
    List<Mention> found = new ArrayList<>();
    Pronouns pronouns = new Pronouns(words, memory, named);
    for (int i = 0; i < words.size(); i++) {
      int token = i;
      Optional<Mention> mention = at(i).or(() -> pronouns.at(token));
      if (mention.isPresent() && isFree(mention.get().phrase(), found)) {
        found.add(mention.get());
      }
    }
    return found;
  }

  private boolean isFree(Span phrase, List<Mention> found) {
    return named.stream().noneMatch(m -> m.phrase().overlaps(phrase))
        && found.stream().noneMatch(m -> m.phrase().overlaps(phrase));
  }

  private Optional<Mention> at(int i) {
    boolean two = words.is(i, "two") && words.in(i - 1, BEFORE_TWO);
    if (two || words.is(i, "both")) {
      return collective(words.is(i - 1, "the") || words.is(i - 1, "these") ? i - 1 : i, i + 1);
    }
    if (words.is(i, "the") && words.in(i + 1, PAIR)) {
      return pair(i, i + 2, true);
    }
    Optional<Mention> many = words.in(i, MANY) ? group(i) : Optional.empty();
    return many.isPresent() || !words.is(i, "the") ? many : role(i);
  }

  /** "The three countries", "all four ministers", "the quartet": a list of so many named before. */
  private Optional<Mention> group(int begin) {
    int at = begin + 1;
    Integer size = GROUPS.get(words.low(at));
    if (size != null) {
      return group(begin, at + 1, size);
    }
    Integer number = NUMBERS.get(words.low(at));
    for (int i = at + 1; number != null && i <= at + MOST_MODIFIERS && words.isWord(i); i++) {
      if (words.in(i, SIDES) || (words.in(i, LEADERS) && !words.is(i, "men"))) {
        return group(begin, i + 1, number);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> group(int begin, int end, int number) {
    Span span = words.span(begin, end);
    List<String> here = new Pairs(words, named, span.begin()).group();
    List<String> codes = here.isEmpty() ? memory.group() : here;
    return codes.size() == number
        ? Optional.of(collective(span, codes, words.join(begin, end), GUESSED))
        : Optional.empty();
  }

  private static Mention collective(Span span, List<String> codes, String name, double sure) {
    return new Mention(span, span, codes, Kind.COLLECTIVE, "", name, null, false, sure);
  }

  private Optional<Mention> collective(int begin, int from) {
    int i = from;
    i = words.is(i, "of") ? i + 1 : i;
    i = words.in(i, BEFORE_TWO) ? i + 1 : i;
    int first = i;
    for (int last = i + MOST_MODIFIERS; i < last && words.isWord(i); i++) {
      boolean leaders = words.in(i, LEADERS) && (i == first || !words.is(i, "men"));
      if (words.in(i, SIDES) || leaders) {
        return pair(begin, i + 1, leaders);
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> pair(int begin, int end, boolean leaders) {
    Span span = words.span(begin, end);
    Pairs before = new Pairs(words, named, span.begin());
    List<String> codes = leaders ? before.leaders() : List.of();
    codes = codes.isEmpty() && leaders ? memory.leaders() : codes;
    codes = codes.isEmpty() ? before.states() : codes;
    double sure = codes.isEmpty() ? GUESSED : JOINED;
    codes = codes.isEmpty() ? remembered(before) : codes;
    return codes.size() < 2
        ? Optional.empty()
        : Optional.of(collective(span, codes, words.join(begin, end), sure));
  }

  /** The pair of earlier sentences, or this sentence's only actor with the one named last. */
  private List<String> remembered(Pairs before) {
    List<String> here = before.codes();
    if (memory.pair().isEmpty() || (here.size() == 1 && !memory.pair().contains(here.get(0)))) {
      List<String> codes = new ArrayList<>(here);
      memory.recent().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
      return codes.size() < 2 ? List.of() : List.copyOf(codes.subList(0, 2));
    }
    return memory.pair();
  }

  /** "The council", after "the Security Council". */
  private Optional<Mention> institution(int the) {
    Set<Known> known = memory.roles().getOrDefault(words.low(the + 1), Set.of());
    boolean alone =
        words.in(the + 1, Vocabulary.HEADS)
            && !words.is(the + 2, "of")
            && !words.is(the + 2, "for")
            && !words.isCapital(the + 2);
    return alone && known.size() == 1
        ? Optional.of(reference(the, the + 2, known.iterator().next(), null))
        : Optional.empty();
  }

  /** "The president", if the document has named one only. */
  private Optional<Mention> role(int the) {
    int from = the + 1;
    boolean former = words.in(from, Vocabulary.FORMER);
    List<RoleWords.Found> run = layout.roleRun(former ? from + 1 : from);
    if (run.isEmpty()) {
      return institution(the);
    }
    if (words.is(run.get(run.size() - 1).end(), "of")) {
      return Optional.empty();
    }
    String role = String.join(" ", run.stream().map(RoleWords.Found::lemma).toList());
    Set<Known> known = memory.roles().getOrDefault(role, Set.of());
    int end = run.get(run.size() - 1).end();
    boolean singular = words.low(end - 1).endsWith(role.substring(role.lastIndexOf(' ') + 1));
    if (known.size() != 1 || !singular) {
      return Optional.empty();
    }
    return Optional.of(reference(the, end, known.iterator().next(), role));
  }

  private Mention reference(int begin, int end, Known known, @Nullable String role) {
    Span span = words.span(begin, end);
    return new Mention(
        span,
        span,
        List.of(known.code()),
        Kind.REFERENCE,
        known.sector(),
        known.name(),
        role,
        false,
        GUESSED);
  }
}
