package org.entente.claim.source;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Report;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event, limit or figure, as one text tells it.
 *
 * @param record of one of these three kinds
 * @param outlet who published the text; null if unknown
 */
public record Claim(Coded record, @Nullable String outlet) {
  public Claim {
    if (!(record instanceof Event || record instanceof Limit || record instanceof Figure)) {
      throw new IllegalArgumentException("a " + record.kind() + " is no claim of a source");
    }
  }

  /** An event as a claim. */
  public static Claim of(Report report) {
    return new Claim(report.event(), report.outlet());
  }

  /** Codes of all sides that it is about, each once, in the order of the alphabet. */
  public List<String> sides() {
    Stream<String> sides = Stream.of();
    if (record instanceof Event event) {
      sides = Stream.concat(event.actor().stream(), event.recipient().stream());
    } else if (record instanceof Limit limit) {
      sides = Stream.concat(Stream.of(limit.limiter()), limit.pair().stream());
    } else if (record instanceof Figure figure) {
      sides = figure.pair().stream();
    }
    return sides.distinct().sorted().toList();
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
    if (record instanceof Event event) {
      return event.published();
    }
    return record instanceof Limit limit
        ? limit.published()
        : record instanceof Figure figure ? figure.published() : null;
  }

  /** Who says so, in the text's words; null for the writer. */
  @Nullable String speaker() {
    if (record instanceof Event event) {
      return event.speaker();
    }
    return record instanceof Limit limit
        ? limit.speaker()
        : record instanceof Figure figure ? figure.speaker() : null;
  }

  /** The speaker's side; figures do not have it. */
  List<String> speakerCode() {
    return record instanceof Event event
        ? event.speakerCode()
        : record instanceof Limit limit ? limit.speakerCode() : List.of();
  }

  /** Null for figures, which have none. */
  @Nullable Status status() {
    return record instanceof Event event
        ? event.status()
        : record instanceof Limit limit ? limit.status() : null;
  }
}
