package org.entente.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws points, {@value #FINENESS} for each pixel of the smallest screen, so that print is sharp.
 */
final class PngCanvas implements Canvas {
  static final int FINENESS = 2;

  private final BufferedImage image;
  private final Graphics2D pen;
  private final Deque<AffineTransform> around = new ArrayDeque<>();

  /**
   * A white picture.
   *
   * @throws PictureException if this machine has no fonts to write with
   */
  PngCanvas(int width, int height) {
    System.setProperty("java.awt.headless", "true"); // a picture in memory needs no screen
    image = new BufferedImage(width * FINENESS, height * FINENESS, BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    requireFonts(pen);
    pen.scale(FINENESS, FINENESS);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
  }

  @Override
  public void begin(Point corner) {
    around.push(pen.getTransform());
    pen.translate(corner.x(), corner.y());
  }

  @Override
  public void end() {
    pen.setTransform(around.pop());
  }

  @Override
  public void area(List<Point> outline, String colour) {
    if (!outline.isEmpty()) {
      pen.setColor(Color.decode(colour));
      pen.fill(path(outline));
    }
  }

  @Override
  public void line(List<Point> points, Pen drawn) {
    if (!points.isEmpty()) {
      float width = (float) drawn.width();
      float[] dashes = drawn.dashed() ? new float[] {4, 3} : null;
      pen.setStroke(
          new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
      pen.setColor(Color.decode(drawn.colour()));
      pen.draw(path(points));
    }
  }

  private static Path2D path(List<Point> points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    points.forEach(point -> path.lineTo(point.x(), point.y()));
    return path;
  }

  @Override
  public void words(Point place, String words, Lettering lettering) {
    Font font =
        new Font(Font.SANS_SERIF, lettering.bold() ? Font.BOLD : Font.PLAIN, lettering.size());
    int width = lettering.ends() ? pen.getFontMetrics(font).stringWidth(words) : 0;
    pen.setFont(font);
    pen.setColor(Color.decode(lettering.colour()));
    pen.drawString(words, (float) (place.x() - width), (float) place.y());
  }

  private static void requireFonts(Graphics2D pen) {
    try {
      pen.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    } catch (InternalError | LinkageError | RuntimeException noFonts) { // JDKs differ in which
      throw new PictureException(
          "This machine has no fonts to write into a PNG: install some (for example: apt install"
              + " fontconfig fonts-dejavu-core), or draw an SVG.",
          noFonts);
    }
  }

  /** The whole file. */
  byte[] file() {
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
