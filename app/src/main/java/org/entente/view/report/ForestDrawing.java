package org.entente.view.report;

import java.util.List;
import org.entente.relation.limit.Estimate;
import org.entente.view.report.AxesDrawing.Svg;

/**
 * Estimates with their intervals, one below the other. Each has a unit of its own, and so a scale
 * of its own; what they share is the line at no limit.
 */
final class ForestDrawing {
  private static final int WIDTH = 720;
  private static final int ROW = 30;
  private static final int MIDDLE = 400;
  private static final int REACH = 240;

  private ForestDrawing() {}

  /**
   * A row.
   *
   * @param name before it
   * @param size what is drawn
   * @param none the size that stands for no limit
   */
  record Row(String name, Estimate size, double none) {}

  static String of(List<Row> rows) {
    int floor = rows.size() * ROW + 8;
    Svg svg = new Svg(WIDTH, floor + 22);
    svg.line(MIDDLE, 4, MIDDLE, floor, "stroke=\"#8d897f\"");
    svg.text(MIDDLE - 8, floor + 15, "end", "#5b5750", "← brings together");
    svg.text(MIDDLE + 8, floor + 15, "start", "#5b5750", "limits →");
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), 20 + i * ROW, svg);
    }
    return svg.toString();
  }

  private static void row(Row row, int y, Svg svg) {
    double none = row.none();
    double low = row.size().low() - none;
    double high = row.size().high() - none;
    double most = Math.max(Math.max(Math.abs(low), Math.abs(high)), 1e-9);
    double at = MIDDLE + (row.size().magnitude() - none) / most * REACH;
    svg.text(0, y + 4, "start", "#1c1b19", row.name());
    svg.line(MIDDLE + low / most * REACH, y, MIDDLE + high / most * REACH, y, "stroke=\"#2b2a27\"");
    svg.rect(at - 4, y - 4, 8, 8, "#1f6a99");
  }
}
