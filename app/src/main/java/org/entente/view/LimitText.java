package org.entente.view;

import java.util.List;
import java.util.Locale;
import org.entente.model.EventDate;
import org.entente.model.Limit;

/** Limits, to be read by people. */
public final class LimitText {
  private LimitText() {}

  /** Rows with limiter, pair, direction, mechanism and sentence. */
  public static String table(List<Limit> limits) {
    if (limits.isEmpty()) {
      return "Limits: none in the store.\n";
    }
    TextTable table =
        new TextTable(
            List.of(
                "when",
                "limiter",
                "pair",
                "says",
                "by",
                "status",
                "who says so",
                "source",
                "sentence"));
    for (Limit limit : limits) {
      table.row(
          List.of(
              PassageText.day(limit.date(), limit.published()),
              limit.limiter(),
              String.join(" – ", limit.pair()),
              direction(limit.direction()),
              mechanism(limit.mechanism()),
              limit.status().label(),
              PassageText.speaker(limit.speaker()),
              limit.passage().doc(),
              PassageText.sentence(limit.passage())));
    }
    return "Limits: " + limits.size() + "\n\n" + table.render();
  }

  /** One limit: who between whom, and by what, then its sentence. */
  static String of(Limit limit) {
    StringBuilder text = new StringBuilder("  ");
    text.append(String.join(" – ", limit.pair())).append("  limit  ").append(limit.limiter());
    text.append(' ').append(direction(limit.direction()));
    text.append(": ").append(mechanism(limit.mechanism()));
    text.append(" (\"").append(PassageText.oneLine(limit.cue())).append("\")");
    text.append("  ").append(limit.status().label());
    EventDate date = limit.date();
    text.append(date == null ? "" : "  " + EventText.interval(date.interval()));
    text.append(String.format(Locale.ROOT, "  %.2f", limit.confidence())).append('\n');
    return text.append(PassageText.of(limit.passage(), limit.speaker())).toString();
  }

  /** "limits", "fails to limit", "is denied to limit". */
  static String direction(Limit.Direction direction) {
    return switch (direction) {
      case LIMITS -> "limits";
      case FAILS_TO_LIMIT -> "fails to limit";
      case DENIED -> "is denied to limit";
    };
  }

  private static String mechanism(Limit.Mechanism mechanism) {
    return mechanism.label().replace('_', ' ');
  }
}
