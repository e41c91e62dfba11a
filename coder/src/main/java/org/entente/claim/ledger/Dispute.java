package org.entente.claim.ledger;

import java.util.List;

/**
 * A field in which reports of the same act differ.
 *
 * @param field the field's name
 * @param others the values that the other reports give, beside the one that stands in the entry
 */
public record Dispute(String field, List<String> others) {
  public Dispute {
    others = List.copyOf(others);
  }

  @Override
  public String toString() {
    return field + ": " + String.join(", ", others);
  }
}
