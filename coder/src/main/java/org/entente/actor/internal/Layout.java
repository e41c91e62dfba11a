package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence with its names and roles in their places. */
final class Layout {
  private final Words words;
  private final List<Hit> hits;
  private final @Nullable Hit[] hitAt;
  private final RoleWords.@Nullable Found[] roleAt;
  private final RoleWords.@Nullable Found[] roleEnd;

  Layout(Words words, List<Hit> hits, RoleWords roles) {
    this.words = words;
    this.hits = List.copyOf(hits);
    hitAt = new Hit[words.size() + 1];
    roleAt = new RoleWords.Found[words.size() + 1];
    roleEnd = new RoleWords.Found[words.size() + 1];
    hits.forEach(hit -> hitAt[hit.begin()] = hit);
    placeRoles(roles);
  }

  private void placeRoles(RoleWords roles) {
    int i = 0;
    while (i < words.size()) {
      Hit hit = hitAt[i];
      Optional<RoleWords.Found> role =
          hit == null
              ? roles.at(words, i).stream().filter(this::isFree).findFirst()
              : Optional.empty();
      if (role.isPresent()) {
        roleAt[i] = role.get();
        roleEnd[role.get().end()] = role.get();
        i = role.get().end();
      } else {
        i = hit == null ? i + 1 : hit.end();
      }
    }
  }

  private boolean isFree(RoleWords.Found role) {
    for (int i = role.begin(); i < role.end(); i++) {
      if (hitAt[i] != null) {
        return false;
      }
    }
    return true;
  }

  Words words() {
    return words;
  }

  List<Hit> hits() {
    return hits;
  }

  @Nullable Hit hit(int i) {
    return i >= 0 && i < hitAt.length ? hitAt[i] : null;
  }

  /** Whether a token belongs to a name of the lexicon. */
  boolean isNamed(int i) {
    return hits.stream().anyMatch(hit -> hit.begin() <= i && i < hit.end());
  }

  RoleWords.@Nullable Found role(int i) {
    return i >= 0 && i < roleAt.length ? roleAt[i] : null;
  }

  RoleWords.@Nullable Found roleEndingAt(int i) {
    return i >= 0 && i < roleEnd.length ? roleEnd[i] : null;
  }

  /** The roles that follow one another from token {@code i}: "army" and "general". */
  List<RoleWords.Found> roleRun(int i) {
    List<RoleWords.Found> run = new ArrayList<>();
    for (RoleWords.Found role = role(i); role != null; role = role(role.end())) {
      run.add(role);
    }
    return run;
  }

  List<RoleWords.Found> roles() {
    List<RoleWords.Found> all = new ArrayList<>();
    for (RoleWords.Found role : roleAt) {
      if (role != null) {
        all.add(role);
      }
    }
    return all;
  }
}
