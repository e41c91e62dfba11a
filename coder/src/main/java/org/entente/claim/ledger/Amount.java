package org.entente.claim.ledger;

import org.entente.model.Figure;
import org.entente.model.Figure.Qualifier;

/**
 * How much of something.
 *
 * @param quantity in {@code unit}
 * @param unit as in figures: an ISO 4217 code for money, else "persons", "days", "units"
 * @param qualifier how exact the text is
 */
public record Amount(double quantity, String unit, Qualifier qualifier) {
  static Amount of(Figure figure) {
    return new Amount(figure.quantity(), figure.unit(), figure.qualifier());
  }

  /** "36", "at least 2.5", without the unit. */
  public String number() {
    String digits =
        quantity == Math.rint(quantity) && quantity < 1e15
            ? Long.toString((long) quantity)
            : Double.toString(quantity);
    return qualifier == Qualifier.EXACT ? digits : qualifier.label() + " " + digits;
  }

  @Override
  public String toString() {
    return number() + " " + unit;
  }
}
