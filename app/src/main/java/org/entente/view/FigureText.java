package org.entente.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.entente.model.EventDate;
import org.entente.model.Figure;

/** Figures, to be read by people. */
public final class FigureText {
  private static final int SENTENCE = 70;
  private static final int SPEAKER = 30;
  private static final int DIGITS = 6;
  private static final int WIDTH = 96;

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
              day(figure),
              String.join(" ", figure.pair()),
              amount(figure),
              LedgerText.cut(figure.what(), SPEAKER),
              figure.speaker() == null
                  ? ""
                  : LedgerText.cut(EventText.oneLine(figure.speaker()), SPEAKER),
              figure.passage().doc(),
              LedgerText.cut(EventText.oneLine(figure.passage().sentence()), SENTENCE)));
    }
    return "Figures: " + figures.size() + "\n\n" + table.render();
  }

  /** One figure: sides, quantity and what is counted, then its sentence. */
  static String of(Figure figure) {
    StringBuilder text = new StringBuilder("  ");
    text.append(String.join(" ", figure.pair())).append("  figure  ").append(amount(figure));
    text.append(figure.what().isEmpty() ? "" : ": " + EventText.oneLine(figure.what()));
    EventDate date = figure.date();
    text.append(date == null ? "" : "  " + EventText.interval(date.interval())).append('\n');
    for (String line : EventText.wrapped(figure.passage().sentence(), WIDTH)) {
      text.append("      ").append(line).append('\n');
    }
    if (figure.speaker() != null) {
      text.append("      — ").append(EventText.oneLine(figure.speaker())).append('\n');
    }
    return text.toString();
  }

  /** "at least 500,000,000 USD". */
  static String amount(Figure figure) {
    String qualifier =
        figure.qualifier() == Figure.Qualifier.EXACT ? "" : figure.qualifier().label() + " ";
    BigDecimal rounded = new BigDecimal(figure.quantity()).round(new MathContext(DIGITS));
    String number = String.format(Locale.ROOT, "%,f", rounded);
    return qualifier + number.replaceAll("\\.?0+$", "") + " " + figure.unit();
  }

  private static String day(Figure figure) {
    EventDate date = figure.date();
    return date != null
        ? EventText.interval(date.interval())
        : figure.published() == null ? "undated" : "told " + figure.published();
  }
}
