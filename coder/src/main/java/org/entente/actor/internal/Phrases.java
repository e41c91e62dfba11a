package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Joins nationality, title and person of one actor, and gives each phrase one mention. */
final class Phrases {
  private static final int LONGEST_NAME = 5;

  private final Layout layout;
  private final Words words;
  private final MentionMaker maker;
  private final LeftEdge leftEdge;
  private final RoleRuns roles;
  private final Appositions appositions;
  private int floor;

  Phrases(Layout layout, @Nullable LocalDate day) {
    this.layout = layout;
    words = layout.words();
    maker = new MentionMaker(words, day);
    leftEdge = new LeftEdge(layout);
    roles = new RoleRuns(layout);
    appositions = new Appositions(layout);
  }

  List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    List<Mention> beside = new ArrayList<>();
    Set<Hit> used = new HashSet<>();
    floor = 0;
    for (Hit hit : layout.hits()) {
      if (hit.begin() >= floor && used.add(hit)) {
        Phrase phrase = grow(hit);
        Mention mention = maker.mention(phrase);
        mentions.add(mention);
        appositions.person(phrase, mention).ifPresent(beside::add);
        floor = phrase.end();
      }
    }
    for (Mention person : beside) {
      if (mentions.stream().noneMatch(m -> m.phrase().overlaps(person.phrase()))) {
        mentions.add(person);
      }
    }
    mentions.sort(Comparator.comparing(Mention::phrase));
    return mentions;
  }

  private Phrase grow(Hit hit) {
    Phrase phrase = new Phrase(words, hit);
    boolean growing = true;
    while (growing) {
      growing = addRoles(phrase) || addName(phrase) || addOf(phrase) || addApposition(phrase);
    }
    addPlacesState(phrase);
    roles.share(phrase);
    leftEdge.grow(phrase, floor);
    return phrase;
  }

  /** "Pakistan's previous president", "Russian army general", "the Modi government". */
  private boolean addRoles(Phrase phrase) {
    if (phrase.unknown() != null || isRelation(phrase.end())) {
      return false;
    }
    int i = words.isPossessive(phrase.end()) ? phrase.end() + 1 : phrase.end();
    int role = roles.skipModifiers(i);
    List<RoleWords.Found> run = layout.roleRun(role);
    if (run.isEmpty() || roles.isAttribute(run) || RoleRuns.isSomeoneElse(phrase, run)) {
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

  /** "Egypt's Hosni Mubarak", "Russian ambassador Orlov", "Russia's State Duma". */
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

  /** "Turkish general Ali Khan": by the text, not the Ali Khan whom the lexicon knows. */
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

  /** "Jonas Gahr Støre, the prime minister of Norway" and "…, Norway's prime minister". */
  private boolean addApposition(Phrase phrase) {
    if (!phrase.holdsPerson() || !phrase.roles().isEmpty() || !words.is(phrase.end(), ",")) {
      return false;
    }
    int before = phrase.end();
    int i = before + 1;
    i = words.in(i, Vocabulary.ARTICLES) ? i + 1 : i;
    int role = roles.skipModifiers(i);
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
}
