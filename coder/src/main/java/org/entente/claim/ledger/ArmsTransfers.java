package org.entente.claim.ledger;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.claim.ledger.ArmsTransfer.Stage;
import org.entente.lexicon.Equipment;
import org.entente.model.Event;
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
            consensus.always("stage", ArmsStages::of, Stage::label),
            consensus.act(),
            consensus.disputes()));
  }

  /**
   * What tells deals apart.
   *
   * @param event as coded
   * @param suppliers who supplies
   * @param stage how far it has come
   * @param systems weapon systems that the sentence names
   * @param kinds kinds of arms that it names
   */
  record Deal(
      Event event, List<String> suppliers, Stage stage, List<String> systems, List<String> kinds)
      implements Distinct.Read<Deal> {

    @Override
    public boolean isSameAs(Deal other) {
      return false;
    }

    /** Other arms, turned about, or supplied in the one and withheld in the other. */
    @Override
    public boolean isApartFrom(Deal other) {
      if (stage.isNone() != other.stage.isNone()
          || Collections.disjoint(suppliers, other.suppliers)) {
        return true;
      }
      if (event.passage().equals(other.event.passage())) {
        return false;
      }
      if (!systems.isEmpty() && !other.systems.isEmpty()) {
        return Collections.disjoint(systems, other.systems);
      }
      if (!kinds.isEmpty() && !other.kinds.isEmpty()) {
        return Collections.disjoint(kinds, other.kinds);
      }
      boolean dated = event.date() != null && other.event.date() != null;
      return !dated && (stage != other.stage || kinds.isEmpty() != other.kinds.isEmpty());
    }
  }

  Deal deal(Telling telling) {
    List<String> suppliers = telling.codes(trade.supplier(telling));
    List<String> kinds = systems.kinds(telling.sentence());
    return new Deal(telling.event(), suppliers, ArmsStages.of(telling), systems(telling), kinds);
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
