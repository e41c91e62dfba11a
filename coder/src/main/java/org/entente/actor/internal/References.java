package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Known;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.entente.model.Span;

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
  private static final Set<String> BEFORE_TWO = Set.of("the", "these", "those", "our", "between");
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
    return words.is(i, "the") ? role(i) : Optional.empty();
  }

  private Optional<Mention> collective(int begin, int from) {
    int i = from;
    i = words.is(i, "of") ? i + 1 : i;
    i = words.in(i, BEFORE_TWO) ? i + 1 : i;
    for (int last = i + MOST_MODIFIERS; i < last && words.isWord(i); i++) {
      if (words.in(i, SIDES) || words.in(i, LEADERS)) {
        return pair(begin, i + 1, words.in(i, LEADERS));
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> pair(int begin, int end, boolean leaders) {
    Span span = words.span(begin, end);
    Pairs before = new Pairs(words, named, span.begin());
    List<String> codes = leaders ? before.leaders() : List.of();
    codes = codes.isEmpty() ? before.states() : codes;
    codes = codes.isEmpty() && leaders && before.codes().isEmpty() ? memory.leaders() : codes;
    double sure = codes.isEmpty() ? GUESSED : JOINED;
    codes = codes.isEmpty() ? remembered(before) : codes;
    return codes.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Mention(
                span, span, codes, Kind.COLLECTIVE, "", words.join(begin, end), null, false, sure));
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

  /** "The president", if the document has named one only. */
  private Optional<Mention> role(int the) {
    int from = the + 1;
    boolean former = words.in(from, Vocabulary.FORMER);
    List<RoleWords.Found> run = layout.roleRun(former ? from + 1 : from);
    if (run.isEmpty() || words.is(run.get(run.size() - 1).end(), "of")) {
      return Optional.empty();
    }
    String role = String.join(" ", run.stream().map(RoleWords.Found::lemma).toList());
    Set<Known> known = memory.roles().getOrDefault(role, Set.of());
    int end = run.get(run.size() - 1).end();
    boolean singular = words.low(end - 1).endsWith(role.substring(role.lastIndexOf(' ') + 1));
    if (known.size() != 1 || !singular) {
      return Optional.empty();
    }
    Known one = known.iterator().next();
    Span span = words.span(the, end);
    return Optional.of(
        new Mention(
            span,
            span,
            List.of(one.code()),
            Kind.REFERENCE,
            one.sector(),
            one.name(),
            role,
            false,
            GUESSED));
  }
}
