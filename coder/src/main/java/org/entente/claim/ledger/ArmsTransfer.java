package org.entente.claim.ledger;

import java.util.List;
import java.util.Locale;
import org.entente.model.MergedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Arms that one side sells or gives to another, or does not.
 *
 * @param suppliers codes of those from whom they come
 * @param recipients codes of those who get them
 * @param systems names of weapon systems of the lexicon that the sentence names
 * @param kinds kinds of arms: those of the systems, and those that the sentence names
 * @param number how many; null if the sentence does not say
 * @param value money; null if the sentence does not say
 * @param stage how far it has come
 * @param act its reports
 * @param disputes fields in which they differ
 */
public record ArmsTransfer(
    List<String> suppliers,
    List<String> recipients,
    List<String> systems,
    List<String> kinds,
    @Nullable Amount number,
    @Nullable Amount value,
    Stage stage,
    MergedEvent act,
    List<Dispute> disputes)
    implements Entry {
  public ArmsTransfer {
    suppliers = List.copyOf(suppliers);
    recipients = List.copyOf(recipients);
    systems = List.copyOf(systems);
    kinds = List.copyOf(kinds);
    disputes = List.copyOf(disputes);
  }

  /** How far a transfer has come. */
  public enum Stage {
    TALKS,
    PROMISED,
    ORDERED,
    SOLD,
    DELIVERED,
    REFUSED,
    HALTED,
    DENIED;

    /** Whether nothing is supplied: it is refused, halted, or someone denies that there is any. */
    public boolean isNone() {
      return compareTo(REFUSED) >= 0;
    }

    /** "ordered". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
