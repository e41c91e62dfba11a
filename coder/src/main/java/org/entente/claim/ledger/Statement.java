package org.entente.claim.ledger;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.MergedEvent;

/**
 * What one side says to or about another.
 *
 * @param speakers codes of the side that states it
 * @param speaker who states it, in the words of the text
 * @param towards codes of those whom it is about; empty where all speakers say it of each other
 * @param type PLOVER type
 * @param tone mean PLOVER score of the reports, -10 (hostile) to 10 (friendly)
 * @param act its reports
 * @param disputes fields in which they differ
 */
public record Statement(
    List<String> speakers,
    String speaker,
    List<String> towards,
    EventType type,
    double tone,
    MergedEvent act,
    List<Dispute> disputes)
    implements Entry {
  public Statement {
    speakers = List.copyOf(speakers);
    towards = List.copyOf(towards);
    disputes = List.copyOf(disputes);
  }
}
