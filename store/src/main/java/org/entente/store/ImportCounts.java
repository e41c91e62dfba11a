package org.entente.store;

/**
 * What became of the rows of files of event data.
 *
 * @param imported how many are new in the store
 * @param duplicates how many the store or the same file already had
 * @param refused how many could not be read
 * @param unmapped how many of the imported and duplicates have an event code that is in no codebook
 * @param untyped how many have a code without PLOVER type; they are kept, but told by no series
 * @param oneSided how many lack an actor or a recipient; they are kept likewise
 */
public record ImportCounts(
    long imported, long duplicates, long refused, long unmapped, long untyped, long oneSided) {
  /** Nothing so far. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

  /** These and the others. */
  public ImportCounts plus(ImportCounts more) {
    return new ImportCounts(
        imported + more.imported,
        duplicates + more.duplicates,
        refused + more.refused,
        unmapped + more.unmapped,
        untyped + more.untyped,
        oneSided + more.oneSided);
  }

  /** How many rows there were. */
  public long rows() {
    return imported + duplicates + refused;
  }
}
