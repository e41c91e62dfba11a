package org.entente.view;

import java.util.List;
import java.util.Locale;
import org.entente.model.Account;
import org.entente.model.Contradiction;

/** Contradictions, to be read by people. */
public final class ContradictionText {
  private ContradictionText() {}

  /** One after the other, both passages of each. */
  public static String list(List<Contradiction> contradictions) {
    if (contradictions.isEmpty()) {
      return "Contradictions: none found.\n";
    }
    StringBuilder text = new StringBuilder("Contradictions: " + contradictions.size() + "\n\n");
    contradictions.forEach(each -> text.append(of(each)).append('\n'));
    return text.toString();
  }

  /** How they differ and about what, then each passage with its source. */
  static String of(Contradiction contradiction) {
    StringBuilder text = new StringBuilder("  ");
    text.append(String.join(" – ", contradiction.pair())).append("  ").append(type(contradiction));
    text.append(contradiction.about().isEmpty() ? "" : " on " + contradiction.about());
    text.append(String.format(Locale.ROOT, "  %.2f", contradiction.confidence())).append('\n');
    append(contradiction.a(), text);
    append(contradiction.b(), text);
    return text.toString();
  }

  private static String type(Contradiction contradiction) {
    return contradiction.type() == Contradiction.Type.CHANGE
        ? "change over time"
        : "contradiction (" + contradiction.type().label() + ")";
  }

  private static void append(Account account, StringBuilder text) {
    text.append("    ").append(account.passage().doc());
    text.append(account.published() == null ? "" : ", " + account.published()).append('\n');
    text.append(PassageText.of(account.passage(), account.speaker()));
  }
}
