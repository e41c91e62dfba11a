package org.entente.store;

import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.Format;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be imported.
 *
 * @param format what they are
 * @param codebook what their codes are codes of, where the format leaves it open; else null
 * @param dataset name of the data set in the store, without colon; {@code coded} is taken
 */
public record ImportPlan(Format format, @Nullable Codebook codebook, String dataset) {
  public ImportPlan {
    if (!dataset.matches("[A-Za-z0-9_.-]+") || dataset.equals(EventQuery.CODED)) {
      throw new IllegalArgumentException(
          "\"" + dataset + "\" cannot name a data set: letters, digits, - _ . only, not \"coded\"");
    }
  }
}
