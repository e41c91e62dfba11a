package org.entente.claim.ledger;

import java.util.List;
import org.entente.model.MergedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A joint exercise.
 *
 * @param parties codes of those who take part
 * @param name as the text names it, "INDRA-2016"; null if it does not
 * @param place city, region or sea; null if the sentence names none
 * @param days how long it lasts; null if unknown
 * @param troops persons that the sentence counts, as often as it counts them
 * @param occurrence whether it took place
 * @param act its reports
 * @param disputes fields in which they differ
 */
public record Exercise(
    List<String> parties,
    @Nullable String name,
    @Nullable String place,
    @Nullable Amount days,
    List<Amount> troops,
    Occurrence occurrence,
    MergedEvent act,
    List<Dispute> disputes)
    implements Entry {
  public Exercise {
    parties = List.copyOf(parties);
    troops = List.copyOf(troops);
    disputes = List.copyOf(disputes);
  }
}
