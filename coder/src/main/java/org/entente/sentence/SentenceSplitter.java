package org.entente.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Span;
import org.entente.sentence.internal.Boundaries;
import org.entente.sentence.internal.Dateline;
import org.entente.sentence.internal.LongSentences;

/**
 * Splits a document's titles, headings and paragraphs into sentences; quoted posts are left out.
 *
 * <p>A sentence's span covers its claim: list marks and a dateline ("KABUL (AP) —") before it and
 * space around it lie outside. Text without any word gives no sentence, and text without full stops
 * is cut at a clause after some 400 tokens.
 */
public final class SentenceSplitter {
  private static final String LIST_MARKS = "•·▪◦‣●■*–—-#";

  private SentenceSplitter() {}

  /** The sentences of {@code document} in order, spans counted in the document's text. */
  public static List<Sentence> split(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.QUOTE) {
        addBlock(block, block.span().of(document.text()), sentences);
      }
    }
    return sentences;
  }

  private static void addBlock(Block block, String text, List<Sentence> sentences) {
    int begin = block.kind() == Block.Kind.PARAGRAPH ? claimBegin(text) : 0;
    String claim = text.substring(begin);
    int from = 0;
    for (int to : Boundaries.of(claim)) {
      for (Span piece : LongSentences.cut(claim, trim(claim, from, to))) {
        add(block, claim, piece, block.span().begin() + begin, sentences);
      }
      from = to;
    }
  }

  private static void add(
      Block block, String text, Span piece, int offset, List<Sentence> sentences) {
    String words = piece.of(text);
    List<Token> tokens = Tokenizer.tokens(words);
    if (tokens.stream().anyMatch(Token::isWord)) {
      Span span = piece.shift(offset);
      sentences.add(new Sentence(sentences.size(), span, words, tokens, block));
    }
  }

  private static int claimBegin(String text) {
    int begin = trim(text, 0, text.length()).begin();
    return begin + Dateline.length(text.substring(begin));
  }

  private static Span trim(String text, int from, int to) {
    int begin = skipBlank(text, from, to);
    int mark = begin;
    while (mark < to && LIST_MARKS.indexOf(text.charAt(mark)) >= 0) {
      mark++;
    }
    if (mark > begin && mark < to && isBlank(text.charAt(mark))) {
      begin = skipBlank(text, mark, to);
    }
    int end = to;
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static int skipBlank(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
