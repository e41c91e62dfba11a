package org.entente.event;

import java.util.List;
import org.entente.event.scoring.PairScore;
import org.entente.model.Event;

/**
 * An event with what speaks for it.
 *
 * @param event as it is written down
 * @param score the model's word and the votes together, of the pair that speaks for it most
 * @param votes the lexicon's event words at its trigger
 */
public record Explained(Event event, PairScore score, List<WordVotes.Vote> votes) {
  public Explained {
    votes = List.copyOf(votes);
  }
}
