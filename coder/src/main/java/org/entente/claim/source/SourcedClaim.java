package org.entente.claim.source;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Report;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A claim with who published it.
 *
 * @param record as one text tells it
 * @param outlet who published the text; null if unknown
 */
public record SourcedClaim(Claim record, @Nullable String outlet) {

  /** An event as a claim. */
  public static SourcedClaim of(Report report) {
    return new SourcedClaim(report.event(), report.outlet());
  }

  /** Codes of all sides that it is about, each once, in the order of the alphabet. */
  public List<String> sides() {
    return record.sides();
  }

  String doc() {
    return record.passage().doc();
  }

  /** Each two of its sides. */
  List<List<String>> pairs() {
    List<String> sides = sides();
    return sides.stream()
        .flatMap(a -> sides.stream().filter(b -> a.compareTo(b) < 0).map(b -> List.of(a, b)))
        .toList();
  }

  /** Day of publication; null if unknown. */
  @Nullable LocalDate published() {
    return record.published();
  }

  /** Who says so, in the text's words; null for the writer. */
  @Nullable String speaker() {
    return record.speaker();
  }

  /** The speaker's side; figures do not have it. */
  List<String> speakerCode() {
    return record.speakerCode();
  }

  /** Null for figures, which have none. */
  @Nullable Status status() {
    return record.status();
  }
}
