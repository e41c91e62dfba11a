package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** A noun phrase around one actor while it grows: names, roles and a person, all of one code. */
final class Phrase {
  private final Words words;
  private final List<Hit> hits = new ArrayList<>();
  private final List<RoleWords.Found> roles = new ArrayList<>();
  private int begin;
  private int end;
  private boolean former;
  private @Nullable Unknown unknown;

  /** A person whom only the text names: tokens {@code begin} to before {@code end}. */
  record Unknown(int begin, int end) {}

  Phrase(Words words, Hit first) {
    this.words = words;
    hits.add(first);
    begin = first.begin();
    end = first.end();
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  List<Hit> hits() {
    return hits;
  }

  List<RoleWords.Found> roles() {
    return roles;
  }

  String code() {
    return first().sense().code();
  }

  Hit first() {
    return hits.get(0);
  }

  Hit last() {
    return hits.get(hits.size() - 1);
  }

  boolean holdsPerson() {
    return unknown != null || hits.stream().anyMatch(h -> h.sense().kind() == Kind.PERSON);
  }

  boolean isFormer() {
    return former;
  }

  @Nullable Unknown unknown() {
    return unknown;
  }

  void add(Hit hit) {
    hits.add(hit);
    end = hit.end();
  }

  void addRoles(List<RoleWords.Found> run) {
    roles.addAll(run);
    end = Math.max(end, run.get(run.size() - 1).end());
  }

  void addRoleBefore(RoleWords.Found role) {
    roles.add(0, role);
    begin = role.begin();
  }

  /** Roles that belong to it without standing in it: "Indian and Pakistani soldiers". */
  void share(List<RoleWords.Found> run) {
    roles.addAll(run);
  }

  void addPerson(int until) {
    unknown = new Unknown(end, until);
    end = until;
  }

  void moveBegin(int to) {
    begin = to;
  }

  void cutTo(int to) {
    end = to;
    hits.removeIf(hit -> hit.begin() >= to);
  }

  void noteFormer(int from, int to) {
    for (int i = from; i < to; i++) {
      former |= words.in(i, Vocabulary.FORMER);
    }
  }

  /** The name that the phrase is about: the person's, else the institution's, else the first. */
  Hit primary() {
    Hit best = first();
    for (Hit hit : hits) {
      if (rank(hit) > rank(best)) {
        best = hit;
      }
    }
    return best;
  }

  private static int rank(Hit hit) {
    return switch (hit.sense().kind()) {
      case PERSON -> 2;
      case BODY, SEAT -> 1;
      default -> 0;
    };
  }

  /** The words of its roles in lower case, with "former" where the text says so; null if none. */
  @Nullable String roleText() {
    if (roles.isEmpty()) {
      return null;
    }
    List<String> lemmas = roles.stream().map(RoleWords.Found::lemma).toList();
    return (former ? "former " : "") + String.join(" ", lemmas);
  }
}
