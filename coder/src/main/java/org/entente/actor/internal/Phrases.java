package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Joins nationality, title and person of one actor, and gives each phrase one mention. */
final class Phrases {
  private static final int MOST_MODIFIERS = 3;
  private static final int LONGEST_NAME = 5;

  private final Layout layout;
  private final Words words;
  private final MentionMaker maker;
  private int floor;

  Phrases(Layout layout, @Nullable LocalDate day) {
    this.layout = layout;
    words = layout.words();
    maker = new MentionMaker(words, day);
  }

  List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    Set<Hit> used = new HashSet<>();
    floor = 0;
    for (Hit hit : layout.hits()) {
      if (hit.begin() >= floor && used.add(hit)) {
        Phrase phrase = grow(hit);
        mentions.add(maker.mention(phrase));
        floor = phrase.end();
      }
    }
    return mentions;
  }

  private Phrase grow(Hit hit) {
    Phrase phrase = new Phrase(words, hit);
    boolean growing = true;
    while (growing) {
      growing = addRoles(phrase) || addName(phrase) || addOf(phrase) || addApposition(phrase);
    }
    addPlacesState(phrase);
    shareRoles(phrase);
    growLeft(phrase);
    return phrase;
  }

  /** "Pakistan's previous president", "Russian army general", "the Modi government". */
  private boolean addRoles(Phrase phrase) {
    if (phrase.unknown() != null || isRelation(phrase.end())) {
      return false;
    }
    int i = words.isPossessive(phrase.end()) ? phrase.end() + 1 : phrase.end();
    int role = skipModifiers(i);
    List<RoleWords.Found> run = layout.roleRun(role);
    if (run.isEmpty() || isAttribute(run) || isSomeoneElse(phrase, run)) {
      return false;
    }
    phrase.noteFormer(i, role);
    phrase.addRoles(run);
    return true;
  }

  /** "Saudi-led": what follows the hyphen tells a relation. */
  private boolean isRelation(int i) {
    return words.isHyphen(i) && words.in(i + 1, Vocabulary.PARTICIPLES);
  }

  private int skipModifiers(int from) {
    int i = from;
    while (i < from + MOST_MODIFIERS
        && words.in(i, Vocabulary.MODIFIERS)
        && layout.role(i) == null
        && !(i == from && words.is(i, "-"))) {
      i++;
    }
    return i;
  }

  private static boolean isSomeoneElse(Phrase phrase, List<RoleWords.Found> run) {
    RoleWords.Found last = run.get(run.size() - 1);
    boolean relation = Vocabulary.RELATIONS.contains(last.lemma());
    return last.sector().equals("UNK") || (relation && !isPeople(phrase.last()));
  }

  /** "American military equipment": the role stands before a noun of another kind. */
  private boolean isAttribute(List<RoleWords.Found> run) {
    RoleWords.Found last = run.get(run.size() - 1);
    int next = last.end();
    boolean often = Vocabulary.ATTRIBUTES.contains(last.lemma());
    boolean singular = words.low(next - 1).equals(last.lemma());
    return words.isLikelyNoun(next) && (often || (singular && !words.low(next).endsWith("s")));
  }

  /** "Pakistan's Pervez Musharraf", "Russian ambassador Dedov", "Russia's State Duma". */
  private boolean addName(Phrase phrase) {
    boolean titled = !phrase.roles().isEmpty();
    int i = phrase.end();
    boolean skipped = titled ? words.is(i, ",") : words.isPossessive(i);
    Hit next = layout.hit(skipped ? i + 1 : i);
    if (next != null && phrase.last() != next && belongs(next, phrase, titled && skipped)) {
      phrase.add(next);
      return true;
    }
    if (next != null && titled && !skipped && isSomeoneNew(next, phrase)) {
      phrase.addPerson(next.end());
      return true;
    }
    int until = titled && !phrase.holdsPerson() ? nameEnd(i) : i;
    boolean plural = titled && isPlural(phrase);
    if (until > i && !plural) {
      phrase.addPerson(until);
      return true;
    }
    return false;
  }

  private static boolean belongs(Hit next, Phrase phrase, boolean personOnly) {
    boolean person = next.sense().kind() == Kind.PERSON && !phrase.holdsPerson();
    boolean institution = next.sense().kind() == Kind.BODY || next.sense().kind() == Kind.SEAT;
    boolean afterState = phrase.last().sense().kind() != Kind.PERSON && phrase.roles().isEmpty();
    return next.sense().code().equals(phrase.code())
        && (person || (institution && afterState && !personOnly));
  }

  /** "Pakistani general Yasin Malik": by the text, not the Yasin Malik whom the lexicon knows. */
  private static boolean isSomeoneNew(Hit next, Phrase phrase) {
    return next.sense().kind() == Kind.PERSON
        && next.end() - next.begin() > 1
        && !phrase.holdsPerson()
        && !next.sense().code().equals(phrase.code());
  }

  private boolean isPlural(Phrase phrase) {
    RoleWords.Found role = phrase.roles().get(phrase.roles().size() - 1);
    String last = words.low(role.end() - 1);
    return last.endsWith("s") && !role.lemma().endsWith(last);
  }

  private int nameEnd(int from) {
    if (words.style() != Words.Style.USUAL) {
      return from;
    }
    int end = from;
    for (int i = from; i < from + LONGEST_NAME && isNamePart(i, from); i++) {
      end = words.isCapital(i) ? i + 1 : end;
    }
    return end;
  }

  private boolean isNamePart(int i, int from) {
    boolean free = layout.hit(i) == null && layout.role(i) == null;
    boolean name = words.isCapital(i) && !words.in(i, Vocabulary.NO_NAMES);
    boolean initial = words.is(i, ".") && words.low(i - 1).length() == 1;
    boolean particle = words.in(i, Vocabulary.NAME_PARTICLES) && !words.is(i, ".");
    return free && (name || (i > from && (initial || particle)));
  }

  /** "President Dmitry Medvedev of Russia". */
  private boolean addOf(Phrase phrase) {
    boolean headed = phrase.last().sense().kind() == Kind.PERSON || !phrase.roles().isEmpty();
    Hit state = headed && words.is(phrase.end(), "of") ? named(phrase.end() + 1) : null;
    if (state == null || !state.sense().code().equals(phrase.code())) {
      return false;
    }
    phrase.add(state);
    return true;
  }

  private @Nullable Hit named(int i) {
    return layout.hit(words.is(i, "the") ? i + 1 : i);
  }

  /** "Shahbaz Sharif, the prime minister of Pakistan" and "…, Pakistan's prime minister". */
  private boolean addApposition(Phrase phrase) {
    if (!phrase.holdsPerson() || !phrase.roles().isEmpty() || !words.is(phrase.end(), ",")) {
      return false;
    }
    int before = phrase.end();
    int i = before + 1;
    i = words.in(i, Vocabulary.ARTICLES) ? i + 1 : i;
    int role = skipModifiers(i);
    List<RoleWords.Found> run = layout.roleRun(role);
    if (!run.isEmpty()) {
      return addRolesOf(phrase, run, i);
    }
    Hit state = layout.hit(role);
    if (state == null || !state.sense().code().equals(phrase.code())) {
      return false;
    }
    phrase.add(state);
    boolean told = addRoles(phrase);
    if (!told) {
      phrase.cutTo(before);
    }
    return told;
  }

  private boolean addRolesOf(Phrase phrase, List<RoleWords.Found> run, int from) {
    int end = run.get(run.size() - 1).end();
    Hit state = words.is(end, "of") ? named(end + 1) : null;
    if (state == null || !state.sense().code().equals(phrase.code())) {
      return false;
    }
    phrase.noteFormer(from, run.get(0).begin());
    phrase.addRoles(run);
    phrase.add(state);
    return true;
  }

  /** "Almaty, Kazakhstan". */
  private void addPlacesState(Phrase phrase) {
    Kind kind = phrase.last().sense().kind();
    Hit state = words.is(phrase.end(), ",") ? layout.hit(phrase.end() + 1) : null;
    boolean place = kind == Kind.PLACE || kind == Kind.CAPITAL;
    if (place
        && state != null
        && state.sense().kind() == Kind.NAME
        && state.sense().code().equals(phrase.code())) {
      phrase.add(state);
    }
  }

  /** "Indian and Pakistani soldiers": the first shares the role of the second. */
  private void shareRoles(Phrase phrase) {
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

  private static boolean isPeople(Hit hit) {
    return hit.sense().kind() == Kind.ADJECTIVE || hit.sense().kind() == Kind.DEMONYM;
  }

  private void growLeft(Phrase phrase) {
    while (addRoleBefore(phrase) || addRoleOf(phrase)) {
      // as long as titles stand before it
    }
    if (phrase.roles().isEmpty() && phrase.first().sense().kind() == Kind.ADJECTIVE) {
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

  private boolean addRoleBefore(Phrase phrase) {
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

  private boolean addRoleOf(Phrase phrase) {
    int of = words.is(phrase.begin() - 1, "the") ? phrase.begin() - 2 : phrase.begin() - 1;
    RoleWords.Found role = words.is(of, "of") ? layout.roleEndingAt(of) : null;
    boolean apart = phrase.first().sense().kind() != Kind.ADJECTIVE || !phrase.roles().isEmpty();
    if (role == null || role.begin() < floor || !apart) {
      return false;
    }
    phrase.addRoleBefore(role);
    return true;
  }
}
