package org.entente.view.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.view.chart.Canvas.Lettering;
import org.entente.view.chart.Canvas.Point;

/** Small line charts with bands, side by side, as one picture. */
public final class Chart {
  private static final int TOP = 34;

  private final String title;
  private final int columns;
  private final List<Panel> panels = new ArrayList<>();

  /**
   * An empty chart.
   *
   * @param columns how many panels stand side by side
   */
  public Chart(String title, int columns) {
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
  public Chart add(Panel panel) {
    panels.add(panel);
    return this;
  }

  /** The content of an SVG file: text in UTF-8, without script and without fonts to load. */
  public byte[] svg() {
    SvgCanvas canvas = new SvgCanvas(width(), height(), title);
    draw(canvas);
    return canvas.file().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The content of a PNG file, twice as many points wide and high as the SVG's pixels.
   *
   * @throws PictureException if this machine cannot draw it
   */
  public byte[] png() {
    PngCanvas canvas = new PngCanvas(width(), height());
    draw(canvas);
    return canvas.file();
  }

  private int across() {
    return Math.max(1, Math.min(columns, panels.size()));
  }

  private int width() {
    return across() * PanelDrawing.WIDTH;
  }

  private int height() {
    return TOP + (panels.size() + across() - 1) / across() * PanelDrawing.HEIGHT;
  }

  private void draw(Canvas canvas) {
    canvas.words(new Point(12, 20), title, Lettering.HEADING);
    for (int i = 0; i < panels.size(); i++) {
      int row = i / across();
      canvas.begin(new Point(i % across() * PanelDrawing.WIDTH, TOP + row * PanelDrawing.HEIGHT));
      new PanelDrawing(panels.get(i)).on(canvas);
      canvas.end();
    }
  }
}
