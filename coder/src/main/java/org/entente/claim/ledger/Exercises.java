package org.entente.claim.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Figure;

/** Reads exercises. */
final class Exercises {
  private static final int WEEK = 7;

  private final ExerciseNames names;
  private final Places places;

  Exercises(Names names) {
    this.names = new ExerciseNames(names);
    List<String> all = new ArrayList<>(names.capitals().keySet());
    all.addAll(names.places());
    places = new Places(all);
  }

  Entry of(Consensus consensus) {
    return new Exercise(
        consensus.best().parties(),
        consensus.of("name", t -> names.in(t.sentence()), name -> name).orElse(null),
        consensus.of("place", this::place, place -> place).orElse(null),
        consensus.of("days", Exercises::days, Amount::toString).orElse(null),
        consensus.of("troops", Exercises::troops, Exercises::total).orElse(List.of()),
        consensus.occurrence(telling -> Occurrence.of(telling.event())),
        consensus.act(),
        consensus.disputes());
  }

  private Optional<String> place(Telling telling) {
    return places.in(telling.sentence()).stream().findFirst();
  }

  private static Optional<Amount> days(Telling telling) {
    return telling.figures().stream()
        .filter(figure -> figure.unit().equals("days") || figure.unit().equals("weeks"))
        .map(Exercises::inDays)
        .findFirst();
  }

  private static Amount inDays(Figure figure) {
    double days = figure.unit().equals("weeks") ? figure.quantity() * WEEK : figure.quantity();
    return new Amount(days, "days", figure.qualifier());
  }

  private static Optional<List<Amount>> troops(Telling telling) {
    List<Amount> troops =
        telling.figures().stream()
            .filter(figure -> figure.unit().equals("persons"))
            .map(Amount::of)
            .toList();
    return troops.isEmpty() ? Optional.empty() : Optional.of(troops);
  }

  /** Two texts agree where their counts come to the same sum. */
  private static String total(List<Amount> troops) {
    Stream<Double> quantities = troops.stream().map(Amount::quantity);
    return new Amount(quantities.reduce(0.0, Double::sum), "persons", Figure.Qualifier.EXACT)
        .toString();
  }
}
