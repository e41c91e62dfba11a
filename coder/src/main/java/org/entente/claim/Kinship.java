package org.entente.claim;

import org.entente.model.Event;

/** What is known of two events, beyond their likeness, where they are of one sort. */
public interface Kinship {
  /** Nothing is known. */
  Kinship UNKNOWN =
      new Kinship() {
        @Override
        public boolean areApart(Event a, Event b) {
          return false;
        }

        @Override
        public boolean areSame(Event a, Event b) {
          return false;
        }
      };

  /** Whether they cannot be the same act, whatever their words. */
  boolean areApart(Event a, Event b);

  /** Whether one document tells of the same act twice; asked of events of one document only. */
  boolean areSame(Event a, Event b);
}
