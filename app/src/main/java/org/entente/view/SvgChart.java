package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Small line charts with bands, side by side, as one SVG file: no script, no fonts to load, the
 * numbers of each point in the file.
 */
public final class SvgChart {
  private static final int WIDTH = 260;
  private static final int HEIGHT = 190;
  private static final int LEFT = 52;
  private static final int TOP = 34;
  private static final int RIGHT = 12;
  private static final int BOTTOM = 30;
  private static final List<String> SHADES = List.of("#9ecae1", "#c6dbef", "#e3eef9");

  private final String title;
  private final int columns;
  private final List<Panel> panels = new ArrayList<>();

  /**
   * An empty chart.
   *
   * @param columns how many panels stand side by side
   */
  public SvgChart(String title, int columns) {
    this.title = title;
    this.columns = columns;
  }

  /**
   * Lower and upper bounds at the same places as the line's.
   *
   * @param low as many as the line has points
   * @param high as many
   */
  public record Area(List<Double> low, List<Double> high) {
    public Area {
      low = List.copyOf(low);
      high = List.copyOf(high);
    }
  }

  /**
   * One line with bands, the narrowest first.
   *
   * @param title above it
   * @param first the number of the first point on the horizontal axis
   * @param line its points
   * @param areas around it
   * @param dashed another line to compare with, from the same first point; may be empty
   */
  public record Panel(
      String title, int first, List<Double> line, List<Area> areas, List<Double> dashed) {
    public Panel {
      line = List.copyOf(line);
      areas = List.copyOf(areas);
      dashed = List.copyOf(dashed);
    }
  }

  /** Adds a panel to the right of the last, or below the row. */
  public SvgChart add(Panel panel) {
    panels.add(panel);
    return this;
  }

  /** The file. */
  public String render() {
    int across = Math.max(1, Math.min(columns, panels.size()));
    int rows = (panels.size() + across - 1) / across;
    int width = across * WIDTH;
    int height = TOP + rows * HEIGHT;
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d"
                + " %d\" font-family=\"sans-serif\" font-size=\"11\">%n",
            width, height, width, height));
    svg.append(format("<title>%s</title>%n", escaped(title)));
    svg.append(format("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", width, height));
    svg.append(
        format(
            "<text x=\"12\" y=\"20\" font-size=\"13\" font-weight=\"bold\">%s</text>%n",
            escaped(title)));
    for (int i = 0; i < panels.size(); i++) {
      svg.append(
          format(
              "<g transform=\"translate(%d,%d)\">%n",
              i % across * WIDTH, TOP + i / across * HEIGHT));
      svg.append(new Drawing(panels.get(i)).text()).append("</g>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** One panel in its own coordinates. */
  private static final class Drawing {
    private final Panel panel;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    Drawing(Panel panel) {
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

    String text() {
      StringBuilder svg = new StringBuilder();
      svg.append(format("<text x=\"%d\" y=\"12\">%s</text>%n", LEFT, escaped(panel.title())));
      for (int i = panel.areas().size() - 1; i >= 0; i--) {
        svg.append(area(panel.areas().get(i), SHADES.get(Math.min(i, SHADES.size() - 1))));
      }
      svg.append(least <= 0 && most >= 0 ? zero() : "");
      svg.append(line(panel.dashed(), "#888", " stroke-dasharray=\"4 3\""));
      svg.append(line(panel.line(), "#08519c", ""));
      return svg.append(scale()).toString();
    }

    private String zero() {
      return format(
          "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#888\""
              + " stroke-width=\"0.7\"/>%n",
          LEFT, WIDTH - RIGHT, y(0), y(0));
    }

    private String area(Area area, String shade) {
      StringBuilder points = new StringBuilder();
      for (int i = 0; i < area.low().size(); i++) {
        points.append(point(i, area.low().get(i)));
      }
      for (int i = area.high().size() - 1; i >= 0; i--) {
        points.append(point(i, area.high().get(i)));
      }
      return format("<polygon fill=\"%s\" points=\"%s\"/>%n", shade, points.toString().strip());
    }

    private String line(List<Double> values, String colour, String style) {
      StringBuilder points = new StringBuilder();
      for (int i = 0; i < values.size(); i++) {
        points.append(point(i, values.get(i)));
      }
      return values.isEmpty()
          ? ""
          : format(
              "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"%s points=\"%s\"/>%n",
              colour, style, points.toString().strip());
    }

    private String scale() {
      int last = panel.first() + panel.line().size() - 1;
      int floor = HEIGHT - BOTTOM + 14;
      return label(LEFT - 5, y(most) + 4, "end", Numbers.significant(most, 3))
          + label(LEFT - 5, y(least) + 4, "end", Numbers.significant(least, 3))
          + label(LEFT, floor, "start", Integer.toString(panel.first()))
          + label(WIDTH - RIGHT, floor, "end", Integer.toString(last));
    }

    private static String label(double x, double y, String anchor, String text) {
      return format(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#555\">%s</text>%n",
          x, y, anchor, text);
    }

    private String point(int i, double value) {
      int steps = Math.max(1, panel.line().size() - 1);
      double x = LEFT + (double) i / steps * (WIDTH - LEFT - RIGHT);
      return format("%.1f,%.1f ", x, y(value));
    }

    private double y(double value) {
      int top = 20;
      double share = (value - least) / (most - least);
      return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - top);
    }
  }
}
