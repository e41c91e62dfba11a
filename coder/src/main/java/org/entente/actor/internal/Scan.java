package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Known;
import org.entente.actor.Memory;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Goes through a sentence once and takes the longest name at each place. */
final class Scan {
  private static final int SHORTEST_SURNAME = 2;

  private final Gazetteer gazetteer;
  private final RoleWords roles;
  private final Words words;
  private final Memory memory;

  Scan(Gazetteer gazetteer, RoleWords roles, Words words, Memory memory) {
    this.gazetteer = gazetteer;
    this.roles = roles;
    this.words = words;
    this.memory = memory;
  }

  List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Step step = longest(i).orElseGet(() -> new Step(1, null));
      Hit hit = step.hit() == null && step.length() == 1 ? person(i) : step.hit();
      if (hit != null) {
        hits.add(hit);
      }
      i = hit == null ? i + step.length() : hit.end();
    }
    return hits;
  }

  /**
   * How far the scan moves on, and what it found there; a phrase that is no actor is passed over.
   */
  private record Step(int length, @Nullable Hit hit) {}

  private Optional<Step> longest(int from) {
    for (Trie.Found<Form> found : gazetteer.names().at(words.lower(), from)) {
      List<Form> fitting =
          found.values().stream()
              .filter(form -> Casing.allows(form, words, from, amongActors(from, found.length())))
              .filter(form -> !isAttribute(form, from + found.length()))
              .filter(form -> !isCurrency(from + found.length()))
              .toList();
      if (!fitting.isEmpty()) {
        return Optional.of(new Step(found.length(), hit(from, found.length(), fitting)));
      }
    }
    return Optional.empty();
  }

  /** "AU$500"; in "gave Bolivia $15 million" a space stands between. */
  private boolean isCurrency(int next) {
    return words.is(next, "$")
        && words.span(next - 1, next).end() == words.span(next, next + 1).begin();
  }

  /** "American military" of "American military equipment" is no body. */
  private boolean isAttribute(Form form, int next) {
    boolean body = form.sense() != null && form.sense().kind() == Kind.BODY;
    return body
        && words.isLowerWord(next - 1)
        && words.in(next - 1, Vocabulary.ATTRIBUTES)
        && words.isLikelyNoun(next)
        && roles.at(words, next).isEmpty();
  }

  private @Nullable Hit hit(int from, int length, List<Form> forms) {
    List<Sense> senses = new ArrayList<>();
    for (Form form : forms) {
      if (form.sense() == null) {
        return null;
      }
      senses.add(form.sense());
    }
    boolean abbreviation = forms.stream().anyMatch(Form::isAbbreviation);
    Known known = length == 1 ? memory.people().get(words.low(from)) : null;
    String name = known == null ? "" : known.name();
    boolean told = senses.stream().anyMatch(sense -> sense.name().equals(name));
    if (told) {
      senses.removeIf(sense -> !sense.name().equals(name));
    }
    return new Hit(from, from + length, abbreviation, told, senses, 0);
  }

  /** Whether another actor's name is joined to the tokens there. */
  private boolean amongActors(int from, int length) {
    return joined(from + length, 1) || joined(from - 1, -1);
  }

  private boolean joined(int i, int step) {
    boolean joint = words.isHyphen(i) || words.in(i, Vocabulary.JOINTS) || words.is(i, ",");
    int next = joint ? i + step : i;
    return next >= 0
        && next < words.size()
        && (joint || step > 0)
        && gazetteer.names().at(words.lower(), next).stream()
            .flatMap(found -> found.values().stream())
            .anyMatch(form -> form.sense() != null && !form.ordinary());
  }

  /** A surname that an earlier sentence or a title before it explains. */
  private @Nullable Hit person(int i) {
    if (!words.isCapital(i) || words.word(i).length() < SHORTEST_SURNAME) {
      return null;
    }
    Known known = memory.people().get(words.low(i));
    if (known != null && !startsName(i)) {
      return new Hit(i, i + 1, false, true, List.of(recalled(known)), 0);
    }
    List<Sense> titled = titled(i);
    return titled.isEmpty() ? null : new Hit(i, i + 1, false, true, titled, 0);
  }

  /** Whether an unknown capitalised word stands at either side, so that this is someone else. */
  private boolean startsName(int i) {
    boolean before = i > 1 && words.isCapital(i - 1) && roles.endingAt(words, i).isEmpty();
    return before && words.style() == Words.Style.USUAL && !words.isPossessive(i - 1);
  }

  private Sense recalled(Known known) {
    return new Sense(Kind.PERSON, known.code(), known.sector(), known.name(), null, false, null);
  }

  private List<Sense> titled(int i) {
    List<Sense> named = gazetteer.bySurname(words.low(i));
    if (named.isEmpty() || words.isCapital(i + 1)) {
      return List.of();
    }
    return roles
        .endingAt(words, i)
        .map(role -> named.stream().filter(sense -> held(sense, role.lemma())).toList())
        .orElse(List.of());
  }

  private static boolean held(Sense sense, String lemma) {
    return sense.person() != null && sense.person().held(lemma);
  }
}
