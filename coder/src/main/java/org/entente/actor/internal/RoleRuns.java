package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.Mention.Kind;

/** Roles that follow a name: which words may stand between, and to whom they belong. */
final class RoleRuns {
  private static final String UNKNOWN = "UNK";
  private static final int MOST_MODIFIERS = 3;

  private final Layout layout;
  private final Words words;

  RoleRuns(Layout layout) {
    this.layout = layout;
    words = layout.words();
  }

  /** The token after "former", "acting" and the like, from token {@code from} on. */
  int skipModifiers(int from) {
    int i = from;
    while (i < from + MOST_MODIFIERS
        && words.in(i, Vocabulary.MODIFIERS)
        && layout.role(i) == null
        && !(i == from && words.is(i, "-"))) {
      i++;
    }
    return i;
  }

  /** "American military equipment": the role stands before a noun of another kind. */
  boolean isAttribute(List<RoleWords.Found> run) {
    RoleWords.Found last = run.get(run.size() - 1);
    int next = last.end();
    boolean often = Vocabulary.ATTRIBUTES.contains(last.lemma());
    boolean singular = words.low(next - 1).equals(last.lemma());
    if (often && words.isCapital(next) && layout.hit(next) == null) {
      return !words.in(next, Vocabulary.NO_NAMES);
    }
    return words.isLikelyNoun(next) && (often || (singular && !words.low(next).endsWith("s")));
  }

  /** "Indian and Pakistani soldiers": the first shares the role of the second. */
  void share(Phrase phrase) {
    if (!phrase.roles().isEmpty() || phrase.last().sense().kind() == Kind.PERSON) {
      return;
    }
    int i = phrase.end();
    while (words.in(i, Vocabulary.JOINTS) || words.is(i, ",")) {
      i = words.is(i, ",") && words.is(i + 1, "and") ? i + 2 : i + 1;
      Hit next = layout.hit(i);
      if (next == null || !isPeople(next) || !isPeople(phrase.last())) {
        return;
      }
      List<RoleWords.Found> run = layout.roleRun(skipModifiers(next.end()));
      if (!run.isEmpty() && !isAttribute(run)) {
        phrase.share(run);
        return;
      }
      i = next.end();
    }
  }

  static boolean isPeople(Hit hit) {
    return hit.sense().kind() == Kind.ADJECTIVE || hit.sense().kind() == Kind.DEMONYM;
  }

  /** "China's ally": the role is another's, not the state's. */
  static boolean isSomeoneElse(Phrase phrase, List<RoleWords.Found> run) {
    RoleWords.Found last = run.get(run.size() - 1);
    boolean people = isPeople(phrase.last()) && !last.sector().equals(UNKNOWN);
    return isSomeoneElse(last) && !people;
  }

  /** "A critic of": whoever it is, not the one named. */
  static boolean isSomeoneElse(RoleWords.Found role) {
    return role.sector().equals(UNKNOWN) || Vocabulary.RELATIONS.contains(role.lemma());
  }
}
