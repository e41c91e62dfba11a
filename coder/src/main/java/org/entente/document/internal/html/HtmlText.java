package org.entente.document.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.document.internal.text.Readable;
import org.entente.model.Block;
import org.entente.model.Block.Kind;
import org.entente.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Writes the text of a page, a paragraph a line with blank lines between, and notes its blocks. */
final class HtmlText {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "button", "select", "textarea", "svg", "head");
  private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  void title(String title) {
    append(title.strip().replaceAll("\\s+", " "), Kind.TITLE, Member.NOBODY);
  }

  /** Writes {@code main}, but for a heading that repeats the title. */
  void article(Element main) {
    main.traverse(new Writer(Member.NOBODY, ""));
  }

  /** Writes a post's body; what matches {@code quotes} becomes quotes. */
  void post(Element body, Member member, String quotes) {
    body.traverse(new Writer(member, quotes));
  }

  /**
   * Who wrote a post.
   *
   * @param post the post's number; -1 outside threads
   */
  record Member(int post, @Nullable String author, @Nullable LocalDate date) {
    static final Member NOBODY = new Member(-1, null, null);
  }

  private void append(String paragraph, @Nullable Kind kind, Member member) {
    boolean repeatsTitle = member.post() < 0 && blocks.size() == 1 && paragraph.contentEquals(text);
    if (paragraph.isEmpty() || repeatsTitle) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int begin = text.length();
    text.append(paragraph);
    boolean read = kind == Kind.TITLE || kind == Kind.QUOTE || Readable.isRead(paragraph);
    if (kind != null && read) {
      Span span = new Span(begin, text.length());
      blocks.add(new Block(span, kind, member.post(), member.author(), member.date()));
    }
  }

  /** Collects inline text and writes it out at each element that begins or ends a paragraph. */
  private final class Writer implements NodeVisitor {
    private final Member member;
    private final String quotes;
    private final StringBuilder line = new StringBuilder();
    private @Nullable Node silent;
    private @Nullable Element quote;
    private @Nullable Element caption;
    private @Nullable Element heading;

    Writer(Member member, String quotes) {
      this.member = member;
      this.quotes = quotes;
    }

    @Override
    public void head(Node node, int depth) {
      if (silent != null) {
        return;
      }
      if (node instanceof TextNode words) {
        line.append(words.getWholeText());
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    private void begin(Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag)) {
        silent = element;
      } else if (tag.equals("br") || element.isBlock()) {
        flush();
      }
      if (quote == null && !quotes.isEmpty() && element.is(quotes)) {
        flush();
        quote = element;
      } else if (CAPTIONS.contains(tag)) {
        caption = element;
      } else if (HEADINGS.contains(tag)) {
        heading = element;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      boolean ends = node instanceof Element element && (element.isBlock() || isOpen(element));
      if (silent == null && (ends || depth == 0)) {
        flush();
      }
      silent = silent == node ? null : silent;
      quote = quote == node ? null : quote;
      caption = caption == node ? null : caption;
      heading = heading == node ? null : heading;
    }

    private boolean isOpen(Element element) {
      return element == quote || element == caption || element == heading;
    }

    private void flush() {
      String paragraph = Readable.oneLine(line);
      line.setLength(0);
      append(paragraph, kind(), member);
    }

    private @Nullable Kind kind() {
      if (caption != null) {
        return null;
      }
      if (quote != null) {
        return Kind.QUOTE;
      }
      return heading != null ? Kind.HEADING : Kind.PARAGRAPH;
    }
  }
}
