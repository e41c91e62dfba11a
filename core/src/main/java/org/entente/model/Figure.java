package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a text tells of a relation.
 *
 * @param passage the sentence
 * @param pair codes of the two sides between whom it counts, in the order of the text
 * @param quantity how much, in {@code unit}
 * @param unit an ISO 4217 code for money, else "persons", "percent", "days", "units" …
 * @param what what is counted, in the text's words
 * @param qualifier how exact the text is
 * @param date when, by the text; null if it does not say
 * @param published the day of its text; null if unknown
 * @param speaker who says so, in the text's words; null for the writer
 */
public record Figure(
    Passage passage,
    List<String> pair,
    double quantity,
    String unit,
    String what,
    Qualifier qualifier,
    @Nullable EventDate date,
    @Nullable LocalDate published,
    @Nullable String speaker)
    implements Claim {
  public Figure {
    pair = List.copyOf(pair);
    if (pair.size() != 2 || !Double.isFinite(quantity) || quantity < 0) {
      throw new IllegalArgumentException(
          "a figure needs two sides and a finite quantity, not " + pair + " and " + quantity);
    }
  }

  /** How exact a quantity is. */
  public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    /** As in JSON: "at least". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The qualifier of a label. */
    public static Qualifier of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
  }

  @Override
  public String kind() {
    return "figure";
  }

  @Override
  public List<String> parties() {
    return pair;
  }

  @Override
  public List<String> speakerCode() {
    return List.of();
  }

  @Override
  public @Nullable Status status() {
    return null;
  }
}
