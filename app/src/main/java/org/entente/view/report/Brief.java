package org.entente.view.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text to hand on, before it takes the form of a file.
 *
 * @param title in plain text, like all its texts
 * @param subtitle under it
 * @param sections in their order; each with something in it
 */
public record Brief(String title, String subtitle, List<Section> sections) {
  public Brief {
    sections = List.copyOf(sections);
  }

  /**
   * A part with a heading.
   *
   * @param heading above it
   * @param blocks what stands in it
   */
  public record Section(String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** What sections are made of. */
  public sealed interface Block {}

  /**
   * A paragraph.
   *
   * @param words with the numbers of passages that they rest on
   */
  public record Paragraph(Cell words) implements Block {}

  /**
   * A drawing.
   *
   * @param svg without script, and with the namespace that it needs to stand alone
   * @param alt what it shows, for those who do not see it
   */
  public record Picture(String svg, String alt) implements Block {}

  /**
   * A table.
   *
   * @param caption above it
   * @param columns its heads
   * @param rows each as long as there are columns
   */
  public record Grid(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Numbered passages, to which the other sections refer.
   *
   * @param items by their numbers
   */
  public record Passages(List<Citation> items) implements Block {
    public Passages {
      items = List.copyOf(items);
    }
  }

  /**
   * Works to cite.
   *
   * @param items one each
   */
  public record Works(List<String> items) implements Block {
    public Works {
      items = List.copyOf(items);
    }
  }

  /**
   * The head of a column.
   *
   * @param name in its first row
   * @param number whether figures stand below it
   */
  public record Column(String name, boolean number) {}

  /**
   * Words, and what they rest on.
   *
   * @param text plain
   * @param cites numbers of passages; may be empty
   */
  public record Cell(String text, List<Integer> cites) {
    public Cell {
      cites = List.copyOf(cites);
    }

    /** Words alone. */
    public static Cell of(String text) {
      return new Cell(text, List.of());
    }
  }

  /**
   * A passage of a text.
   *
   * @param number from 1
   * @param what who did what to whom, when, in a line
   * @param sentence as it stands in the text
   * @param source who says so, where and when it was published
   * @param url of the text; null if unknown, or if it is no address on the web
   */
  public record Citation(
      int number, String what, String sentence, String source, @Nullable String url) {}
}
