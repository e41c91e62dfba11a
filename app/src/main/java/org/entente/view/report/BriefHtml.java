package org.entente.view.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Citation;
import org.entente.view.report.Brief.Column;
import org.entente.view.report.Brief.Grid;
import org.entente.view.report.Brief.Paragraph;
import org.entente.view.report.Brief.Passages;
import org.entente.view.report.Brief.Picture;
import org.entente.view.report.Brief.Section;
import org.entente.view.report.Brief.Works;

/**
 * A brief as one HTML file that is XML too: styles and drawings within, nothing to load, no script.
 */
public final class BriefHtml {
  private BriefHtml() {}

  /** The file. */
  public static String of(Brief brief) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    html.append("<meta charset=\"utf-8\"/>\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.append("<title>").append(escaped(brief.title())).append("</title>\n");
    html.append("<style>\n").append(styles()).append("</style>\n</head>\n<body>\n<main>\n");
    html.append("<h1>").append(escaped(brief.title())).append("</h1>\n");
    html.append("<p class=\"subtitle\">").append(escaped(brief.subtitle())).append("</p>\n");
    for (int i = 0; i < brief.sections().size(); i++) {
      section(brief.sections().get(i), i == 0, html);
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void section(Section section, boolean first, StringBuilder html) {
    html.append(first ? "<section class=\"first\">\n<h2>" : "<section>\n<h2>");
    html.append(escaped(section.heading())).append("</h2>\n");
    section.blocks().forEach(block -> block(block, html));
    html.append("</section>\n");
  }

  private static void block(Block block, StringBuilder html) {
    if (block instanceof Paragraph paragraph) {
      html.append("<p>").append(words(paragraph.words())).append("</p>\n");
    } else if (block instanceof Picture picture) {
      html.append("<figure role=\"img\" aria-label=\"").append(escaped(picture.alt()));
      html.append("\">\n").append(picture.svg()).append("</figure>\n");
    } else if (block instanceof Grid grid) {
      grid(grid, html);
    } else if (block instanceof Passages passages) {
      passages.items().forEach(item -> passage(item, html));
    } else if (block instanceof Works works) {
      html.append("<div class=\"works\">\n");
      works.items().forEach(work -> html.append("<p>").append(escaped(work)).append("</p>\n"));
      html.append("</div>\n");
    }
  }

  private static void grid(Grid grid, StringBuilder html) {
    html.append("<div class=\"scroll\">\n<table>\n<caption>").append(escaped(grid.caption()));
    html.append("</caption>\n<thead>\n<tr>");
    for (Column column : grid.columns()) {
      html.append("<th scope=\"col\"").append(number(column)).append('>');
      html.append(escaped(column.name())).append("</th>");
    }
    html.append("</tr>\n</thead>\n<tbody>\n");
    for (List<Cell> row : grid.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append("<td").append(number(grid.columns().get(i))).append('>');
        html.append(words(row.get(i))).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n</div>\n");
  }

  private static String number(Column column) {
    return column.number() ? " class=\"number\"" : "";
  }

  private static void passage(Citation item, StringBuilder html) {
    html.append("<div class=\"passage\" id=\"e").append(item.number()).append("\">\n");
    html.append("<span class=\"n\">[").append(item.number()).append("]</span>\n");
    html.append("<div class=\"what\">").append(escaped(item.what())).append("</div>\n");
    if (!item.sentence().isEmpty()) {
      html.append("<blockquote>").append(escaped(item.sentence())).append("</blockquote>\n");
    }
    html.append("<div class=\"source\">").append(escaped(item.source()));
    if (item.url() != null) {
      String url = escaped(item.url());
      html.append(" <a href=\"").append(url).append("\">").append(url).append("</a>");
    }
    html.append("</div>\n</div>\n");
  }

  private static String words(Cell words) {
    String cites =
        words.cites().stream()
            .map(number -> "<a href=\"#e" + number + "\">[" + number + "]</a>")
            .collect(Collectors.joining(" "));
    String text = escaped(words.text());
    return cites.isEmpty()
        ? text
        : text + (text.isEmpty() ? "" : " ") + "<span class=\"cites\">" + cites + "</span>";
  }

  /** Text that may stand in elements and in attributes, of HTML and of XML. */
  static String escaped(String text) {
    return Plain.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String styles() {
    try (InputStream stream = BriefHtml.class.getResourceAsStream("/report/brief.css")) {
      if (stream == null) {
        throw new IllegalStateException("this installation lacks report/brief.css");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
