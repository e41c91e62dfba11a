package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention.Kind;

/**
 * Names that belong to someone else: "Michael Jordan", "Hunter Biden", "Chile's Defense
 * Department".
 */
final class Intruders {
  private final Words words;
  private final RoleWords roles;

  Intruders(Words words, RoleWords roles) {
    this.words = words;
    this.roles = roles;
  }

  List<Hit> removedFrom(List<Hit> hits) {
    Set<Integer> ends = new HashSet<>();
    Set<Integer> begins = new HashSet<>();
    hits.forEach(hit -> ends.add(hit.end()));
    hits.forEach(hit -> begins.add(hit.begin()));
    List<Hit> kept = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      boolean foreign = isOfAnotherState(hits, i);
      if (!foreign
          && !isInAnotherName(hit, ends.contains(hit.begin()), begins.contains(hit.end()))) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private boolean isInAnotherName(Hit hit, boolean afterHit, boolean beforeHit) {
    if (words.style() != Words.Style.USUAL || hit.told()) {
      return false;
    }
    boolean person = hit.sense().kind() == Kind.PERSON;
    boolean single = hit.end() - hit.begin() == 1 && !hit.abbreviation();
    boolean doubtful = person || hit.sense().ambiguous();
    boolean inside = single && doubtful && !afterHit && isUnknownName(hit.begin() - 1);
    return inside || (person && !beforeHit && isFirstOfLongerName(hit));
  }

  /** Whether a capitalised word that explains nothing stands right before. */
  private boolean isUnknownName(int before) {
    return before > 0
        && words.isCapital(before)
        && words.word(before).length() > 1
        && !words.in(before, Vocabulary.BEFORE_PLACES)
        && !words.in(before, Vocabulary.HONORIFICS)
        && !words.in(before, Vocabulary.NO_NAMES)
        && roles.endingAt(words, before + 1).isEmpty();
  }

  /** "Juan Carlos Jobet" where only Juan Carlos is known. */
  private boolean isFirstOfLongerName(Hit hit) {
    int next = hit.end();
    return words.isCapital(next)
        && words.word(next).length() > 2
        && !Words.isCapitals(words.word(next))
        && !words.in(next, Vocabulary.NO_NAMES)
        && roles.at(words, next).isEmpty();
  }

  /** An institution right after another state's name, or before "of" and another state. */
  private boolean isOfAnotherState(List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    if (hit.sense().kind() != Kind.BODY) {
      return false;
    }
    Hit before = i > 0 ? hits.get(i - 1) : null;
    int gap = before == null ? -1 : hit.begin() - before.end();
    boolean owned = gap == 0 || (gap == 1 && words.isPossessive(hit.begin() - 1));
    if (before != null && owned && isOtherState(before, hit)) {
      return true;
    }
    Hit after = i + 1 < hits.size() ? hits.get(i + 1) : null;
    int of = words.is(hit.end() + 1, "the") ? 2 : 1;
    return after != null
        && words.is(hit.end(), "of")
        && after.begin() == hit.end() + of
        && isOtherState(after, hit);
  }

  private static boolean isOtherState(Hit state, Hit body) {
    boolean name =
        switch (state.sense().kind()) {
          case NAME, ADJECTIVE, DEMONYM -> true;
          default -> false;
        };
    return name && !state.sense().code().equals(body.sense().code());
  }
}
