package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Memory;
import org.jspecify.annotations.Nullable;

/** Decides among the meanings of each name by date, neighbours and what was named before. */
final class Choice {
  /** Confidence from which a name counts in a running text. */
  static final double SURE = 0.5;

  /** For texts that consist of the name alone. */
  static final double ANY = 0.0;

  private static final double IN_SENTENCE = 0.2;
  private static final double RECENT = 0.15;
  private static final double OTHERS_ONLY = 0.25;
  private static final double HIGHEST = 0.99;
  private static final int LIFETIME = 40;

  private final Memory memory;
  private final @Nullable LocalDate day;
  private final double least;
  private final Intruders intruders;

  Choice(Words words, RoleWords roles, Memory memory, @Nullable LocalDate day, double least) {
    this.memory = memory;
    this.day = day;
    this.least = least;
    intruders = new Intruders(words, roles);
  }

  /** The names with one meaning each; names that mean nothing here are dropped. */
  List<Hit> choose(List<Hit> hits) {
    Set<String> certain = certain(hits);
    List<Hit> chosen = new ArrayList<>();
    for (Hit hit : hits) {
      Hit best = best(hit, certain);
      if (best.confidence() >= least) {
        chosen.add(best);
      }
    }
    return intruders.removedFrom(chosen);
  }

  private static Set<String> certain(List<Hit> hits) {
    Set<String> certain = new HashSet<>();
    for (Hit hit : hits) {
      Set<String> codes = new HashSet<>();
      hit.senses().forEach(sense -> codes.add(sense.code()));
      boolean clear = hit.senses().stream().noneMatch(s -> s.ambiguous() && !isState(s));
      if (codes.size() == 1 && clear) {
        certain.addAll(codes);
      }
    }
    return certain;
  }

  private static boolean isState(Sense sense) {
    return switch (sense.kind()) {
      case NAME -> sense.isOfState();
      case ADJECTIVE, DEMONYM, CAPITAL -> true;
      default -> false;
    };
  }

  private Hit best(Hit hit, Set<String> certain) {
    Sense best = hit.sense();
    double high = -1;
    for (Sense sense : hit.senses()) {
      double score = score(sense, hit, certain);
      if (score > high || (score == high && isLater(sense, best))) {
        best = sense;
        high = score;
      }
    }
    return hit.chosen(best, Math.max(0, Math.min(HIGHEST, high)));
  }

  private static boolean isLater(Sense sense, Sense other) {
    Person one = sense.person();
    Person two = other.person();
    return one != null && two != null && one.last().isAfter(two.last());
  }

  private double score(Sense sense, Hit hit, Set<String> certain) {
    return base(sense) - doubt(sense, hit, certain) + context(sense, certain) + time(sense);
  }

  private static double base(Sense sense) {
    return switch (sense.kind()) {
      case NAME -> 0.95;
      case ADJECTIVE -> 0.94;
      case DEMONYM -> 0.9;
      case PERSON -> sense.isOfState() ? 0.92 : 0.9;
      case PLACE -> 0.65;
      default -> 0.85;
    };
  }

  private static double doubt(Sense sense, Hit hit, Set<String> certain) {
    if (!sense.ambiguous() || hit.told()) {
      return 0;
    }
    boolean elsewhere = !certain.isEmpty() && !certain.contains(sense.code());
    return switch (sense.kind()) {
      case PERSON -> hit.end() - hit.begin() == 1 ? 0.5 : 0.3;
      case BODY, SEAT -> (hit.abbreviation() ? 0.5 : 0.25) + (elsewhere ? OTHERS_ONLY : 0);
      case NAME -> nameDoubt(sense, hit);
      default -> 0.1;
    };
  }

  private static double nameDoubt(Sense sense, Hit hit) {
    if (isState(sense)) {
      return 0.1;
    }
    return hit.abbreviation() ? (sense.home().isEmpty() ? 0.4 : 0.5) : 0.2;
  }

  private double context(Sense sense, Set<String> certain) {
    if (certain.contains(sense.code()) || !Collections.disjoint(certain, sense.home())) {
      return IN_SENTENCE;
    }
    boolean recent =
        memory.recent().contains(sense.code())
            || !Collections.disjoint(memory.recent(), sense.home());
    return recent ? RECENT : 0;
  }

  private double time(Sense sense) {
    Person person = sense.person();
    if (person == null) {
      return sense.existed(day) ? 0 : day == null ? -0.05 : -0.2;
    }
    return switch (person.when(day)) {
      case BEFORE -> -0.2;
      case IN_OFFICE -> 0.08;
      case AFTER -> isLongGone(person) ? -0.1 : 0;
    };
  }

  private boolean isLongGone(Person person) {
    return day != null && day.minusYears(LIFETIME).isAfter(person.last());
  }
}
