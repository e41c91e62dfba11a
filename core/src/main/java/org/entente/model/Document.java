package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read, with what is known of its origin.
 *
 * @param id the file's name, or the identifier given in a JSONL line, with #2, #3 … where others of
 *     a reading have it too; unique in a store
 * @param text the whole text, in the form that all offsets refer to: a text file's decoded content,
 *     the extracted text of HTML and PDF
 * @param title its title, if it has one
 * @param outlet who published it
 * @param published the day on which it was first published
 * @param url where it was found
 * @param language ISO 639-1 code
 * @param blocks the parts to read, in the order of the text, not overlapping
 */
public record Document(
    String id,
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    String language,
    List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
    int last = 0;
    for (Block block : blocks) {
      if (block.span().begin() < last || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "blocks of " + id + " overlap or leave the text at " + block.span());
      }
      last = block.span().end();
    }
  }

  /** The same document under another id. */
  public Document withId(String other) {
    return new Document(other, text, title, outlet, published, url, language, blocks);
  }
}
