package org.entente.actor.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Persons whom only the text names, beside the office that tells whose they are: "Israel's envoy to
 * the United Nations, Gabriela Shalev", "Shota Utiashvili, a spokesman for the Georgian ministry".
 */
final class Appositions {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final double SURE = 0.75;
  private static final Set<String> LINKS = Set.of("for", "of", "at", "with", "from");
  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "outside", "from", "on", "into", "around");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "who", "\"", "”");
  private static final Set<String> VERBS = Set.of("has", "had", "is", "was", "will", "would");

  private final Layout layout;
  private final Words words;

  Appositions(Layout layout) {
    this.layout = layout;
    words = layout.words();
  }

  /**
   * The person named beside an office.
   *
   * @param phrase the office, or the institution that the person works for
   * @param whose its mention
   */
  Optional<Mention> person(Phrase phrase, Mention whose) {
    if (phrase.holdsPerson() || words.style() != Words.Style.USUAL) {
      return Optional.empty();
    }
    Optional<Mention> after = after(phrase, whose);
    return after.isPresent() ? after : before(phrase, whose);
  }

  private Optional<Mention> after(Phrase phrase, Mention whose) {
    if (phrase.roles().isEmpty() || isPlural(phrase.roles().get(phrase.roles().size() - 1))) {
      return Optional.empty();
    }
    int comma = afterPost(phrase.end());
    if (!words.is(comma, ",")) {
      return Optional.empty();
    }
    int end = comma + 1;
    while (end - comma <= LONGEST && isName(end)) {
      end++;
    }
    String role = phrase.roleText();
    return end - comma > SHORTEST && endsApposition(end)
        ? Optional.of(person(comma + 1, end, whose, role))
        : Optional.empty();
  }

  /** The token after "to Kenya" behind "ambassador". */
  private int afterPost(int from) {
    int at = words.is(from + 1, "the") ? from + 2 : from + 1;
    Hit post = words.is(from, "to") ? layout.hit(at) : null;
    return post == null ? from : post.end();
  }

  private Optional<Mention> before(Phrase phrase, Mention whose) {
    int begin = phrase.begin();
    String role = phrase.roleText();
    if (words.in(begin - 1, LINKS) && isInstitution(whose)) {
      RoleWords.Found worker = layout.roleEndingAt(begin - 1);
      if (worker == null || RoleRuns.isSomeoneElse(worker) || isPlural(worker)) {
        return Optional.empty();
      }
      begin = worker.begin();
      role = worker.lemma();
    }
    if (role == null || !words.in(phrase.end(), ENDS)) {
      return Optional.empty();
    }
    while (words.in(begin - 1, Vocabulary.MODIFIERS)) {
      begin--;
    }
    begin = words.in(begin - 1, Vocabulary.ARTICLES) ? begin - 1 : begin;
    if (!words.is(begin - 1, ",")) {
      return Optional.empty();
    }
    int from = begin - 1;
    while (begin - from <= LONGEST && from > 0 && isName(from - 1)) {
      from--;
    }
    boolean place = words.in(from - 1, BEFORE_PLACES);
    boolean part = layout.isNamed(from - 1) || words.in(from - 1, Vocabulary.NAME_PARTICLES);
    return begin - 1 - from >= SHORTEST && !place && !part
        ? Optional.of(person(from, begin - 1, whose, role))
        : Optional.empty();
  }

  private static boolean isInstitution(Mention mention) {
    return switch (mention.kind()) {
      case NAME, BODY, OFFICE, SEAT -> true;
      default -> false;
    };
  }

  private boolean isPlural(RoleWords.Found role) {
    String last = words.low(role.end() - 1);
    return last.endsWith("s") && !role.lemma().endsWith(last);
  }

  private boolean isName(int i) {
    return words.isCapital(i)
        && !layout.isNamed(i)
        && layout.role(i) == null
        && !words.in(i, BEFORE_PLACES)
        && !words.in(i, Vocabulary.NO_NAMES);
  }

  private boolean endsApposition(int i) {
    String word = words.low(i);
    return i >= words.size()
        || words.in(i, ENDS)
        || words.in(i, VERBS)
        || words.in(i, Subject.SAYING)
        || (word.endsWith("ed") && words.isLowerWord(i));
  }

  private Mention person(int from, int to, Mention whose, @Nullable String role) {
    return new Mention(
        words.span(from, to),
        words.span(from, to),
        List.of(whose.code()),
        Kind.PERSON,
        whose.sector(),
        words.join(from, to),
        role,
        false,
        SURE);
  }
}
