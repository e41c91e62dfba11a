package org.entente.claim.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.ledger.ArmsTransfer.Stage;
import org.entente.model.EventType;
import org.entente.model.Status;

/** Tells how far a transfer of arms has come, by type, status and words. */
final class ArmsStages {
  private static final WordTable STAGES = Words.table("arms_stage");

  /** Before the trigger: what is negated is a will, not a fact. */
  private static final Pattern WILL =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|won['’]t|wouldn['’]t|going|won|wouldn)\\b.{0,30}$");

  private ArmsStages() {}

  static Stage of(Telling telling) {
    EventType type = telling.event().type();
    Status status = telling.event().status();
    return switch (type) {
      case REJECT -> Stage.REFUSED;
      case SANCTION, COERCE -> Stage.HALTED;
      case REQUEST -> Stage.TALKS;
      default -> ofStatus(told(telling), status, telling);
    };
  }

  private static Stage ofStatus(Stage told, Status status, Telling telling) {
    boolean done = told == Stage.DELIVERED || told == Stage.ORDERED;
    return switch (status) {
      case PLANNED -> done ? Stage.PROMISED : told;
      case HYPOTHETICAL -> done ? Stage.TALKS : told;
      case NEGATED -> isWill(telling) ? Stage.REFUSED : told;
      case ASSERTED, REPORTED_DOUBTFUL -> told;
    };
  }

  private static boolean isWill(Telling telling) {
    return WILL.matcher(telling.sentence().substring(0, telling.place())).find();
  }

  private static Stage told(Telling telling) {
    return STAGES
        .first(telling.event().trigger())
        .or(() -> byWords(telling))
        .map(key -> Stage.valueOf(key.toUpperCase(Locale.ROOT)))
        .orElseGet(() -> byType(telling.event().type()));
  }

  /** A promise stays one whatever it is about; other types go by the words around the trigger. */
  private static Optional<String> byWords(Telling telling) {
    return telling.event().type() == EventType.AGREE
        ? Optional.empty()
        : STAGES.nearest(telling.sentence(), telling.place());
  }

  private static Stage byType(EventType type) {
    return switch (type) {
      case AGREE -> Stage.PROMISED;
      case SUPPORT -> Stage.ORDERED;
      default -> Stage.DELIVERED;
    };
  }
}
