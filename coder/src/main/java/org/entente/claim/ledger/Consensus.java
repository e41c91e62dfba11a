package org.entente.claim.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.MergedEvent;

/**
 * The fields of an act as its reports tell them: of each field the best report's value, or that of
 * the next one that has it, and a note where others differ.
 */
final class Consensus {
  private final MergedEvent act;
  private final List<Telling> tellings;
  private final List<Dispute> disputes = new ArrayList<>();

  /**
   * @param act the act
   * @param tellings its reports, the best first
   */
  Consensus(MergedEvent act, List<Telling> tellings) {
    this.act = act;
    this.tellings = List.copyOf(tellings);
    of("status", telling -> Optional.of(telling.event().status().label()), text -> text);
  }

  MergedEvent act() {
    return act;
  }

  Telling best() {
    return tellings.get(0);
  }

  List<Telling> tellings() {
    return tellings;
  }

  List<Dispute> disputes() {
    return disputes;
  }

  /** A field's value, empty where no report tells it; values that read the same are the same. */
  <T> Optional<T> of(
      String field, Function<Telling, Optional<T>> read, Function<T, String> written) {
    Map<String, T> values = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      read.apply(telling).ifPresent(value -> values.putIfAbsent(written.apply(value), value));
    }
    if (values.size() > 1) {
      disputes.add(new Dispute(field, values.keySet().stream().skip(1).toList()));
    }
    return values.values().stream().findFirst();
  }

  /** A field that every report has. */
  <T> T always(String field, Function<Telling, T> read, Function<T, String> written) {
    return of(field, telling -> Optional.of(read.apply(telling)), written).orElseThrow();
  }

  /**
   * A list of codes or names; empty where no report has any. Reports that name more or fewer of the
   * same do not differ.
   */
  List<String> list(String field, Function<Telling, List<String>> read) {
    List<List<String>> told =
        tellings.stream().map(read).filter(list -> !list.isEmpty()).distinct().toList();
    if (told.isEmpty()) {
      return List.of();
    }
    List<String> best = told.get(0);
    List<String> others =
        told.stream()
            .filter(list -> !best.containsAll(list) && !list.containsAll(best))
            .map(list -> String.join("+", list))
            .toList();
    if (!others.isEmpty()) {
      disputes.add(new Dispute(field, others));
    }
    return best;
  }
}
