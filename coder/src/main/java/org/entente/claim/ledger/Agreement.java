package org.entente.claim.ledger;

import java.util.List;
import java.util.Locale;
import org.entente.model.MergedEvent;

/**
 * An agreement between sides, on its way from talks to its end.
 *
 * @param parties codes of those between whom it stands
 * @param kind treaty, memorandum, pact, protocol, contract, accord, ceasefire, declaration, or
 *     agreement where the text says no more
 * @param stage how far it has come
 * @param act its reports
 * @param disputes fields in which they differ
 */
public record Agreement(
    List<String> parties, String kind, Stage stage, MergedEvent act, List<Dispute> disputes)
    implements Entry {
  public Agreement {
    parties = List.copyOf(parties);
    disputes = List.copyOf(disputes);
  }

  /** How far an agreement has come. */
  public enum Stage {
    NEGOTIATED,
    AGREED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    SUSPENDED,
    ENDED,
    FAILED;

    /** "in force". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
