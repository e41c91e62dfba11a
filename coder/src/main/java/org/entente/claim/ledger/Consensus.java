package org.entente.claim.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.MergedEvent;
import org.entente.model.Status;

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
    statuses();
  }

  /**
   * A plan that becomes a fact is no difference; what one denies or doubts and another does not,
   * is.
   */
  private void statuses() {
    Status best = best().event().status();
    List<String> others =
        tellings.stream()
            .map(telling -> telling.event().status())
            .filter(status -> isOpen(status) != isOpen(best))
            .map(Status::label)
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      disputes.add(new Dispute("status", others));
    }
  }

  private static boolean isOpen(Status status) {
    return status == Status.NEGATED || status == Status.REPORTED_DOUBTFUL;
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
   * Whether it took place; reports differ where some say that it did and others that it did not.
   */
  Occurrence occurrence(Function<Telling, Occurrence> read) {
    Occurrence decided = Occurrence.together(tellings, read);
    Occurrence opposite =
        decided == Occurrence.TOOK_PLACE ? Occurrence.DID_NOT_TAKE_PLACE : Occurrence.TOOK_PLACE;
    boolean outcome = decided == Occurrence.TOOK_PLACE || decided == Occurrence.DID_NOT_TAKE_PLACE;
    if (outcome && tellings.stream().map(read).anyMatch(opposite::equals)) {
      disputes.add(new Dispute("occurrence", List.of(opposite.label())));
    }
    return decided;
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
