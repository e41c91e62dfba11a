package org.entente.claim.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.ledger.Agreement.Stage;
import org.entente.claim.ledger.WordTable.Found;
import org.entente.model.EventType;
import org.entente.model.Status;

/** Reads agreements. */
final class Agreements {
  private static final WordTable KINDS = Words.table("agreement");
  private static final WordTable STAGES = Words.table("agreement_stage");

  /** What an agreement is called where the text says no more. */
  private static final String ANY = KINDS.keys().get(KINDS.keys().size() - 1);

  private static final Set<String> UNDONE = Set.of("suspended", "ended", "failed");

  private Agreements() {}

  static Entry of(Consensus consensus) {
    return new Agreement(
        consensus.best().parties(),
        consensus.always("kind", Agreements::kind, kind -> kind),
        consensus.always("stage", Agreements::stage, Stage::label),
        consensus.act(),
        consensus.disputes());
  }

  /** The word that is nearest to the trigger, a particular one before a general one. */
  private static String kind(Telling telling) {
    List<Found> found = KINDS.in(telling.sentence());
    return found.stream()
        .min(
            Comparator.comparing((Found one) -> one.key().equals(ANY))
                .thenComparing(one -> Math.abs(one.span().begin() - telling.place())))
        .map(Found::key)
        .orElse(ANY);
  }

  private static Stage stage(Telling telling) {
    EventType type = telling.event().type();
    if (type == EventType.REJECT || type == EventType.SANCTION) {
      Stage other = type == EventType.REJECT ? Stage.FAILED : Stage.ENDED;
      return STAGES
          .nearest(telling.sentence(), telling.place(), UNDONE)
          .map(Agreements::stage)
          .orElse(other);
    }
    Stage told =
        STAGES
            .first(telling.event().trigger())
            .or(() -> STAGES.nearest(telling.sentence(), telling.place()))
            .map(Agreements::stage)
            .orElse(type == EventType.CONSULT ? Stage.NEGOTIATED : Stage.AGREED);
    return reached(told, telling.event().status());
  }

  private static Stage stage(String key) {
    return Stage.valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** What is planned is not yet reached, but the step before it is; what is negated failed. */
  private static Stage reached(Stage told, Status status) {
    boolean step = told.compareTo(Stage.NEGOTIATED) > 0 && told.compareTo(Stage.IN_FORCE) <= 0;
    if (!step) {
      return told;
    }
    return switch (status) {
      case PLANNED -> Stage.values()[told.ordinal() - 1];
      case HYPOTHETICAL -> Stage.NEGOTIATED;
      case NEGATED -> Stage.FAILED;
      case ASSERTED, REPORTED_DOUBTFUL -> told;
    };
  }
}
