package org.entente.claim.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Equipment;
import org.entente.model.Figure;

/** Reads transfers of arms. */
final class ArmsTransfers {
  private final Systems systems;
  private final Trade trade;

  ArmsTransfers(Systems systems, Names names) {
    this.systems = systems;
    trade = new Trade(names, systems);
  }

  /** Empty where the best report is about arms for someone else: "assured A not to arm B". */
  Optional<Entry> of(Consensus consensus) {
    if (trade.isWithOthers(consensus.best())) {
      return Optional.empty();
    }
    return Optional.of(
        new ArmsTransfer(
            consensus.list("suppliers", t -> t.codes(trade.supplier(t))),
            consensus.list("recipients", t -> t.codes(trade.supplier(t).other())),
            consensus.list("systems", this::systems),
            consensus.list("kinds", t -> systems.kinds(t.sentence())),
            consensus.of("number", this::number, Amount::number).orElse(null),
            consensus.of("value", ArmsTransfers::value, Amount::toString).orElse(null),
            consensus.always("stage", ArmsStages::of, ArmsTransfer.Stage::label),
            consensus.act(),
            consensus.disputes()));
  }

  private List<String> systems(Telling telling) {
    return systems.in(telling.sentence()).stream().map(Equipment::name).toList();
  }

  /** Of several counts the one of a system or kind of arms, else the first. */
  private Optional<Amount> number(Telling telling) {
    return telling.figures().stream()
        .filter(figure -> isCount(figure) && isTheirs(figure, telling))
        .min(Comparator.comparing(figure -> systems.kinds(figure.what()).isEmpty()))
        .map(Amount::of);
  }

  /** "36 fighters" reads as persons, unless arms are meant. */
  private boolean isCount(Figure figure) {
    return figure.unit().equals("units")
        || (figure.unit().equals("persons") && !systems.kinds(figure.what()).isEmpty());
  }

  private static Optional<Amount> value(Telling telling) {
    return telling.figures().stream()
        .filter(figure -> figure.unit().matches("[A-Z]{3}") && isTheirs(figure, telling))
        .map(Amount::of)
        .findFirst();
  }

  private static boolean isTheirs(Figure figure, Telling telling) {
    return telling.parties().containsAll(figure.pair());
  }
}
