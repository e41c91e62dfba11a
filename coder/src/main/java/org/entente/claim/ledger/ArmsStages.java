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

  private static final Pattern WILL_NOT =
      Pattern.compile(
          "(?i)\\b(?:(?:will|would|shall)\\s+(?:not|never)|won['’]t|wouldn['’]t|(?:not|never)\\s+to)"
              + "\\b.{0,15}$");
  private static final WordList DENYING = Words.list("arms_stage", "denied");

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
    boolean done = told.compareTo(Stage.ORDERED) >= 0 && !told.isNone();
    return switch (status) {
      case PLANNED -> done ? Stage.PROMISED : told;
      case HYPOTHETICAL -> done ? Stage.TALKS : told;
      case NEGATED -> isWill(telling) ? Stage.REFUSED : isDenied(telling) ? Stage.DENIED : told;
      case REPORTED_DOUBTFUL -> WILL_NOT.matcher(before(telling)).find() ? Stage.REFUSED : told;
      case ASSERTED -> told;
    };
  }

  private static boolean isWill(Telling telling) {
    return WILL.matcher(before(telling)).find();
  }

  private static boolean isDenied(Telling telling) {
    return DENYING.isIn(before(telling));
  }

  private static String before(Telling telling) {
    return telling.sentence().substring(0, telling.place());
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
