package org.entente.sentence.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventDate;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Whether a sentence goes on with what an earlier one dated. */
public final class Continuation {
  /** How many sentences back "also" and "the talks" may reach. */
  private static final int REACH = 4;

  /** How many sentences on a date is handed from one to the next. */
  private static final int LONGEST_CHAIN = 3;

  private Continuation() {}

  /**
   * What a sentence told.
   *
   * @param date when its main clause took place; null if that is not told in the simple past or not
   *     dated
   * @param names of its subject
   * @param saying whether it told that someone says something
   * @param chain how many sentences have handed the date on
   */
  public record Told(
      Sentence sentence, @Nullable EventDate date, Set<String> names, boolean saying, int chain) {}

  /** The date that an act of an undated sentence takes from the ones before. */
  public static Optional<EventDate> dateOf(
      Span act, List<TimeExpression> times, Sentence sentence, List<Told> before) {
    if (before.isEmpty() || times.stream().anyMatch(time -> time.interval() != null)) {
      return Optional.empty();
    }
    return MainClause.of(sentence, times)
        .flatMap(clause -> source(act, clause, sentence, before))
        .flatMap(told -> Optional.ofNullable(told.date));
  }

  private static Optional<Told> source(
      Span act, MainClause clause, Sentence sentence, List<Told> before) {
    if (clause.tells(act)) {
      return goneOn(clause, sentence, before).or(() -> takenUp(sentence, before));
    }
    if (clause.isAbout(act)) {
      return Happenings.subject(sentence).flatMap(kind -> latest(sentence, kind, before));
    }
    return clause
        .reported()
        .filter(reported -> reported.tells(act) && !reported.isPronoun())
        .flatMap(reported -> goneOn(reported, sentence, before))
        .filter(told -> !told.saying);
  }

  /** The sentence before, or with "also" a near one, whose subject acts again. */
  private static Optional<Told> goneOn(MainClause clause, Sentence sentence, List<Told> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Told told = before.get(i);
      boolean next = i == before.size() - 1 && told.sentence.block().equals(sentence.block());
      boolean same = !Collections.disjoint(told.names, clause.names());
      boolean near = sentence.index() - told.sentence.index() <= REACH && clause.hasAlso();
      if ((next && (same || clause.isPronoun())) || (near && same)) {
        return Optional.of(told).filter(t -> t.date != null && t.chain < LONGEST_CHAIN);
      }
    }
    return Optional.empty();
  }

  private static Optional<Told> takenUp(Sentence sentence, List<Told> before) {
    return Happenings.setting(sentence)
        .or(() -> Happenings.subject(sentence))
        .flatMap(kind -> latest(sentence, kind, before));
  }

  /** The last sentence that told of a happening of this kind, if it was dated. */
  private static Optional<Told> latest(Sentence sentence, String kind, List<Told> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Told told = before.get(i);
      if (Happenings.tells(told.sentence, kind)) {
        boolean near = sentence.index() - told.sentence.index() <= REACH;
        return Optional.of(told).filter(t -> near && t.date != null);
      }
    }
    return Optional.empty();
  }

  /** What a sentence leaves for the ones after it. */
  public static Told told(Sentence sentence, List<TimeExpression> times, List<Told> before) {
    Optional<MainClause> clause = MainClause.of(sentence, times);
    if (clause.isEmpty()) {
      return new Told(sentence, null, Set.of(), false, 0);
    }
    Span verb = clause.get().verbSpan();
    Optional<EventDate> own = TimeOfAct.inClause(verb, times, sentence);
    Optional<Told> source =
        own.isPresent() || times.stream().anyMatch(time -> time.interval() != null)
            ? Optional.empty()
            : source(verb, clause.get(), sentence, before);
    Set<String> names =
        clause.get().isPronoun() ? inherited(clause.get(), before) : clause.get().names();
    return new Told(
        sentence,
        own.or(() -> source.flatMap(told -> Optional.ofNullable(told.date))).orElse(null),
        names,
        clause.get().isSaying(),
        source.map(told -> told.chain + 1).orElse(0));
  }

  /** "They" may be others than the subject before. */
  private static Set<String> inherited(MainClause clause, List<Told> before) {
    return before.isEmpty() || clause.isPlural() ? Set.of() : before.get(before.size() - 1).names;
  }
}
