package org.entente.actor.internal;

import org.entente.actor.Mention.Kind;

/** What stands before a name and belongs to it: titles, "the president of", articles. */
final class LeftEdge {
  private final Layout layout;
  private final Words words;

  LeftEdge(Layout layout) {
    this.layout = layout;
    words = layout.words();
  }

  /** Adds what stands before, but nothing before token {@code floor}. */
  void grow(Phrase phrase, int floor) {
    while (addRoleBefore(phrase, floor) || addRoleOf(phrase, floor)) {
      // as long as titles stand before it
    }
    boolean adjective = phrase.first().sense().kind() == Kind.ADJECTIVE;
    if (adjective && phrase.roles().isEmpty() && words.goesOnWithNoun(phrase.end())) {
      return;
    }
    int i = phrase.begin();
    while (i > floor && !phrase.roles().isEmpty() && isModifierBefore(i - 1)) {
      i--;
    }
    phrase.noteFormer(i, phrase.begin());
    phrase.moveBegin(i > floor && isItsArticle(phrase, i - 1) ? i - 1 : i);
  }

  private boolean isItsArticle(Phrase phrase, int i) {
    boolean bare = phrase.roles().isEmpty() && !phrase.holdsPerson();
    return bare
        ? words.is(i, "the") && !words.isHyphen(phrase.end())
        : words.in(i, Vocabulary.ARTICLES);
  }

  private boolean isModifierBefore(int i) {
    return words.in(i, Vocabulary.MODIFIERS)
        && (!words.is(i, "-") || words.in(i - 1, Vocabulary.MODIFIERS));
  }

  private boolean addRoleBefore(Phrase phrase, int floor) {
    RoleWords.Found role = layout.roleEndingAt(phrase.begin());
    boolean titled = words.isCapital(phrase.begin()) && phrase.first().begin() >= phrase.begin();
    Kind kind = phrase.first().sense().kind();
    boolean person = kind == Kind.PERSON || phrase.first().begin() > phrase.begin();
    if (role == null || role.begin() < floor || !(person && titled)) {
      return false;
    }
    phrase.addRoleBefore(role);
    return true;
  }

  private boolean addRoleOf(Phrase phrase, int floor) {
    int of = words.is(phrase.begin() - 1, "the") ? phrase.begin() - 2 : phrase.begin() - 1;
    RoleWords.Found role = words.is(of, "of") ? layout.roleEndingAt(of) : null;
    boolean apart = phrase.first().sense().kind() != Kind.ADJECTIVE || !phrase.roles().isEmpty();
    boolean other = role != null && RoleRuns.isSomeoneElse(role);
    if (role == null || other || role.begin() < floor || !apart) {
      return false;
    }
    phrase.addRoleBefore(role);
    return true;
  }
}
