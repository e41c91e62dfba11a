package org.entente.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.entente.claim.ledger.Amount;
import org.entente.model.EventDate;
import org.entente.model.Figure;

/** Figures, to be read by people. */
public final class FigureText {
  private static final int DIGITS = 6;
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  private FigureText() {}

  /** Rows with quantity, sides and sentence. */
  public static String table(List<Figure> figures) {
    if (figures.isEmpty()) {
      return "Figures: none in the store.\n";
    }
    TextTable table =
        new TextTable(
            List.of("when", "sides", "how much", "of what", "who says so", "source", "sentence"));
    for (Figure figure : figures) {
      table.row(
          List.of(
              PassageText.day(figure.date(), figure.published()),
              String.join(" ", figure.pair()),
              amount(figure),
              PassageText.phrase(figure.what()),
              PassageText.speaker(figure.speaker()),
              figure.passage().doc(),
              PassageText.sentence(figure.passage())));
    }
    return "Figures: " + figures.size() + "\n\n" + table.render();
  }

  /** One figure: sides, quantity and what is counted, then its sentence. */
  static String of(Figure figure) {
    StringBuilder text = new StringBuilder("  ");
    text.append(String.join(" ", figure.pair())).append("  figure  ").append(amount(figure));
    text.append(figure.what().isEmpty() ? "" : ": " + PassageText.oneLine(figure.what()));
    EventDate date = figure.date();
    text.append(date == null ? "" : "  " + EventText.interval(date.interval())).append('\n');
    return text.append(PassageText.of(figure.passage(), figure.speaker())).toString();
  }

  /** "at least 500,000,000 USD". */
  static String amount(Figure figure) {
    String qualifier =
        figure.qualifier() == Figure.Qualifier.EXACT ? "" : figure.qualifier().label() + " ";
    return qualifier + number(figure.quantity()) + " " + figure.unit();
  }

  private static String number(double quantity) {
    BigDecimal rounded = new BigDecimal(quantity).round(new MathContext(DIGITS));
    return String.format(Locale.ROOT, "%,f", rounded).replaceAll("\\.?0+$", "");
  }

  /** "1.5 bn USD". */
  static String shortly(Amount amount) {
    double quantity = amount.quantity();
    String number =
        quantity >= BILLION
            ? number(quantity / BILLION) + " bn"
            : quantity >= MILLION ? number(quantity / MILLION) + " m" : number(quantity);
    return number + " " + amount.unit();
  }
}
