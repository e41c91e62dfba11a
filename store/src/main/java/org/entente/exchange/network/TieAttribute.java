package org.entente.exchange.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a tie.
 *
 * @param name as in the file
 * @param type {@code int}, {@code double} or {@code string}
 * @param value as it is written; null where there is none
 */
record TieAttribute(String name, String type, Function<Tie, @Nullable String> value) {

  /**
   * What is told of any set of events.
   *
   * @param name as in the file
   * @param type {@code int} or {@code double}
   * @param value as it is written
   */
  record OfTally(String name, String type, Function<Tally, String> value) {}

  /** Number of events, of each class too, and their mean score. */
  static final List<OfTally> COUNTED =
      Stream.of(
              Stream.of(new OfTally("events", "int", tally -> Integer.toString(tally.total()))),
              Arrays.stream(Quad.values()).map(TieAttribute::ofQuad),
              Stream.of(
                  new OfTally(
                      "mean_score",
                      "double",
                      tally -> String.format(Locale.ROOT, "%.4f", tally.meanScore()))))
          .flatMap(Function.identity())
          .toList();

  /** All that is told of a tie as a whole. */
  static final List<TieAttribute> ALL =
      Stream.concat(
              COUNTED.stream()
                  .map(
                      it -> new TieAttribute(it.name(), it.type(), t -> it.value().apply(t.all()))),
              Stream.of(
                  number("reciprocal", Tie::reciprocal),
                  number("asserted", Tie::asserted),
                  number("undated", Tie::undated),
                  new TieAttribute("first_day", "string", tie -> text(tie.first())),
                  new TieAttribute("last_day", "string", tie -> text(tie.last()))))
          .toList();

  private static OfTally ofQuad(Quad quad) {
    String name = quad.name().toLowerCase(Locale.ROOT);
    return new OfTally(name, "int", tally -> Integer.toString(tally.count(quad)));
  }

  private static TieAttribute number(String name, Function<Tie, Integer> value) {
    return new TieAttribute(name, "int", tie -> value.apply(tie).toString());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }
}
