package org.entente.document.internal.text;

import java.time.LocalDate;
import java.util.List;
import org.entente.document.internal.Facts;
import org.entente.document.internal.Language;
import org.entente.document.internal.Refusal;
import org.entente.model.Block;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** Documents from plain text and Markdown. */
public final class PlainText {
  private PlainText() {}

  /** Reads plain text. */
  public static Document document(String id, String text, Facts known) throws Refusal {
    return document(id, Page.of(text, false), known);
  }

  /** Reads Markdown; its marks stay in the text. */
  public static Document markdown(String id, String text, Facts known) throws Refusal {
    return document(id, Page.of(text, true), known);
  }

  private static Document document(String id, Page page, Facts known) throws Refusal {
    if (page.size() == 0) {
      throw new Refusal("is empty; there is nothing to read");
    }
    requireEnglish(page.text(), known.language());
    boolean thread = ThreadSigns.isThread(page);
    int title = Headline.unit(page, known.title());
    List<Block> blocks = thread ? PastedThread.blocks(page, title) : Article.blocks(page, title);
    Origin origin = new Origin(page, id, known.url());
    return new Document(
        id,
        page.text(),
        title(page, title, known.title()),
        known.outlet() == null ? origin.outlet() : known.outlet(),
        published(known, origin, blocks),
        known.url(),
        "en",
        blocks);
  }

  /** Refuses a text in another language, or one whose source says that it is in another. */
  public static void requireEnglish(String text, @Nullable String claimed) throws Refusal {
    if (claimed != null && !claimed.toLowerCase(java.util.Locale.ROOT).startsWith("en")) {
      throw new Refusal(
          "is in the language \"" + claimed + "\"; Entente reads English only: give a translation");
    }
    Language.requireEnglish(text);
  }

  private static @Nullable String title(Page page, int unit, @Nullable String known) {
    return known == null && unit >= 0 ? page.unit(unit).text() : known;
  }

  private static @Nullable LocalDate published(Facts known, Origin origin, List<Block> blocks) {
    if (known.published() != null) {
      return known.published();
    }
    LocalDate found = origin.published();
    if (found != null) {
      return found;
    }
    return blocks.isEmpty() || blocks.get(0).post() < 0 ? null : firstPost(blocks);
  }

  private static @Nullable LocalDate firstPost(List<Block> blocks) {
    return blocks.get(0).date();
  }
}
