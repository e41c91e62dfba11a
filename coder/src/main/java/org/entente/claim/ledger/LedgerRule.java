package org.entente.claim.ledger;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Span;

/**
 * What an event must be to be listed.
 *
 * @param types one of these types
 * @param modes one of these modes; empty for any
 * @param contexts one of these contexts; empty for any
 * @param words what its sentence must hold
 */
public record LedgerRule(
    Set<EventType> types, Set<String> modes, Set<Context> contexts, Wanted words) {
  /** Letters between two words of a rule. */
  private static final int NEAR = 150;

  public LedgerRule {
    types = Set.copyOf(types);
    modes = Set.copyOf(modes);
    contexts = Set.copyOf(contexts);
  }

  /**
   * Words that a sentence must hold.
   *
   * @param any one of these; empty for any sentence
   * @param also one of these as well; empty where nothing more is asked
   * @param except phrases that do not count: "exercise restraint" is no exercise
   * @param systems whether a weapon system of the lexicon counts as one of {@code any}
   */
  public record Wanted(WordList any, WordList also, WordList except, boolean systems) {
    boolean isIn(String sentence, Predicate<String> namesSystem) {
      String counted = except.without(sentence);
      if (!also.isEmpty() && !also.isIn(counted)) {
        return false;
      }
      return any.isEmpty()
          || (also.isEmpty() ? any.isIn(counted) : areNear(any.in(counted), also.in(counted)))
          || (systems && namesSystem.test(counted));
    }

    /** What stands at the two ends of a long sentence does not belong together. */
    private static boolean areNear(List<Span> some, List<Span> others) {
      return some.stream()
          .anyMatch(
              one ->
                  others.stream()
                      .anyMatch(
                          other ->
                              other.begin() - one.end() <= NEAR
                                  && one.begin() - other.end() <= NEAR));
    }
  }

  boolean fits(Event event, Predicate<String> namesSystem) {
    String mode = event.mode();
    return types.contains(event.type())
        && (modes.isEmpty() || (mode != null && modes.contains(mode)))
        && (contexts.isEmpty() || event.contexts().stream().anyMatch(contexts::contains))
        && words.isIn(event.passage().sentence(), namesSystem);
  }
}
