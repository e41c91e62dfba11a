package org.entente.store;

import java.util.List;
import org.entente.model.Coded;
import org.entente.model.Document;

/**
 * A document with all records that were coded from it; the two are stored together.
 *
 * @param document as it was read
 * @param fingerprint of the input and of whatever else decides the records; a document whose
 *     fingerprint is the stored one is not stored again
 * @param records in the order in which they were coded, all with the document's id
 */
public record CodedDocument(Document document, String fingerprint, List<Coded> records) {
  public CodedDocument {
    records = List.copyOf(records);
    for (Coded each : records) {
      if (!each.passage().doc().equals(document.id())) {
        throw new IllegalArgumentException(
            "a record of " + each.passage().doc() + " is not one of " + document.id());
      }
    }
  }
}
