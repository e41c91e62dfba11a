package org.entente.view.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.exchange.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle's texts tell.
 *
 * @param title of the data
 * @param authors who chose them; may be empty
 * @param made on which day
 * @param choice which records, as one phrase
 * @param arguments what stands after {@code entente export bundle} to choose the same
 * @param pair codes of the two sides; empty if there are not two
 * @param statuses labels of the statuses that were chosen; empty for all
 * @param values whose values the records have
 * @param versions what made the records, by name
 * @param counts records of each kind
 */
public record BundleFacts(
    String title,
    List<String> authors,
    LocalDate made,
    String choice,
    String arguments,
    List<String> pair,
    List<String> statuses,
    Values values,
    Map<String, String> versions,
    Map<RecordKind, Long> counts) {
  public BundleFacts {
    authors = List.copyOf(authors);
    pair = List.copyOf(pair);
    statuses = List.copyOf(statuses);
    versions = Map.copyOf(versions);
    counts = Map.copyOf(counts);
  }

  /** The same with the numbers of records that were written. */
  public BundleFacts withCounts(Map<RecordKind, Long> written) {
    return new BundleFacts(
        title, authors, made, choice, arguments, pair, statuses, values, versions, written);
  }

  /** Whose values records have. */
  public enum Values {
    /** Nobody had corrected anything. */
    UNCORRECTED,
    /** People's where they decided, else the model's. */
    CORRECTED,
    /** The model's alone, by {@code --machine}. */
    MACHINE
  }

  /** Something that made the records. */
  String version(String of) {
    return versions.getOrDefault(of, "unknown");
  }

  /** {@code 12 events, 3 limits}. */
  String counted() {
    StringBuilder text = new StringBuilder();
    for (RecordKind kind : RecordKind.values()) {
      Long count = counts.get(kind);
      if (count != null) {
        text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(kind.label());
      }
    }
    return text.toString();
  }

  /**
   * A file of the bundle.
   *
   * @param path from the bundle's folder, with forward slashes
   * @param mediaType what it is: {@code text/csv}
   * @param description for people
   * @param bytes its length
   * @param sha256 of its content, hexadecimal
   * @param kind of the records that are its rows; null where it is no table of records
   */
  public record BundleFile(
      String path,
      String mediaType,
      String description,
      long bytes,
      String sha256,
      @Nullable RecordKind kind) {}
}
