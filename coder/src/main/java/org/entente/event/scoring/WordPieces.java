package org.entente.event.scoring;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Span;

/** Splits text into the encoder's word pieces, each with its place in the text. */
public final class WordPieces implements AutoCloseable {
  private static final String RESOURCE = "/bge-small-en-v1.5-q-tokenizer.json";

  /** The piece that stands for a hidden word. */
  public static final long MASK = 103;

  private final HuggingFaceTokenizer tokenizer;

  private WordPieces(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Loads the tokenizer that comes with the encoder's artifact. */
  public static WordPieces load() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    try (InputStream json = WordPieces.class.getResourceAsStream(RESOURCE)) {
      if (json == null) {
        throw new IllegalStateException(
            "the encoder's tokenizer " + RESOURCE + " is not on the class path");
      }
      return new WordPieces(
          HuggingFaceTokenizer.newInstance(
              json,
              Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false")));
    } catch (IOException e) {
      throw new UncheckedIOException("the encoder's tokenizer cannot be read", e);
    }
  }

  /**
   * One piece of a text.
   *
   * @param id its number in the encoder's vocabulary
   * @param span where it stands in the text, in UTF-16 units
   */
  public record Piece(long id, Span span) {}

  /** The pieces of {@code text}, in order, without the encoder's own marks. */
  public List<Piece> of(String text) {
    Encoding encoding = tokenizer.encode(text, false, false);
    long[] ids = encoding.getIds();
    CharSpan[] spans = encoding.getCharTokenSpans();
    int[] units = unitsOfCodePoints(text);
    List<Piece> pieces = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      CharSpan span = spans[i];
      if (span != null) {
        pieces.add(new Piece(ids[i], new Span(units[span.getStart()], units[span.getEnd()])));
      }
    }
    return pieces;
  }

  /** The tokenizer counts code points; Java counts UTF-16 units. */
  private static int[] unitsOfCodePoints(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = unit;
      if (unit < text.length()) {
        unit += Character.charCount(text.codePointAt(unit));
      }
    }
    return units;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
