package org.entente.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.entente.model.EventDate;
import org.entente.model.Figure;

/** Figures, to be read by people. */
public final class FigureText {
  private static final int DIGITS = 6;

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
    return amount(figure.quantity(), figure.unit(), figure.qualifier());
  }

  static String amount(double quantity, String unit, Figure.Qualifier qualifier) {
    String exactness = qualifier == Figure.Qualifier.EXACT ? "" : qualifier.label() + " ";
    BigDecimal rounded = new BigDecimal(quantity).round(new MathContext(DIGITS));
    String number = String.format(Locale.ROOT, "%,f", rounded);
    return exactness + number.replaceAll("\\.?0+$", "") + " " + unit;
  }
}
