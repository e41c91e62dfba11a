package org.entente.view.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes SVG: no script, no fonts to load, the places of all points in the file. */
final class SvgCanvas implements Canvas {
  private final StringBuilder svg = new StringBuilder();

  SvgCanvas(int width, int height, String title) {
    write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">",
        width, height, width, height);
    write("<title>%s</title>", escaped(title));
    write("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", width, height);
  }

  @Override
  public void begin(Point corner) {
    write("<g transform=\"translate(%.0f,%.0f)\">", corner.x(), corner.y());
  }

  @Override
  public void end() {
    write("</g>");
  }

  @Override
  public void area(List<Point> outline, String colour) {
    write("<polygon fill=\"%s\" points=\"%s\"/>", colour, places(outline));
  }

  @Override
  public void line(List<Point> points, Pen pen) {
    if (!points.isEmpty()) {
      write(
          "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"%s points=\"%s\"/>",
          pen.colour(),
          pen.width(),
          pen.dashed() ? " stroke-dasharray=\"4 3\"" : "",
          places(points));
    }
  }

  @Override
  public void words(Point place, String words, Lettering lettering) {
    write(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\"%s%s fill=\"%s\">%s</text>",
        place.x(),
        place.y(),
        lettering.size(),
        lettering.bold() ? " font-weight=\"bold\"" : "",
        lettering.ends() ? " text-anchor=\"end\"" : "",
        lettering.colour(),
        escaped(words));
  }

  /** The whole file. */
  String file() {
    return svg + "</svg>\n";
  }

  private void write(String pattern, Object... values) {
    svg.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }

  private static String places(List<Point> points) {
    return points.stream()
        .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
