package org.entente.claim.ledger;

import java.util.List;
import java.util.Locale;
import org.entente.model.MergedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A visit, paid, planned or called off.
 *
 * @param visitors codes of those who come
 * @param hosts codes of those who are visited; empty where the text does not say who comes to whom
 * @param place capital where it is paid; null if the sentence names none
 * @param level rank of the visitor; null if the sentence does not tell
 * @param occurrence whether it took place
 * @param act its reports
 * @param disputes fields in which they differ
 */
public record Visit(
    List<String> visitors,
    List<String> hosts,
    @Nullable String place,
    @Nullable Level level,
    Occurrence occurrence,
    MergedEvent act,
    List<Dispute> disputes)
    implements Entry {
  public Visit {
    visitors = List.copyOf(visitors);
    hosts = List.copyOf(hosts);
    disputes = List.copyOf(disputes);
  }

  /** Rank of a visitor, highest first. */
  public enum Level {
    HEAD,
    MINISTER,
    MILITARY,
    OFFICIAL,
    DELEGATION;

    /** "head of state or government". */
    public String label() {
      return this == HEAD ? "head of state or government" : name().toLowerCase(Locale.ROOT);
    }
  }
}
