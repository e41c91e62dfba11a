package org.entente.view.chart;

import java.util.List;

/**
 * Something to draw on, white at first. Places are counted from the upper left corner, to the right
 * and down, in pixels of the smallest screen.
 */
interface Canvas {
  /** A place. */
  record Point(double x, double y) {}

  /**
   * How a line is drawn.
   *
   * @param colour as in "#08519c"
   * @param width of the line, in pixels
   * @param dashed whether with gaps
   */
  record Pen(String colour, double width, boolean dashed) {}

  /** How words are written. */
  enum Lettering {
    /** Over the whole chart. */
    HEADING(13, "#000000", false),
    /** Over a panel. */
    TITLE(11, "#000000", false),
    /** Of an axis, beginning at its place. */
    LABEL(11, "#555555", false),
    /** Of an axis, ending at its place. */
    LABEL_BEFORE(11, "#555555", true);

    private final int size;
    private final String colour;
    private final boolean ends;

    Lettering(int size, String colour, boolean ends) {
      this.size = size;
      this.colour = colour;
      this.ends = ends;
    }

    /** Height of the letters in pixels. */
    int size() {
      return size;
    }

    /** As in "#555555". */
    String colour() {
      return colour;
    }

    /** Whether the words end at the place that is given; else they begin there. */
    boolean ends() {
      return ends;
    }

    boolean bold() {
      return this == HEADING;
    }
  }

  /** Begins a part whose places are counted from {@code corner}. */
  void begin(Point corner);

  /** Ends the part. */
  void end();

  /** Fills what {@code outline} encloses. */
  void area(List<Point> outline, String colour);

  /** Draws a line from point to point; nothing without points. */
  void line(List<Point> points, Pen pen);

  /** Writes words on a line whose bottom is at {@code place}. */
  void words(Point place, String words, Lettering lettering);
}
