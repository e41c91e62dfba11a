package org.entente.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.view.Numbers;
import org.entente.view.chart.Canvas.Lettering;
import org.entente.view.chart.Canvas.Pen;
import org.entente.view.chart.Canvas.Point;

/** One panel, in places counted from its own corner. */
final class PanelDrawing {
  static final int WIDTH = 260;
  static final int HEIGHT = 190;

  private static final int LEFT = 52;
  private static final int RIGHT = WIDTH - 12;
  private static final int CEILING = 20;
  private static final int FLOOR = HEIGHT - 30;
  private static final List<String> SHADES = List.of("#9ecae1", "#c6dbef", "#e3eef9");
  private static final Pen LINE = new Pen("#08519c", 1.5, false);
  private static final Pen DASHED = new Pen("#888888", 1.5, true);
  private static final Pen ZERO = new Pen("#888888", 0.7, false);

  private final Chart.Panel panel;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  PanelDrawing(Chart.Panel panel) {
    this.panel = panel;
    include(panel.line());
    include(panel.dashed());
    panel.areas().forEach(area -> include(area.low()));
    panel.areas().forEach(area -> include(area.high()));
    if (!(most - least > 1e-9 * Math.max(Math.abs(most), 1e-290))) {
      most = least + 1;
    }
  }

  private void include(List<Double> values) {
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }

  /** Draws title, bands from the widest to the narrowest, lines and scale. */
  void on(Canvas canvas) {
    canvas.words(new Point(LEFT, 12), panel.title(), Lettering.TITLE);
    for (int i = panel.areas().size() - 1; i >= 0; i--) {
      canvas.area(outline(panel.areas().get(i)), SHADES.get(Math.min(i, SHADES.size() - 1)));
    }
    if (least <= 0 && most >= 0) {
      canvas.line(List.of(new Point(LEFT, y(0)), new Point(RIGHT, y(0))), ZERO);
    }
    canvas.line(points(panel.dashed()), DASHED);
    canvas.line(points(panel.line()), LINE);
    scale(canvas);
  }

  private List<Point> outline(Chart.Area area) {
    List<Point> outline = new ArrayList<>(points(area.low()));
    List<Point> back = points(area.high());
    for (int i = back.size() - 1; i >= 0; i--) {
      outline.add(back.get(i));
    }
    return outline;
  }

  private List<Point> points(List<Double> values) {
    int steps = Math.max(1, panel.line().size() - 1);
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Point(LEFT + (double) i / steps * (RIGHT - LEFT), y(values.get(i))))
        .toList();
  }

  private void scale(Canvas canvas) {
    String last = Integer.toString(panel.first() + panel.line().size() - 1);
    Point top = new Point(LEFT - 5, y(most) + 4);
    Point bottom = new Point(LEFT - 5, y(least) + 4);
    canvas.words(top, Numbers.significant(most, 3), Lettering.LABEL_BEFORE);
    canvas.words(bottom, Numbers.significant(least, 3), Lettering.LABEL_BEFORE);
    canvas.words(new Point(LEFT, FLOOR + 14), Integer.toString(panel.first()), Lettering.LABEL);
    canvas.words(new Point(RIGHT, FLOOR + 14), last, Lettering.LABEL_BEFORE);
  }

  private double y(double value) {
    return FLOOR - (value - least) / (most - least) * (FLOOR - CEILING);
  }
}
