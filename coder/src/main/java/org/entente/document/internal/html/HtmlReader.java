package org.entente.document.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.entente.document.internal.Decoding;
import org.entente.document.internal.Facts;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.text.PlainText;
import org.entente.model.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Documents from web pages. The text is the page's main text, paragraph by paragraph, with blank
 * lines between; threads give their posts in order.
 */
public final class HtmlReader {
  private static final int DEEPEST = 256;
  private static final int READABILITY_ELEMENTS = 30_000;
  private static final int HUGE = 200_000;
  private static final int SHORT = 200;
  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)");
  private static final String AROUND =
      "script, style, noscript, template, nav, header, footer, aside, form, button, select, iframe,"
          + " svg, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true], [hidden]";

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param charset what its server says of its charset
   */
  public static Document document(String id, byte[] bytes, @Nullable Charset charset, Facts known)
      throws Refusal {
    String markup = Decoding.text(bytes, charset == null ? declared(bytes) : charset);
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    String base = known.url() == null ? "" : known.url();
    org.jsoup.nodes.Document page = Jsoup.parse(markup, base, parser);
    return document(id, page, known);
  }

  private static Document document(String id, org.jsoup.nodes.Document page, Facts known)
      throws Refusal {
    HtmlText text = new HtmlText();
    int elements = page.getAllElements().size();
    if (elements > HUGE) {
      text.article(page.body());
      return document(id, text, known);
    }
    Facts facts = HtmlFacts.of(page, known);
    if (!ForumPage.write(page, facts.title(), text)) {
      Element main = main(page, facts, elements <= READABILITY_ELEMENTS);
      if (facts.title() != null) {
        text.title(facts.title());
      }
      text.article(main);
    }
    return document(id, text, facts);
  }

  private static Document document(String id, HtmlText text, Facts facts) throws Refusal {
    String content = text.text();
    if (text.blocks().isEmpty()) {
      throw new Refusal(
          "the page has no text to read; it may be built by scripts: save it from a browser");
    }
    PlainText.requireEnglish(content, facts.language());
    return new Document(
        id,
        content,
        facts.title(),
        facts.outlet(),
        facts.published(),
        facts.url(),
        "en",
        text.blocks());
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1).toUpperCase(Locale.ROOT);
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What readability finds, or all but the page's frame where it finds next to nothing. */
  private static Element main(org.jsoup.nodes.Document page, Facts facts, boolean graspable) {
    Element whole = page.body().clone();
    whole.select(AROUND).remove();
    if (graspable) {
      String address = facts.url() == null ? "http://localhost/" : facts.url();
      Element found = new Readability4J(address, page).parse().getArticleContent();
      int length = found == null ? 0 : found.text().length();
      if (found != null && (length >= SHORT || length * 2 >= whole.text().length())) {
        return found;
      }
    }
    return whole;
  }
}
