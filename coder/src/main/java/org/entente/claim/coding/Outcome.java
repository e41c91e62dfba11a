package org.entente.claim.coding;

import java.util.List;
import org.entente.document.Refused;
import org.entente.model.Coded;
import org.entente.model.Document;

/** What became of an input. */
public sealed interface Outcome {
  /**
   * It was read and coded.
   *
   * @param document what was read
   * @param fingerprint of the input and of all that decides its records
   * @param records in the order of the text
   * @param sentences how many sentences it has
   */
  record Done(Document document, String fingerprint, List<Coded> records, int sentences)
      implements Outcome {
    public Done {
      records = List.copyOf(records);
    }
  }

  /**
   * It was coded before, by the same rules.
   *
   * @param document what was read
   * @param fingerprint of the input and of all that decides its records
   */
  record Unchanged(Document document, String fingerprint) implements Outcome {}

  /**
   * There is no document.
   *
   * @param refused where and why
   */
  record NotDone(Refused refused) implements Outcome {}
}
