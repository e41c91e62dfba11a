package org.entente.claim.ledger;

import java.util.Collections;
import org.entente.claim.ledger.Telling.Side;
import org.entente.model.Event;
import org.entente.model.EventType;

/** Reads statements. */
final class Statements {
  private Statements() {}

  static Entry of(Consensus consensus) {
    Telling best = consensus.best();
    return new Statement(
        best.event().actor(),
        speaker(best),
        best.event().recipient(),
        consensus.always("type", telling -> telling.event().type(), EventType::name),
        consensus.tellings().stream().mapToDouble(t -> t.event().score()).average().orElseThrow(),
        consensus.act(),
        consensus.disputes());
  }

  /** Who says so, if that is a person of the side that states it; else the side's own words. */
  private static String speaker(Telling telling) {
    Event event = telling.event();
    String speaker = event.speaker();
    boolean own = !Collections.disjoint(event.speakerCode(), event.actor());
    return speaker != null && own ? speaker : telling.text(Side.ACTOR);
  }
}
