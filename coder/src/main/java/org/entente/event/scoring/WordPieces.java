package org.entente.event.scoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Splits text into the encoder's word pieces, each with its place in the text: words as {@link
 * UncasedWords} cuts them, and of each word the longest pieces that the vocabulary has, from left
 * to right. May be shared between threads.
 */
public final class WordPieces {
  private static final String RESOURCE = "/bge-small-en-v1.5-q-tokenizer.json";

  /** The piece that stands for a hidden word. */
  public static final long MASK = 103;

  private static final String UNKNOWN = "[UNK]";

  /** What goes before a piece that does not begin a word. */
  private static final String INSIDE = "##";

  /** Longer words are unknown, in Unicode characters. */
  private static final int LONGEST_WORD = 100;

  /** Pieces that stand for themselves wherever a text spells them so. */
  private static final Pattern SPECIAL = Pattern.compile("\\[(?:PAD|UNK|CLS|SEP|MASK)]");

  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> insides = new HashMap<>();
  private final int unknown;
  private int longest;

  private WordPieces(Map<String, Integer> vocabulary) {
    vocabulary.forEach(
        (piece, id) -> {
          if (piece.startsWith(INSIDE) && piece.length() > INSIDE.length()) {
            insides.put(piece.substring(INSIDE.length()), id);
          }
          beginnings.put(piece, id);
          longest = Math.max(longest, piece.length());
        });
    unknown = Objects.requireNonNull(beginnings.get(UNKNOWN));
  }

  /** Loads the vocabulary that comes with the encoder's artifact. */
  public static WordPieces load() {
    try (InputStream json = WordPieces.class.getResourceAsStream(RESOURCE)) {
      if (json == null) {
        throw new IllegalStateException(
            "the encoder's tokenizer " + RESOURCE + " is not on the class path");
      }
      return new WordPieces(vocabulary(json));
    } catch (IOException e) {
      throw new UncheckedIOException("the encoder's tokenizer cannot be read", e);
    }
  }

  /** The pieces and their numbers, from {@code model.vocab} of a HuggingFace tokenizer's file. */
  private static Map<String, Integer> vocabulary(InputStream json) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT
            && "vocab".equals(parser.currentName())) {
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            vocabulary.put(parser.currentName(), parser.nextIntValue(-1));
          }
        }
      }
    }
    if (!vocabulary.containsKey(UNKNOWN)) {
      throw new IOException("it has no vocabulary");
    }
    return vocabulary;
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
    List<Piece> pieces = new ArrayList<>(text.length() / 3);
    Matcher special = SPECIAL.matcher(text);
    int begin = 0;
    while (special.find()) {
      addWords(text, begin, special.start(), pieces);
      addPiece(
          beginnings.getOrDefault(special.group(), unknown),
          special.start(),
          special.end(),
          pieces);
      begin = special.end();
    }
    addWords(text, begin, text.length(), pieces);
    return pieces;
  }

  private void addWords(String text, int begin, int end, List<Piece> pieces) {
    for (UncasedWords.Word word : UncasedWords.of(text, begin, end)) {
      int before = pieces.size();
      if (!addWord(word, pieces)) {
        pieces.subList(before, pieces.size()).clear();
        addPiece(unknown, word.begins()[0], word.ends()[word.ends().length - 1], pieces);
      }
    }
  }

  /** Adds the pieces of a word; false if some part of it is in no piece. */
  private boolean addWord(UncasedWords.Word word, List<Piece> pieces) {
    String letters = word.letters();
    if (letters.codePointCount(0, letters.length()) > LONGEST_WORD) {
      return false;
    }
    int begin = 0;
    while (begin < letters.length()) {
      Map<String, Integer> known = begin == 0 ? beginnings : insides;
      int end = Math.min(letters.length(), begin + longest);
      Integer id = known.get(letters.substring(begin, end));
      while (id == null && end > begin + 1) {
        id = known.get(letters.substring(begin, --end));
      }
      if (id == null) {
        return false;
      }
      addPiece(id, word.begins()[begin], word.ends()[end - 1], pieces);
      begin = end;
    }
    return true;
  }

  private static void addPiece(int id, int begin, int end, List<Piece> pieces) {
    pieces.add(new Piece(id, new Span(begin, end)));
  }
}
