package org.entente.view.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.relation.score.Axis;
import org.entente.relation.score.Bootstrap.Range;
import org.entente.relation.score.Bootstrap.Ranges;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PairHistory.Turn;
import org.entente.relation.score.PeriodScore;

/**
 * Both axes of a relation over the same time: bars for totals, whiskers for their intervals, broken
 * lines where it most probably turned.
 */
final class AxesDrawing {
  private static final int WIDTH = 720;
  private static final int PANEL = 150;
  private static final int LEFT = 46;
  private static final int RIGHT = WIDTH - 8;
  private static final int HEAD = 24;
  private static final int FLOOR = PANEL - 6;
  private static final int LABELS = 9;

  /** Half of what the longest label takes. */
  private static final int ROOM = 26;

  /** A few periods are few bars, not broad ones. */
  private static final double BROADEST = 56;

  private final PairHistory history;
  private final List<PeriodScore> periods;
  private final Svg svg = new Svg(WIDTH, 2 * PANEL + 22);

  private AxesDrawing(PairHistory history) {
    this.history = history;
    this.periods = history.scores().periods();
  }

  static String of(PairHistory history) {
    AxesDrawing drawing = new AxesDrawing(history);
    drawing.panel(Axis.COOPERATION, "#1f6a99", 0);
    drawing.panel(Axis.CONFLICT, "#b3470f", PANEL);
    drawing.days();
    return drawing.svg.toString();
  }

  private void panel(Axis axis, String colour, int top) {
    double most = Math.max(most(axis), 1e-9);
    String name = axis == Axis.COOPERATION ? "Cooperation" : "Conflict";
    svg.text(LEFT, top + 14, "start", colour, name + ", total intensity");
    svg.text(LEFT - 6, top + HEAD + 4, "end", "#5b5750", Plain.number(most(axis)));
    svg.text(LEFT - 6, top + FLOOR + 3, "end", "#5b5750", "0");
    svg.line(LEFT, top + FLOOR, RIGHT, top + FLOOR, "stroke=\"#8d897f\"");
    double step = step();
    for (int p = 0; p < periods.size(); p++) {
      double total = periods.get(p).on(axis).total();
      double x = LEFT + p * step;
      double y = top + y(total, most);
      if (total > 0) {
        svg.rect(x + step * 0.15, y, step * 0.7, top + FLOOR - y, colour);
      }
      whisker(history.ranges(axis).get(p), x + step / 2, top, most);
    }
    history.likeliest(0.5).stream()
        .filter(turn -> turn.axis() == axis)
        .forEach(turn -> turn(turn, top));
  }

  private double most(Axis axis) {
    double most = 0;
    for (int p = 0; p < periods.size(); p++) {
      double high = history.ranges(axis).get(p).map(it -> it.total().high()).orElse(0.0);
      most = Math.max(most, Math.max(high, periods.get(p).on(axis).total()));
    }
    return most;
  }

  private void whisker(Optional<Ranges> ranges, double x, int top, double most) {
    if (ranges.isPresent()) {
      Range range = ranges.get().total();
      svg.line(x, top + y(range.low(), most), x, top + y(range.high(), most), "stroke=\"#2b2a27\"");
    }
  }

  private void turn(Turn turn, int top) {
    for (int p = 0; p < periods.size(); p++) {
      if (periods.get(p).period().equals(turn.at().period())) {
        double x = LEFT + p * step();
        svg.line(x, top + HEAD - 4, x, top + FLOOR, "stroke=\"#2b2a27\" stroke-dasharray=\"4 3\"");
      }
    }
  }

  private void days() {
    int every = (periods.size() + LABELS - 1) / LABELS;
    for (int p = 0; p < periods.size(); p += every) {
      String label = periods.get(p).period().label();
      double x = LEFT + (p + 0.5) * step();
      boolean last = x > RIGHT - ROOM;
      svg.text(last ? RIGHT : x, 2 * PANEL + 14, last ? "end" : "middle", "#5b5750", label);
    }
  }

  private double step() {
    return Math.min(BROADEST, (double) (RIGHT - LEFT) / periods.size());
  }

  private static double y(double value, double most) {
    return FLOOR - value / most * (FLOOR - HEAD);
  }

  /** A drawing in the making; places are in pixels from the upper left corner. */
  static final class Svg {
    private final StringBuilder parts = new StringBuilder();

    Svg(int width, int height) {
      add(
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"11\">",
          width, height, width, height);
    }

    void text(double x, double y, String anchor, String colour, String words) {
      add(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
          x, y, anchor, colour, BriefHtml.escaped(words));
    }

    void line(double fromX, double fromY, double toX, double toY, String pen) {
      add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" ", fromX, fromY, toX, toY);
      parts.append(pen).append("/>\n");
    }

    void rect(double x, double y, double width, double height, String colour) {
      add(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
          x, y, width, height, colour);
    }

    private void add(String pattern, Object... values) {
      parts.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }

    @Override
    public String toString() {
      return parts + "</svg>\n";
    }
  }
}
