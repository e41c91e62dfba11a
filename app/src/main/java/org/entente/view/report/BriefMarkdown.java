package org.entente.view.report;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Citation;
import org.entente.view.report.Brief.Grid;
import org.entente.view.report.Brief.Paragraph;
import org.entente.view.report.Brief.Passages;
import org.entente.view.report.Brief.Picture;
import org.entente.view.report.Brief.Works;

/** A brief as Markdown with tables; drawings are left to the tables of the same numbers. */
public final class BriefMarkdown {
  private BriefMarkdown() {}

  /** The file. */
  public static String of(Brief brief) {
    StringBuilder text = new StringBuilder("# ").append(escaped(brief.title())).append("\n\n");
    text.append(escaped(brief.subtitle())).append("\n\n");
    brief
        .sections()
        .forEach(
            section -> {
              text.append("## ").append(escaped(section.heading())).append("\n\n");
              section.blocks().forEach(block -> block(block, text));
            });
    return text.toString().stripTrailing() + "\n";
  }

  private static void block(Block block, StringBuilder text) {
    if (block instanceof Paragraph paragraph) {
      text.append(words(paragraph.words())).append("\n\n");
    } else if (block instanceof Picture picture) {
      text.append('*').append(escaped(picture.alt())).append("*\n\n");
    } else if (block instanceof Grid grid) {
      grid(grid, text);
    } else if (block instanceof Passages passages) {
      passages.items().forEach(item -> passage(item, text));
    } else if (block instanceof Works works) {
      works.items().forEach(work -> text.append("- ").append(escaped(work)).append('\n'));
      text.append('\n');
    }
  }

  private static void grid(Grid grid, StringBuilder text) {
    text.append(escaped(grid.caption())).append("\n\n|");
    grid.columns().forEach(column -> text.append(' ').append(escaped(column.name())).append(" |"));
    text.append("\n|");
    grid.columns().forEach(column -> text.append(column.number() ? "---:|" : "---|"));
    for (List<Cell> row : grid.rows()) {
      text.append("\n|");
      row.forEach(cell -> text.append(' ').append(words(cell)).append(" |"));
    }
    text.append("\n\n");
  }

  private static void passage(Citation item, StringBuilder text) {
    text.append("**[").append(item.number()).append("]** ").append(escaped(item.what()));
    String quote = item.sentence().isEmpty() ? "" : "> " + escaped(item.sentence()) + "\n\n";
    text.append("\n\n").append(quote);
    text.append(escaped(item.source()));
    text.append(item.url() == null ? "" : " <" + item.url() + ">").append("\n\n");
  }

  private static String words(Cell words) {
    String cites =
        words.cites().stream().map(number -> "[" + number + "]").collect(Collectors.joining(" "));
    return (escaped(words.text()) + " " + cites).strip();
  }

  /** What a text says is never taken for a sign of Markdown or HTML. */
  private static String escaped(String text) {
    return Plain.line(text).replaceAll("([\\\\`*_{}\\[\\]<>#|&])", "\\\\$1");
  }
}
